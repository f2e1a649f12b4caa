import type * as journal from '../../journal/problems.ts';
import type * as history from '../history.ts';
import { lettersExample } from '../letters/example.ts';
import { doneEntry, progressExample } from '../progress/example.ts';
import { SOUND } from './task-lines.ts';
import type { Whys } from './why.ts';

const measure = (lines: string) =>
  progressExample(`kpi: "6.2"\n${lines}\ndate: 2024-06-30\nreported: 2024-07-01\ndocument: 10/BC-STP`);
const retraction = (lines: string) =>
  progressExample(doneEntry(), `retracts:\n${lines}\nreason: Ghi nhầm\nreported: 2024-04-10`);
const RETRACTED = retraction('  task: "1"\n  reported: 2024-03-29');

/** Entries of progress files. */
export const journalWhys: Whys<typeof journal> = {
  entryUnknown: [
    'Ghi nhận phải nói về một nhiệm vụ, một chỉ tiêu, hoặc rút lại một ghi nhận; nếu không thì không tính được vào đâu.',
    progressExample('status: done\ndate: 2024-03-28\nreported: 2024-03-29'),
    progressExample(doneEntry()),
  ],
  measureEmpty: [
    'Số liệu không có số thì không so được với chỉ tiêu.',
    measure('note: Chưa tổng hợp'),
    measure('value: 97.2'),
  ],
  measureTwice: [
    'Ghi cả tỷ lệ lẫn số đếm thì hai bên có thể lệch nhau, không biết tin bên nào.',
    measure('value: 97.2\ncount: 118\nof: 120'),
    measure('count: 118\nof: 120'),
  ],
  countAlone: [
    'Số đạt phải đi cùng tổng số mới ra tỷ lệ.',
    measure('count: 118'),
    measure('count: 118\nof: 120'),
  ],
  countAboveTotal: [
    'Số đạt không thể nhiều hơn tổng số: hai số bị đảo hoặc gõ nhầm.',
    measure('count: 120\nof: 118'),
    measure('count: 118\nof: 120'),
  ],
  reportedBeforeDate: [
    'Không ai báo cáo trước khi việc xảy ra; thường là hai ngày bị đảo.',
    progressExample(doneEntry({ reported: '2024-03-20' })),
    progressExample(doneEntry()),
  ],
  retractionUnclear: [
    'Rút lại phải nói rõ rút ghi nhận nào, để lịch sử còn đọc được.',
    retraction('  reported: 2024-03-29'),
    RETRACTED,
  ],
  retractionOfNothing: [
    'Rút lại mà không khớp ghi nhận nào thì ghi nhận sai vẫn đang được tính.',
    retraction('  task: "1"\n  reported: 2024-03-28'),
    RETRACTED,
  ],
};

/** What may not be done to entries and letters that were there. */
export const historyWhys: Whys<typeof history> = {
  entryRewritten: [
    'Sổ theo dõi là lịch sử: ai báo cáo gì, ngày nào. Sửa ghi nhận cũ thì câu trả lời của tháng trước không còn dựng lại được.',
    '(ở phiên bản gốc: date: 2024-03-28; trong thay đổi: date: 2024-04-28)',
    retraction('  task: "1"\n  reported: 2024-03-29'),
  ],
  planFileLost: [
    'Xóa kế hoạch thì mọi nhiệm vụ và mọi điều đã báo cáo về chúng không còn được tính; muốn thôi hỏi đến kế hoạch cũ thì ghi "closed".',
    '(tệp plan/2024/plan.yaml có ở phiên bản gốc, không còn trong thay đổi)',
    SOUND,
  ],
  progressFileLost: [
    'Xóa tệp theo dõi là xóa mọi điều cơ quan đã báo cáo trong năm.',
    '(tệp plan/2024/progress/STP.yaml có ở phiên bản gốc, không còn trong thay đổi)',
    progressExample(doneEntry()),
  ],
  letterRewritten: [
    'Công văn sau dẫn số, ngày của công văn trước và đếm số lần gửi theo sổ; sửa sổ thì văn bản đã gửi và sổ nói khác nhau.',
    '(ở phiên bản gốc: number: 31/SNV-CCHC; trong thay đổi: number: 13/SNV-CCHC)',
    lettersExample({}),
  ],
  lettersFileLost: [
    'Xóa sổ công văn là quên mọi lần đã đôn đốc: công văn sau lại ghi là lần 1.',
    '(tệp plan/2024/letters.yaml có ở phiên bản gốc, không còn trong thay đổi)',
    lettersExample({}),
  ],
};
