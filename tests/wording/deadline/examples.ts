import type { DeadlineContext, DeadlineKind } from '../../../src/wording/deadline/types.ts';

/** A wording with what it is read as, in one sentence: docs/cach-doc.md prints them, and a test reads each. */
export interface DeadlineExample {
  readonly kind: DeadlineKind;
  readonly wording: string;
  readonly reading: string;
  /** The last day, or null where there is none. */
  readonly due: string | null;
  /** How many obligations it makes. */
  readonly count: number;
}

/** What the examples are read in: the plan of 2024, signed on 29/12/2023, where "trước ngày X" counts X. */
export const exampleContext: DeadlineContext = { year: 2024, issued: '2023-12-29', before: 'inclusive' };

type Row = readonly [wording: string, reading: string, due: string | null, count: number];

const ONCE: readonly Row[] = [
  ['Quý I/2024', 'Từ 01/01 đến 31/03/2024, hạn là 31/03/2024', '2024-03-31', 1],
  ['quí 1-2024', 'Như "Quý I/2024"', '2024-03-31', 1],
  ['Tháng 12/2024', 'Hạn là ngày cuối tháng, 31/12/2024', '2024-12-31', 1],
  ['06 tháng đầu năm', 'Hạn là 30/06 của năm kế hoạch', '2024-06-30', 1],
  ['9 tháng', 'Hạn là 30/09 của năm kế hoạch', '2024-09-30', 1],
  ['Trong năm', 'Hạn là 31/12 của năm kế hoạch', '2024-12-31', 1],
  ['Giai đoạn 2024-2025', 'Từ 01/01/2024 đến 31/12/2025', '2025-12-31', 1],
  ['Trước ngày 15/01/2024', 'Hạn là 15/01/2024, tính cả ngày 15', '2024-01-15', 1],
  ['Chậm nhất ngày 31 tháng 3 năm 2024', 'Hạn là 31/03/2024', '2024-03-31', 1],
  ['Trước 17 giờ 00 ngày 15.3.2024', 'Hạn là 15/03/2024, không xét giờ', '2024-03-15', 1],
  ['Đến hết quý II/2024', 'Hạn là 30/06/2024, không ghi ngày bắt đầu', '2024-06-30', 1],
  ['Trước năm 2030', 'Hạn là 31/12/2029, ngày liền trước năm 2030', '2029-12-31', 1],
  ['Từ tháng 3 đến tháng 5/2024', 'Từ 01/03 đến 31/05/2024', '2024-05-31', 1],
  ['Quý II, III', 'Hai quý liền nhau là một khoảng, hạn là 30/09', '2024-09-30', 1],
  ['Quý IV/2024 (trước ngày 15/12)', 'Trong quý IV, hạn là 15/12/2024', '2024-12-15', 1],
  [
    'Trước ngày 17/12/2024 (số liệu chốt đến 15/12/2024)',
    'Hạn là 17/12/2024; ngày chốt số liệu không phải thời hạn',
    '2024-12-17',
    1,
  ],
  ['30 ngày kể từ ngày ký', 'Ký ngày 29/12/2023, hạn là 28/01/2024', '2024-01-28', 1],
  [
    'Thời gian thực hiện 06 tháng kể từ ngày ký',
    'Ký ngày 29/12/2023, hạn là 29/06/2024; không phải 6 tháng đầu năm',
    '2024-06-29',
    1,
  ],
  ['Trong vòng 10 ngày kể từ ngày 15/3/2024', 'Tính từ ngày ghi, hạn là 25/03/2024', '2024-03-25', 1],
  ['Trước ngày 15/12 của năm liền kề trước năm kế hoạch', 'Hạn là 15/12/2023', '2023-12-15', 1],
  [
    'Theo tiến độ của Bộ Nội vụ, bảo đảm hoàn thành trong năm 2024',
    'Tiến độ chi tiết ghi nơi khác, hạn là 31/12/2024',
    '2024-12-31',
    1,
  ],
  ['28/6-5/7/2024', 'Từ 28/06/2024 đến 05/07/2024', '2024-07-05', 1],
  ['Thang 8/2024', 'Mất dấu, đọc là Tháng 8/2024, kèm cảnh báo', '2024-08-31', 1],
  ['01 năm kể từ ngày ký', 'Ký ngày 29/12/2023, hạn là 29/12/2024', '2024-12-29', 1],
  [
    'Trong quý II, thời gian cụ thể có lịch riêng',
    'Hạn là 30/06/2024, ngày cụ thể ghi nơi khác',
    '2024-06-30',
    1,
  ],
  [
    'Trong năm 2024Được bãi bỏ theo Quyết định số 12',
    'Hạn là 31/12/2024; lời dính liền vì mất ngắt dòng là ghi chú',
    '2024-12-31',
    1,
  ],
  ['Trước khi kết thúc quý III/2024', 'Tính cả ngày cuối quý, hạn là 30/09/2024', '2024-09-30', 1],
  ['Tháng 12//2024', 'Thừa một dấu, đọc là Tháng 12/2024', '2024-12-31', 1],
  ['Trong năm quý I/2024', 'Chữ "năm" viết thừa, đọc là Quý I/2024', '2024-03-31', 1],
];

