import { phraseTable } from '../../text/phrases.ts';
import type { TargetOp } from './types.ts';

const yes = (phrases: string) => phraseTable<true>([[true, phrases]]);

/** Which way a target looks from its baseline. */
export interface Direction {
  readonly way: 'up' | 'down';
  readonly op: TargetOp;
  /** Asks for a change: "tăng 5% so với năm 2023". */
  readonly moves: boolean;
  /** Holds one value against the other, so that "so với" may be left out: "cao hơn năm 2023". */
  readonly levels: boolean;
}

const moves = (way: 'up' | 'down', op: TargetOp, phrases: string) =>
  [{ way, op, moves: true, levels: false }, phrases] as const;
const both = (way: 'up' | 'down', op: TargetOp, phrases: string) =>
  [{ way, op, moves: true, levels: true }, phrases] as const;
const levels = (way: 'up' | 'down', op: TargetOp, phrases: string) =>
  [{ way, op, moves: false, levels: true }, phrases] as const;

export const directions = phraseTable<Direction>([
  moves(
    'up',
    '>',
    'tăng|tăng lên|tăng thêm|tăng trưởng|cải thiện|cải thiện hơn|nâng cao|nâng lên|tiến bộ hơn',
  ),
  moves('down', '<', 'giảm|giảm xuống|giảm bớt|cắt giảm|kéo giảm'),
  both('up', '>', 'cao hơn|nhiều hơn|lớn hơn|tốt hơn|vượt'),
  both('down', '<', 'thấp hơn|ít hơn|nhỏ hơn'),
  levels('up', '>', 'hơn|trên'),
  levels('down', '<', 'dưới'),
  levels(
    'up',
    '>=',
    'không thấp hơn|không giảm|không ít hơn|không nhỏ hơn|không kém|không kém hơn|không dưới',
  ),
  levels('up', '>=', 'bằng hoặc cao hơn|bằng hoặc hơn|ít nhất bằng|tối thiểu bằng|duy trì hoặc tăng'),
  levels('up', '>=', 'giữ vững hoặc tăng|duy trì hoặc cải thiện|giữ vững hoặc cải thiện|duy trì, cải thiện'),
  levels('down', '<=', 'không cao hơn|không tăng|không nhiều hơn|không vượt|không vượt quá|không quá'),
  levels('down', '<=', 'bằng hoặc thấp hơn'),
  levels('up', '=', 'bằng|tương đương|ngang|ngang bằng'),
]);

/** Words behind a direction that add nothing to it. */
export const adverbs = yes('hơn|thêm|lên|xuống|dần|rõ rệt|rõ nét|mạnh|đáng kể|nữa');

export const comparedWith = yes('so với|so');

/** What is compared, between "so với" and the year. */
export const baselineWords = yes(
  'mức|kết quả|kết quả đánh giá|kết quả thực hiện|kết quả đạt được|số liệu|thực hiện|cùng kỳ|cùng thời điểm|của|chỉ số|' +
    'thứ hạng|điểm số|tỷ lệ|tỉ lệ|mức thực hiện|kết quả xếp hạng|kết quả của|kỳ|với|số',
);
export const yearWord = yes('năm');
export const lastYear = yes(
  'năm trước|năm ngoái|năm liền trước|năm liền kề|năm liền kề trước|năm trước liền kề|năm trước đó|năm liền trước đó',
);
export const samePeriod = yes('cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái');
export const nextYear = yes('năm sau');
