/** The targets of a plan, and the numbers of its text that are none. */
import * as z from 'zod';
import { id, line, text } from '../scalars.ts';
import { source, year } from './shared.ts';

const baseline = z.strictObject({
  year: year.describe('Năm gốc'),
  value: z.number().describe('Kết quả năm gốc'),
  document: line.optional().describe('Văn bản công bố'),
});

export const kpi = z.strictObject({
  id: id.describe(
    'Số đã in, ví dụ 6; khi một số có nhiều chỉ tiêu, hoặc trùng mã nhiệm vụ, thì kèm số thứ tự: 6.2',
  ),
  text: text.describe('Câu của quyết định nêu chỉ tiêu'),
  indicator: text.describe('Tên ngắn của điều được đo'),
  target: text.describe('Mức phải đạt, nguyên văn, ví dụ Trên 98%'),
  unit: line
    .optional()
    .describe('Đơn vị của số liệu, khi "target" không nói: doanh nghiệp, tỷ đồng; tỷ lệ thì viết "%"'),
  owner: line.optional().describe('Cơ quan theo dõi'),
  ownerFrom: line.optional().describe('Khoản của quyết định mà cơ quan theo dõi được suy ra, ví dụ VII.4.a'),
  scope: text.optional().describe('Phạm vi, ví dụ trừ văn bản mật'),
  note: z
    .array(text)
    .optional()
    .describe('Các ô khác của hàng, khi chỉ tiêu là một hàng của bảng; nguyên văn'),
  baseline: baseline.optional().describe('Số gốc để so sánh'),
  publishedIn: year.optional().describe('Năm công bố kết quả'),
  tasks: z
    .array(id)
    .optional()
    .describe(
      'Các nhiệm vụ góp phần đạt chỉ tiêu; [] khi không có. Chỉ tiêu nêu ngay trong ô của nhiệm vụ thì không cần ghi',
    ),
  computed: z.literal('tasks').optional().describe('tasks: tính từ chính các nhiệm vụ'),
  source: source.optional(),
});

/** A number of the text that sets no target: one that only tells what is, or is another document's. */
export const notKpi = z.strictObject({
  source,
  words: text.describe('Chữ trong văn bản có số liệu, nguyên văn'),
  why: text.describe('Vì sao không phải là chỉ tiêu'),
});