const RECURRING: readonly Row[] = [
  ['Hằng tháng', 'Mười hai kỳ, hạn là ngày cuối từng tháng', '2024-12-31', 12],
  ['Định kỳ hàng quý', 'Bốn kỳ, hạn là ngày cuối từng quý', '2024-12-31', 4],
  [
    'Hàng quý, 06 tháng, năm và đột xuất',
    'Quý I, 6 tháng, quý III và năm; "đột xuất" không sinh thêm kỳ',
    '2024-12-31',
    4,
  ],
  ['6 tháng một lần', 'Hai kỳ: 6 tháng đầu năm và 6 tháng cuối năm', '2024-12-31', 2],
  ['02 lần/năm', 'Như "6 tháng một lần"', '2024-12-31', 2],
  ['Quý I hằng năm, hoàn thành trước 15/3', 'Một kỳ, trong quý I, hạn là 15/03/2024', '2024-03-15', 1],
  ['Trước ngày 20 hằng tháng', 'Mười hai kỳ, hạn là ngày 20 từng tháng', '2024-12-20', 12],
  ['Trước ngày 15 của tháng cuối quý', 'Bốn kỳ: 15/3, 15/6, 15/9 và 15/12', '2024-12-15', 4],
  ['Trước ngày 30/11 hằng năm', 'Một kỳ mỗi năm, hạn là 30/11', '2024-11-30', 1],
  ['Thứ Năm hằng tuần', 'Mỗi thứ Năm trong năm là một kỳ', '2024-12-26', 52],
  ['Tháng 3, 6, 9, 12', 'Bốn kỳ, hạn là ngày cuối từng tháng', '2024-12-31', 4],
  ['Thường xuyên hàng tháng', 'Có kỳ báo cáo nên đọc theo kỳ, mười hai kỳ', '2024-12-31', 12],
  [
    'Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12',
    'Hai kỳ, mỗi kỳ theo hạn của mình',
    '2024-12-15',
    2,
  ],
  [
    'Hằng quý, 6 tháng, năm; báo cáo năm trước ngày 10/12',
    'Bốn kỳ; kỳ năm theo chỗ ghi riêng, hạn là 10/12/2024',
    '2024-12-10',
    4,
  ],
  [
    'Trước ngày 20 hằng tháng; riêng tháng 12 trước ngày 10/12',
    'Mười hai kỳ; riêng tháng 12 hạn là 10/12/2024',
    '2024-12-10',
    12,
  ],
  ['Tháng 3, 4 và tháng 9 đến tháng 11', 'Năm kỳ: tháng 3, 4, 9, 10 và 11', '2024-11-30', 5],
  ['Từ ngày 16 đến ngày 31 tháng 12 hằng năm', 'Một kỳ, từ 16/12/2024 đến 31/12/2024', '2024-12-31', 1],
  ['Hằng quý (hoặc đột xuất khi có yêu cầu)', 'Bốn kỳ; việc đột xuất không sinh thêm kỳ', '2024-12-31', 4],
  ['Ngày cuối tháng', 'Mười hai kỳ, hạn là ngày cuối từng tháng', '2024-12-31', 12],
  [
    'Định kỳ 06 tháng (trước ngày 20/6 của năm), năm (trước ngày 20/12 hằng năm), đột xuất',
    'Hai kỳ: 20/06/2024 và 20/12/2024',
    '2024-12-20',
    2,
  ],
  ['Đến hết tháng 6 hằng năm', 'Một kỳ mỗi năm, hạn là 30/06/2024', '2024-06-30', 1],
  [
    'Trước ngày 05 của tháng tiếp theo sau tháng kỳ báo cáo',
    'Mười hai kỳ; kỳ tháng 12 hạn là 05/01/2025',
    '2025-01-05',
    12,
  ],
  [
    'Hằng năm, giai đoạn 2022-2025',
    'Ba kỳ 2023, 2024, 2025: kỳ 2022 đã hết trước ngày ký quyết định nên không tính',
    '2025-12-31',
    3,
  ],
  ['15 ngày sau khi kết thúc quý', 'Bốn kỳ, hạn của quý IV sang năm sau', '2025-01-15', 4],
];

