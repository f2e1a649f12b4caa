/** What can be wrong with an entry beyond its shape. */
import { problem } from '../diagnostics/problem.ts';
import { vietnameseDate } from '../wording/calendar.ts';

export const entryUnknown = problem<object>({
  code: 'entry-unknown',
  severity: 'error',
  title: 'Ghi nhận không rõ về việc gì',
  message: () => 'Mục này không có "task", "kpi" hay "retracts"',
  remedy: () => 'Bắt đầu ghi nhận bằng task: "37", kpi: "6.2", hoặc retracts: khi rút lại một ghi nhận',
});

export const measureEmpty = problem<{ kpi: string }>({
  code: 'measure-empty',
  severity: 'error',
  title: 'Số liệu không có số',
  message: ({ kpi }) => `Số liệu của chỉ tiêu ${kpi} không có "value", cũng không có "count" và "of"`,
  remedy: () => 'Ghi value: 97.2, hoặc count: 118 và of: 120',
});

export const measureTwice = problem<{ kpi: string }>({
  code: 'measure-twice',
  severity: 'error',
  title: 'Số liệu ghi hai cách',
  message: ({ kpi }) => `Số liệu của chỉ tiêu ${kpi} có cả "value" lẫn "count"`,
  remedy: () => 'Giữ một cách: value, hoặc count và of',
});

export const countAlone = problem<{ has: 'count' | 'of'; lacks: 'count' | 'of' }>({
  code: 'count-alone',
  severity: 'error',
  title: 'Số đếm thiếu vế',
  message: ({ has, lacks }) => `Có "${has}" mà không có "${lacks}"`,
  remedy: () => 'Ghi đủ hai dòng, ví dụ count: 118 và of: 120',
});

export const countAboveTotal = problem<{ count: number; of: number }>({
  code: 'count-above-total',
  severity: 'error',
  title: 'Số đạt lớn hơn tổng số',
  message: ({ count, of }) => `Số đạt ${count} lớn hơn tổng số ${of}`,
  remedy: () => 'Kiểm tra lại hai số; count là số đạt, of là tổng số',
});

export const reportedBeforeDate = problem<{ date: string; reported: string }>({
  code: 'reported-before-date',
  severity: 'warning',
  title: 'Báo cáo trước khi việc xảy ra',
  message: ({ date, reported }) =>
    `Báo cáo ngày ${vietnameseDate(reported)} về việc xảy ra ngày ${vietnameseDate(date)}`,
  remedy: () => 'Kiểm tra lại hai ngày: date là ngày việc xảy ra, reported là ngày được báo cáo',
});

export const retractionUnclear = problem<object>({
  code: 'retraction-unclear',
  severity: 'error',
  title: 'Rút lại không rõ ghi nhận nào',
  message: () => '"retracts" phải có một trong hai: "task" hoặc "kpi"',
  remedy: () => 'Ghi mã nhiệm vụ (task) hoặc mã chỉ tiêu (kpi) của ghi nhận bị rút',
});

export const retractionOfNothing = problem<{ id: string; reported: string }>({
  code: 'retraction-of-nothing',
  severity: 'warning',
  title: 'Rút lại một ghi nhận không có',
  message: ({ id, reported }) =>
    `Ở trên không có ghi nhận nào về ${id} báo cáo ngày ${vietnameseDate(reported)} mà chưa bị rút`,
  remedy: () => 'Kiểm tra lại mã, kỳ và ngày báo cáo của ghi nhận bị rút',
});
