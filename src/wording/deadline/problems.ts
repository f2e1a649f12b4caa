import { problem } from '../../diagnostics/problem.ts';
import { nearestForms } from './forms.ts';

/** Every way in which a deadline's words can fail to be read. Exactly one is raised for a wording. */

interface Words {
  readonly words: string;
}

const quoted = ({ words }: Words) => `"${words}"`;

export const empty = problem<null>({
  code: 'deadline-empty',
  severity: 'error',
  title: 'Thời hạn để trống',
  message: () => 'Thời hạn để trống',
  remedy: () => `Ghi thời hạn như trong văn bản, ví dụ: ${nearestForms('')}`,
});

export const tooLong = problem<{ readonly length: number; readonly most: number }>({
  code: 'deadline-too-long',
  severity: 'error',
  title: 'Thời hạn quá dài',
  message: ({ length, most }) => `Thời hạn dài ${length} ký tự, nhiều hơn mức ${most} ký tự`,
  remedy: () => 'Chỉ ghi phần thời hạn; đưa phần mô tả công việc sang nội dung nhiệm vụ',
});

export const unknownWords = problem<Words>({
  code: 'deadline-unknown-words',
  severity: 'error',
  title: 'Không hiểu thời hạn',
  message: (data) => `Không hiểu ${quoted(data)} trong thời hạn`,
  remedy: ({ words }) => `Viết theo một dạng đọc được, ví dụ: ${nearestForms(words)}`,
});

export const incomplete = problem<Words>({
  code: 'deadline-incomplete',
  severity: 'error',
  title: 'Thời hạn viết dở dang',
  message: (data) => `Sau ${quoted(data)} còn thiếu ngày, tháng, quý hoặc năm`,
  remedy: ({ words }) => `Viết đủ thời hạn, ví dụ: ${nearestForms(words)}`,
});

export const spreadsheetDate = problem<Words>({
  code: 'deadline-spreadsheet-date',
  severity: 'error',
  title: 'Ngày do bảng tính tự đổi',
  message: (data) => `${quoted(data)} là ngày do bảng tính tự đổi, ngày và tháng có thể đã bị hoán vị`,
  remedy: () => 'Đối chiếu văn bản gốc rồi ghi lại theo dạng ngày/tháng/năm, ví dụ: 31/03/2024',
});

export const noSuchDate = problem<Words>({
  code: 'deadline-no-such-date',
  severity: 'error',
  title: 'Ngày, tháng hoặc quý không có thật',
  message: (data) => `Lịch không có ${quoted(data)}`,
  remedy: () => 'Tháng từ 1 đến 12, quý từ I đến IV, ngày có trong tháng; đối chiếu lại văn bản',
});

export const noSuchTime = problem<Words>({
  code: 'deadline-no-such-time',
  severity: 'error',
  title: 'Giờ không có thật',
  message: (data) => `Đồng hồ không có ${quoted(data)}`,
  remedy: () => 'Giờ từ 0 đến 24, phút từ 0 đến 59, ví dụ: Trước 17h00 ngày 31/3/2024',
});

export const yearOutOfRange = problem<Words>({
  code: 'deadline-year-out-of-range',
  severity: 'error',
  title: 'Năm nằm ngoài khoảng đọc được',
  message: (data) => `${quoted(data)} nằm ngoài các năm 2000–2099`,
  remedy: () => 'Kiểm tra lại năm; viết đủ bốn chữ số, ví dụ: Quý I/2024',
});

export const monthMissing = problem<Words>({
  code: 'deadline-month-missing',
  severity: 'error',
  title: 'Ngày không có tháng',
  message: (data) => `${quoted(data)} không cho biết tháng nào`,
  remedy: () =>
    'Ghi thêm tháng, hoặc kỳ lặp lại, ví dụ: Ngày 15/3/2024; Ngày 15 hằng tháng; Thứ Năm hằng tuần',
});

export const rangeBackwards = problem<Words>({
  code: 'deadline-range-backwards',
  severity: 'error',
  title: 'Khoảng thời gian kết thúc trước khi bắt đầu',
  message: (data) => `${quoted(data)} kết thúc trước khi bắt đầu`,
  remedy: () => 'Ghi năm ở cả hai đầu, ví dụ: Từ tháng 11/2024 đến tháng 02/2025',
});

export const anchorMissing = problem<Words>({
  code: 'deadline-anchor-missing',
  severity: 'error',
  title: 'Thiếu mốc tính thời hạn',
  message: (data) => `${quoted(data)} không cho biết tính từ ngày nào`,
  remedy: () => 'Ghi mốc tính, ví dụ: 30 ngày kể từ ngày ký; Trong 15 ngày kể từ ngày ban hành Kế hoạch',
});

export const contradiction = problem<Words>({
  code: 'deadline-contradiction',
  severity: 'error',
  title: 'Kỳ lặp lại và ngày không khớp nhau',
  message: (data) => `${quoted(data)} không khớp với kỳ lặp lại ghi cùng`,
  remedy: () =>
    'Ghi ngày trong kỳ, ví dụ: Trước ngày 20 hằng tháng; Hằng quý, trước ngày 15 của tháng cuối quý; Trước ngày 30/11 hằng năm',
});

export const contradictoryTimes = problem<Words>({
  code: 'deadline-contradictory-times',
  severity: 'error',
  title: 'Hai thời hạn trái nhau',
  message: (data) => `${quoted(data)} nằm ngoài kỳ ghi trước đó`,
  remedy: () =>
    'Đối chiếu văn bản, chỉ ghi thời hạn đúng; hai việc thì ghi thành hai mốc, ví dụ: Quý II/2024; 31/7/2024 (báo cáo)',
});

export const notAPeriod = problem<Words>({
  code: 'deadline-not-a-period',
  severity: 'error',
  title: 'Không phải một kỳ hoặc một ngày',
  message: (data) => `${quoted(data)} không phải là một kỳ hoặc một ngày`,
  remedy: () =>
    'Ghi một kỳ hoặc một ngày, ví dụ: Quý I/2024; Tháng 3/2024; 6 tháng đầu năm 2024; Năm 2024; 31/03/2024',
});