const STEPS: readonly Row[] = [
  [
    'Ban hành kế hoạch trong tháng 1/2024; tổ chức thực hiện trong năm 2024',
    'Hai mốc: 31/01 và 31/12/2024',
    '2024-12-31',
    2,
  ],
  [
    'Quý I: Xây dựng kế hoạch. Quý II, III: Triển khai. Quý IV: Tổng kết',
    'Ba mốc: 31/03, 30/09 và 31/12',
    '2024-12-31',
    3,
  ],
  ['Đợt 1: tháng 3/2024; đợt 2: tháng 9/2024', 'Hai mốc: 31/03 và 30/09/2024', '2024-09-30', 2],
  [
    '30/4/2026 (mô hình thử nghiệm). Vận hành ổn định trong năm 2026',
    'Hai mốc: 30/04 và 31/12/2026',
    '2026-12-31',
    2,
  ],
  [
    'Quý I/2024 lựa chọn nhiệm vụ. Quý IV/2024 báo cáo kết quả',
    'Hai mốc, gọi theo việc: 31/03 và 31/12/2024',
    '2024-12-31',
    2,
  ],
  [
    '80% doanh nghiệp kết nối năm 2028, 100% năm 2029',
    'Hai mốc, gọi theo mức phải đạt: 31/12/2028 và 31/12/2029',
    '2029-12-31',
    2,
  ],
  ['Trước ngày 15/3/2024; chậm nhất ngày 31/3/2024', 'Hai mốc: 15/03 và 31/03/2024', '2024-03-31', 2],
  ['Cấp tỉnh: Quý I/2024; cấp huyện: Quý II/2024', 'Hai mốc: 31/03 và 30/06/2024', '2024-06-30', 2],
];

const ONGOING: readonly Row[] = [
  ['Thường xuyên', 'Việc thường xuyên từ đầu năm kế hoạch, không có hạn', null, 0],
  ['Thường xuyên trong năm', 'Như "Thường xuyên"', null, 0],
  ['Từ 01/7/2025', 'Bắt đầu từ 01/07/2025, không có hạn', null, 0],
  ['Năm 2024 và các năm tiếp theo', 'Bắt đầu từ 01/01/2024, không có hạn', null, 0],
  ['Khi phát sinh', 'Làm khi có việc, không có hạn', null, 0],
  ['Trong suốt quá trình thực hiện Kế hoạch', 'Việc thường xuyên, không có hạn', null, 0],
  ['Theo thời điểm có nhu cầu', 'Làm khi có việc, không có hạn', null, 0],
  ['Theo yêu cầu của cơ quan cấp trên', 'Làm khi có việc, không có hạn', null, 0],
];

const CONDITIONAL: readonly Row[] = [
  ['Sau khi Nghị định được ban hành', 'Chờ điều kiện, chưa có hạn', null, 0],
  [
    'Trong năm 2024 (sau khi có văn bản hướng dẫn của Bộ Nội vụ)',
    'Chờ hướng dẫn; khi đã có thì hạn là 31/12/2024',
    '2024-12-31',
    1,
  ],
  [
    'Khi có hướng dẫn của Bộ Nội vụ, hoàn thành trước ngày 30/6/2024',
    'Chờ hướng dẫn; khi đã có thì hạn là 30/06/2024',
    '2024-06-30',
    1,
  ],
  [
    'Trong 05 ngày làm việc kể từ ngày nhận được văn bản',
    'Chờ văn bản; không có lịch ngày làm việc nên không tính ngày',
    null,
    0,
  ],
  ['Ngày làm việc cuối cùng của tháng', 'Không có lịch ngày làm việc nên chưa tính ngày', null, 0],
  ['60 ngày sau khi Nghị quyết được thông qua', 'Chờ Nghị quyết, rồi tính 60 ngày', null, 0],
];

