import { problem } from '../../diagnostics/problem.ts';

interface Words {
  readonly words: string;
}

const FORMS = '"100%", "Trên 98%", "Từ 30% trở lên", "Không quá 5 ngày", "Tăng ít nhất 5% so với năm 2023"';

export const targetEmpty = problem<null>({
  code: 'target-empty',
  severity: 'error',
  title: 'Chưa ghi chỉ tiêu',
  message: () => 'Chỉ tiêu để trống',
  remedy: () => `Ghi chỉ tiêu như trong quyết định: ${FORMS}`,
});

export const targetTooLong = problem<{ readonly length: number; readonly most: number }>({
  code: 'target-long',
  severity: 'error',
  title: 'Chỉ tiêu quá dài',
  message: ({ length, most }) => `Chỉ tiêu dài ${length} ký tự, quá ${most} ký tự`,
  remedy: () => 'Ghi riêng phần con số; cả câu để ở "text" hoặc "indicator"',
});

export const targetUnknown = problem<Words>({
  code: 'target-unknown',
  severity: 'error',
  title: 'Có chữ chưa hiểu trong chỉ tiêu',
  message: ({ words }) => `Không hiểu "${words}" trong chỉ tiêu`,
  remedy: () => `Các dạng đọc được: ${FORMS}`,
});

export const targetNoValue = problem<Words>({
  code: 'target-no-value',
  severity: 'error',
  title: 'Chỉ tiêu không có con số',
  message: ({ words }) => `"${words}" không có con số, cũng không so với năm nào`,
  remedy: () => `Ghi con số phải đạt hoặc năm so sánh: ${FORMS}`,
});

export const targetNumber = problem<Words>({
  code: 'target-number',
  severity: 'error',
  title: 'Số viết không đúng',
  message: ({ words }) => `"${words}" không phải là một số`,
  remedy: () => 'Viết "97,2" hoặc "97.2"; số lớn viết "1500" hoặc "1.234.567"',
});

export const targetNumberAmbiguous = problem<Words & { readonly decimal: number; readonly thousand: number }>(
  {
    code: 'target-number-ambiguous',
    severity: 'error',
    title: 'Số có thể đọc theo hai cách',
    message: ({ words, decimal, thousand }) =>
      `"${words}" có thể là ${thousand} hoặc ${String(decimal).replace('.', ',')}`,
    remedy: ({ decimal, thousand }) => `Viết "${thousand}" hoặc "${String(decimal).replace('.', ',')}"`,
  },
);

export const targetRange = problem<Words>({
  code: 'target-range',
  severity: 'error',
  title: 'Khoảng giá trị không hợp lệ',
  message: ({ words }) => `Khoảng "${words}" không có hai đầu cùng đơn vị, đầu thấp trước`,
  remedy: () => 'Viết "từ 80% đến 90%"',
});

export const targetConflict = problem<Words>({
  code: 'target-conflict',
  severity: 'error',
  title: 'Hai chữ so sánh trái nhau',
  message: ({ words }) => `"${words}" có hai chữ so sánh không khớp nhau`,
  remedy: () => 'Giữ một chữ: "Trên 98%" là lớn hơn 98, "Từ 98% trở lên" là ít nhất 98',
});

export const targetBare = problem<Words>({
  code: 'target-bare',
  severity: 'error',
  title: 'Chưa rõ là ít nhất hay nhiều nhất',
  message: ({ words }) => `"${words}" chưa nói rõ là ít nhất hay nhiều nhất`,
  remedy: ({ words }) => `Viết "không quá ${words}" hoặc "ít nhất ${words}"`,
});

export const targetBaseline = problem<Words>({
  code: 'target-baseline',
  severity: 'error',
  title: 'Chưa rõ so với năm nào',
  message: ({ words }) => `"${words}" không nói so với năm nào`,
  remedy: () => 'Viết thêm năm so sánh: "tăng ít nhất 5% so với năm 2023"',
});

export const targetRank = problem<Words>({
  code: 'target-rank',
  severity: 'error',
  title: 'Thứ hạng chưa rõ',
  message: ({ words }) => `"${words}" chưa nói rõ phải đạt thứ hạng nào`,
  remedy: () =>
    'Viết "xếp thứ 15 trở lên", "nằm trong nhóm 30 tỉnh, thành phố" hoặc "tăng 5 bậc so với năm 2023"',
});

export const targetYear = problem<{ readonly year: number; readonly planYear: number }>({
  code: 'target-year',
  severity: 'error',
  title: 'Chỉ tiêu của năm khác',
  message: ({ year, planYear }) => `Chỉ tiêu ghi cho năm ${year}, kế hoạch là của năm ${planYear}`,
  remedy: ({ planYear }) => `Ghi chỉ tiêu của năm ${planYear}`,
});

export const targetBaselineYear = problem<{ readonly year: number; readonly planYear: number }>({
  code: 'target-baseline-year',
  severity: 'error',
  title: 'Năm so sánh chưa qua',
  message: ({ year, planYear }) => `Chỉ tiêu năm ${planYear} không so được với năm ${year}`,
  remedy: ({ planYear }) => `Ghi năm đã qua, ví dụ: "tăng so với năm ${planYear - 1}"`,
});
