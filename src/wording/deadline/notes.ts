import { withMarks } from './lost-marks.ts';

/** What each note says. The words concerned come first, so that a list of notes can be read against the cell. */
const SENTENCES = {
  // years and days that the words leave out
  'year-implied': (w) => `${w} không ghi năm: lấy năm của kế hoạch`,
  'due-at-period-end': (w) => `${w} không ghi ngày: hạn là ngày cuối của từng kỳ`,
  'day-of-last-month': (w) => `${w} không ghi tháng: tính vào tháng cuối của từng kỳ`,
  'day-clamped': (w) => `${w}: tháng không có ngày ấy thì lấy ngày cuối tháng`,
  clock: (w) => `${w}: giờ không xét đến, hạn tính hết ngày`,
  'weekday-mismatch': (w) => `${w}: thứ không khớp với ngày, lấy theo ngày`,
  // before, by
  'before-inclusive': (w) => `${w}: tính cả ngày ghi sau chữ "trước" (plan.policy.before: inclusive)`,
  'before-exclusive': (w) => `${w}: không tính ngày ghi sau chữ "trước" (plan.policy.before: exclusive)`,
  'before-period': (w) => `${w}: hạn là ngày liền trước ngày đầu của kỳ`,
  'by-and-before': (w) => `${w}: vừa "chậm nhất" vừa "trước", đọc như "trước"`,
  // windows
  'run-as-one': (w) => `${w}: các kỳ liền nhau là một khoảng thời gian, hạn là ngày cuối của khoảng`,
  'range-in-list': (w) => `${w}: trong danh sách, khoảng này đọc thành từng kỳ, không phải một khoảng liền`,
  'malformed-year': (w) => `${w}: chữ "năm" viết thừa, đọc theo kỳ ghi sau`,
  'doubled-mark': (w) => `${w}: viết thừa dấu, đọc như một dấu`,
  narrowed: (w) => `${w}: thu hẹp kỳ ghi trước, hạn theo ngày này`,
  'day-for-period': (w) => `${w}: hạn của kỳ ghi cùng`,
  'end-of-period': (w) => `${w}: hạn là ngày cuối của kỳ`,
  'long-week': (w) => `${w}: "tuần" dài hơn 7 ngày, đọc theo ngày đầu và ngày cuối`,
  'counted-from-issue': (w) => `${w}: tính từ ngày ký, ngày ký là ngày 0`,
  'counted-from-day': (w) => `${w}: tính từ ngày ghi, ngày ấy là ngày 0`,
  'issue-unknown': (w) => `${w}: chưa biết ngày ký nên chưa tính được ngày`,
  // recurrences
  'periods-merged': (w) => `${w}: các kỳ kết thúc cùng ngày là một, gọi theo kỳ dài nhất`,
  'narrower-wins': (w) => `${w}: ghi riêng cho kỳ này nên hạn của kỳ theo chỗ ghi riêng`,
  'implied-recurrence': (w) => `${w}: không ghi kỳ lặp lại nhưng cách ghi ngày cho biết là lặp lại`,
  'recurrence-wins': (w) => `${w}: có kỳ báo cáo ghi cùng nên đọc theo kỳ`,
  'then-recurring': (w) => `${w}: tính từ sau hạn ghi trước đó`,
  'before-decision': (w, count) => `${w}: không tính ${count} kỳ đã hết hạn trước ngày ký quyết định`,
  'week-ends-sunday': (w) => `${w} không ghi thứ: hạn là Chủ nhật`,
  'weeks-anchor': (w) => `${w}: không ghi mốc, tính từ đầu năm`,
  'uneven-times': (w) => `${w}: số lần không chia đều năm thành kỳ nên chưa xác định được hạn`,
  'periodic-vague': (w) => `${w}: không ghi bao lâu một lần`,
  'ad-hoc': (w) => `${w}: việc đột xuất không có hạn định trước, không sinh thêm kỳ`,
  milestones: (w) => `${w}: từng mốc có hạn riêng`,
  // work without an end
  ongoing: (w) => `${w}: việc thường xuyên, không có ngày hết hạn`,
  daily: (w) => `${w}: không tách thành từng ngày, theo dõi như việc thường xuyên`,
  'on-demand': (w) => `${w}: làm khi phát sinh, không có ngày hết hạn`,
  'ongoing-window': (w) => `${w}: khoảng thời gian của việc thường xuyên, không phải hạn hoàn thành`,
  'open-end': (w) => `${w}: không có ngày kết thúc`,
  'then-ongoing': (w) => `${w}: phần làm tiếp sau hạn, không có hạn riêng`,
  // waiting
  condition: (w) => `${w}: chờ điều kiện, chưa tính hạn`,
  'condition-then-due': (w) => `${w}: hạn chỉ tính khi điều kiện đã xảy ra`,
  'delay-after-event': (w) => `${w}: tính từ một việc chưa biết ngày`,
  'working-days': (w) => `${w}: chưa có lịch ngày làm việc nên chưa tính được ngày`,
  // not to be told
  'bounded-reference': (w) => `${w}: tiến độ chi tiết do nơi khác quy định, hạn theo thời gian ghi ở đây`,
  reference: (w) => `${w}: thời hạn do nơi khác quy định`,
  'since-issue': (w) => `${w}: bắt đầu từ ngày ký, không ghi ngày kết thúc`,
  'until-event': (w) => `${w}: kết thúc khi một việc xảy ra, chưa biết ngày`,
  'vague-part': (w) => `${w}: không ứng với ngày nào cố định`,
  'vague-period': (w) => `${w}: không ghi rõ kỳ nào`,
  'week-number': (w) => `${w}: cách đánh số tuần chưa thống nhất, cần hỏi lại ngày`,
  lunar: (w) => `${w}: theo âm lịch, cần ghi ngày dương lịch`,
  event: (w) => `${w}: ngày của sự kiện chưa biết`,
  alternatives: (w) => `${w}: có thời hạn khác để chọn, chưa biết theo hạn nào`,
  // remarks
  hoped: (w) => `${w}: dự kiến hoặc phấn đấu, đọc như thời hạn`,
  roughly: (w) => `${w}: ghi ước chừng, đọc như ghi chính xác`,
  'data-cutoff': (w) => `${w}: mốc chốt số liệu, không phải thời hạn`,
  outlook: (w) => `${w}: định hướng, không phải thời hạn`,
  label: (w) => `${w}: nội dung công việc, không đổi thời hạn`,
  'label-of-time': (w) => `${w}: đọc như nội dung công việc, phần nói về thời gian trong đó không được tính`,
  remark: (w) => `${w}: lời ghi thêm, không đổi thời hạn`,
  'glued-remark': (w) => `${w}: dòng sau dính liền vì mất ngắt dòng, lời ghi thêm này không đổi thời hạn`,
  'lost-marks': (w) => `${w}: thiếu dấu, đọc là "${withMarks(w.slice(1, -1))}"`,
  'unclosed-bracket': () => 'Dấu ngoặc mở mà không đóng: đọc đến hết ô',
} satisfies Record<string, (words: string, count: number) => string>;

/** The code of every note that the reader can leave. */
export type NoteCode = keyof typeof SENTENCES;

interface Note {
  readonly code: NoteCode;
  readonly words: string;
  readonly count?: number;
}

/** A note as a sentence in Vietnamese, without a full stop. */
export function deadlineNote({ code, words, count = 0 }: Note): string {
  return SENTENCES[code](`"${words}"`, count);
}