const UNDETERMINED: readonly Row[] = [
  ['Chưa đề xuất', 'Chưa có hạn', null, 0],
  ['Theo kế hoạch riêng', 'Hạn ghi ở văn bản khác', null, 0],
  ['Theo tiến độ của cơ quan chủ trì soạn thảo', 'Hạn do cơ quan khác quyết định', null, 0],
  ['Trong quý', 'Không ghi quý nào', null, 0],
  ['Đầu năm 2024', 'Không ứng với ngày nào cố định', null, 0],
  ['Tuần 2 tháng 3/2024', 'Cách đánh số tuần chưa thống nhất', null, 0],
  ['Trước Tết Nguyên đán năm 2026', 'Ngày âm lịch, cần ghi ngày dương lịch', null, 0],
  ['12/2026 hoặc 1/2027', 'Hai hạn để chọn, chưa biết theo hạn nào', null, 0],
  [
    'Từ tháng 11/2025 đến khi kết thúc Tổng kiểm kê',
    'Bắt đầu từ 01/11/2025, chưa biết ngày kết thúc',
    null,
    0,
  ],
];

const KINDS: readonly (readonly [DeadlineKind, readonly Row[]])[] = [
  ['once', ONCE],
  ['recurring', RECURRING],
  ['steps', STEPS],
  ['ongoing', ONGOING],
  ['conditional', CONDITIONAL],
  ['undetermined', UNDETERMINED],
];

/** The grammar's examples, kind by kind. */
export const deadlineExamples: readonly DeadlineExample[] = KINDS.flatMap(([kind, rows]) =>
  rows.map(([wording, reading, due, count]) => ({ kind, wording, reading, due, count })),
);

/** Which words tell each occurrence, by its period. */
export const toldDeadlines: readonly {
  readonly wording: string;
  readonly told: readonly (readonly [period: string, words: string])[];
}[] = [
  {
    wording: 'Quý I/2024; tháng 6/2024',
    told: [
      ['Quý I/2024', 'Quý I/2024'],
      ['Tháng 6/2024', 'tháng 6/2024'],
    ],
  },
  {
    wording: 'Quý I, III/2024',
    told: [
      ['Quý I/2024', 'Quý I … 2024'],
      ['Quý III/2024', 'Quý … III/2024'],
    ],
  },
  {
    wording: 'Hàng quý, 06 tháng, năm',
    told: [
      ['Quý I/2024', 'Hàng quý'],
      ['6 tháng đầu năm 2024', 'Hàng quý, 06 tháng'],
      ['Quý III/2024', 'Hàng quý'],
      ['Năm 2024', 'Hàng quý, 06 tháng, năm'],
    ],
  },
  {
    wording: 'Quý IV/2024 (trước ngày 15/12)',
    told: [['Quý IV/2024', 'Quý IV/2024 … trước ngày 15/12']],
  },
];

/** Wordings that are refused, with the code of the problem. */
export const refusedDeadlines: readonly { readonly wording: string; readonly code: string }[] = [
  { wording: 'Quý V/2024', code: 'deadline-no-such-date' },
  { wording: '31/02/2024', code: 'deadline-no-such-date' },
  { wording: '2026-12-06 00:00:00', code: 'deadline-spreadsheet-date' },
  { wording: 'Trước 25h00 ngày 31/3/2024', code: 'deadline-no-such-time' },
  { wording: 'Tháng 1/3/2024', code: 'deadline-unknown-words' },
  { wording: 'Qùy I/2024', code: 'deadline-unknown-words' },
  { wording: 'Ngày 15', code: 'deadline-month-missing' },
  { wording: '30 ngày', code: 'deadline-anchor-missing' },
  { wording: 'Từ quý III đến quý I', code: 'deadline-range-backwards' },
  { wording: 'Thời gian thực hiện: 06 tháng', code: 'deadline-anchor-missing' },
  { wording: 'Quý II/2024, chậm nhất là 31/7/2024', code: 'deadline-contradictory-times' },
  { wording: 'Trong là tại các quý I/2024', code: 'deadline-unknown-words' },
  { wording: 'Trước ngày 15/01 của năm xét tặng', code: 'deadline-unknown-words' },
  { wording: 'Trước ngày', code: 'deadline-incomplete' },
  { wording: 'Quý I/3024', code: 'deadline-year-out-of-range' },
];
