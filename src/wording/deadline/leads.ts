import type { Cursor } from '../cursor.ts';
import { eat, eatMark } from '../take.ts';
import type { NoteCode } from './notes.ts';
import type { Limit } from './syntax.ts';

const DONE = `hoàn thành|hoàn tất|xong|thực hiện xong|kết thúc|hoàn thành xong|phải hoàn thành|cần hoàn thành
|phải xong|hoàn thành việc này`;
const BY = `chậm nhất|muộn nhất|trễ nhất|chậm nhất là|muộn nhất là|hạn cuối|hạn cuối cùng|hạn chót|hạn cuối là
|hạn chót là|không muộn hơn|không chậm hơn|không quá|không trễ hơn|nhất là`;
const UNTIL = 'đến|tới|cho đến|cho tới|hết|đến hết|tới hết|cho đến hết|đến thời điểm|đến mốc';
const BEFORE = 'trước|trước thời điểm|trước thời hạn|trước mốc';
const IN = `trong|vào|ngay trong|ngay từ|nội trong|trong thời gian|trong suốt|suốt|là|tại|các|trong các|vào các
|vào dịp|vào thời điểm|trong khoảng thời gian|trong vòng|trong phạm vi`;
const ROUGHLY = 'khoảng|vào khoảng|trong khoảng|ước|tầm';
const HOPED = 'dự kiến|dự kiến là|phấn đấu|cố gắng|phấn đấu cơ bản|cơ bản|quyết tâm|nỗ lực';
const HEADS = `thời hạn|thời hạn hoàn thành|hạn hoàn thành|hạn|thời gian hoàn thành|thời gian thực hiện|thời gian
|thời gian tổ chức|thời hạn thực hiện|hạn báo cáo|hạn gửi báo cáo|thời hạn báo cáo
|thời hạn gửi báo cáo`;

/** The words that lead to a time. */
export interface Leads {
  readonly limit: Limit;
  readonly done: boolean;
  /** Codes of the notes that they call for: `by-and-before` is "chậm nhất trước", two that do not agree. */
  readonly remarks: readonly NoteCode[];
  /** Whether there are any. */
  readonly some: boolean;
}

/** Steps over the words before a time: "hoàn thành trong", "chậm nhất vào", "đến hết". One that comes twice ("đến đến") is left standing. */
export function leads(c: Cursor): Leads {
  const from = c.at;
  const seen = { done: false, by: false, until: false, before: false };
  let headed = false;
  const remarks: NoteCode[] = [];
  for (;;) {
    if (!seen.by && eat(c, BY)) {
      // "Hạn cuối: chậm nhất ngày 15/3" is a heading and its limit.
      seen.by = !eatMark(c, ':');
      headed ||= !seen.by;
    } else if (eat(c, HEADS)) eatMark(c, ':');
    else if (eat(c, DONE)) seen.done = true;
    else if (!seen.before && eat(c, BEFORE)) seen.before = true;
    else if (!seen.until && eat(c, UNTIL)) seen.until = true;
    else if (eat(c, HOPED)) remarks.push('hoped');
    else if (eat(c, ROUGHLY)) remarks.push('roughly');
    else if (!eat(c, IN)) break;
  }
  seen.by ||= headed;
  if (seen.by && seen.before) remarks.push('by-and-before');
  const limit = seen.before ? 'before' : seen.by ? 'by' : seen.until ? 'until' : 'in';
  return { limit, done: seen.done, remarks, some: c.at > from };
}
