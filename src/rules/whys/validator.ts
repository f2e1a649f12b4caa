import type * as cap from '../../diagnostics/cap.ts';
import type * as own from '../problems.ts';
import type { Whys } from './why.ts';

const level = (lines: string) => `plan:
  title: Kế hoạch cải cách hành chính năm 2024
  year: 2024
  province: Bình Phước
  decision:
    number: 1/QĐ-UBND
    date: 2023-12-29
    issuer: Chủ tịch UBND tỉnh
  policy:
    rules:
      ${lines}
`;
const silenced = (comment: string) =>
  `directives:\n  - id: III.1.1\n    text: Nâng cao chất lượng văn bản\n    tasks: []${comment}\n`;
const QUIET = silenced(' # parhoach-bo-qua directive-without-task: phụ lục không giao nội dung này');

/** What a file says to the validator. */
export const validatorWhys: Whys<typeof own & typeof cap> = {
  tooManyFindings: [
    'Hàng nghìn phát hiện thường do một chỗ hỏng; nêu hết thì không ai đọc, và máy nhận kết quả cũng không chứa nổi.',
    '(tệp có hơn 300 phát hiện)',
    QUIET,
  ],
  levelUnknown: [
    'Mã gõ sai thì mức đặt cho nó không có tác dụng mà không ai biết.',
    level('agency-unussed: off'),
    level('agency-unused: off'),
  ],
  levelRefused: [
    'Có những lỗi mà bỏ qua thì mọi con số đều sai; chúng không tắt được.',
    level('duplicate-id: off'),
    level('agency-unused: off'),
  ],
  silenceReason: [
    'Người sau cần biết vì sao chỗ này được bỏ qua; không có lý do thì không bỏ qua.',
    silenced(' # parhoach-bo-qua directive-without-task'),
    QUIET,
  ],
  silenceUnused: [
    'Chú thích bỏ qua mà không còn gì để bỏ qua sẽ che mất lỗi khác về sau.',
    silenced(' # parhoach-bo-qua agency-unused: cơ quan mới lập'),
    QUIET,
  ],
  silenceRefused: [
    'Có những lỗi mà bỏ qua thì mọi con số đều sai; chúng không bỏ qua được.',
    silenced(' # parhoach-bo-qua duplicate-id: đã xem'),
    QUIET,
  ],
};
