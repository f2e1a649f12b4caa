/** A progress file's shape: what one agency reported, in the order in which it became known. */
import * as z from 'zod';
import { day, id, line, text } from '../plan/scalars.ts';

/** doing đang thực hiện · submitted đã báo cáo, chờ xác nhận · done hoàn thành · blocked có vướng mắc · waived dừng thực hiện. */
export const statuses = ['doing', 'submitted', 'done', 'blocked', 'waived'] as const;

const status = z.enum(statuses).describe('Tình trạng');
const task = id.describe('Mã nhiệm vụ');
const kpi = id.describe('Mã chỉ tiêu');
const period = line.describe('Kỳ, với nhiệm vụ nhiều kỳ, ví dụ Quý I/2024');
const reported = day.describe('Ngày được báo cáo: từ ngày này mới tính');

/** The file is the proof only as long as it is the same: the sum tells. */
const evidence = z
  .strictObject({
    path: line.describe('Đường dẫn tệp, tính từ thư mục của kế hoạch'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe('Mã kiểm tra SHA-256 của tệp lúc ghi nhận'),
  })
  .describe('Tệp minh chứng');

const common = {
  date: day.describe('Ngày việc xảy ra: quyết định đúng hạn hay quá hạn'),
  reported,
  period: period.optional(),
  document: line.optional().describe('Số, ký hiệu văn bản, ví dụ 512/QĐ-UBND'),
  file: evidence.optional(),
  note: text.optional().describe('Ghi chú'),
  count: z.int().min(0).optional().describe('Số đã đạt'),
  of: z.int().min(1).optional().describe('Trên tổng số'),
};

export const taskEntrySchema = z.strictObject({
  task,
  status,
  product: text.optional().describe('Sản phẩm, kết quả'),
  ...common,
});

export const measureEntrySchema = z.strictObject({
  kpi,
  value: z.number().optional().describe('Số đo; hoặc ghi count và of'),
  cumulative: z.boolean().optional().describe('true: số lũy kế từ đầu năm; false: riêng của kỳ'),
  ...common,
});

/** Takes back the latest earlier entry of the same file that fits what is said of it. Both stay in the file. */
export const retractionSchema = z.strictObject({
  retracts: z
    .strictObject({
      task: task.optional(),
      kpi: kpi.optional(),
      period: period.optional(),
      reported: day.describe('Ngày được báo cáo của ghi nhận bị rút'),
      status: status.optional(),
    })
    .describe('Ghi nhận trước đó bị rút lại'),
  reason: text.describe('Vì sao rút'),
  reported: reported.describe('Ngày báo cáo việc rút lại'),
});

export const journalSchema = z.strictObject({
  format: z.literal(1).describe('Định dạng của tệp: 1'),
  agency: line.describe('Cơ quan báo cáo'),
  illustrative: z.boolean().optional().describe('true: số liệu minh họa, không có thật'),
  entries: z
    .array(z.union([taskEntrySchema, measureEntrySchema, retractionSchema]))
    .nullish()
    .describe('Các ghi nhận, theo thứ tự được báo cáo; chỉ thêm ở cuối'),
});

export type JournalFile = z.infer<typeof journalSchema>;
export type TaskEntry = z.infer<typeof taskEntrySchema>;
export type MeasureEntry = z.infer<typeof measureEntrySchema>;
export type Retraction = z.infer<typeof retractionSchema>;
export type Entry = TaskEntry | MeasureEntry | Retraction;
export type Status = TaskEntry['status'];
