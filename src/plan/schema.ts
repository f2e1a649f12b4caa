/**
 * The plan file's shape: the one source of its types and of the JSON Schema. Meaning is not checked here: whether an
 * agency exists or a deadline can be read is for `rules/`. Descriptions are shown by editors, so they are Vietnamese.
 */
import * as z from 'zod';
import { day, id, line, text } from './scalars.ts';
import { agency, group, role } from './schema/bodies.ts';
import { meta } from './schema/head.ts';
import { kpi, notKpi } from './schema/kpis.ts';
import { source } from './schema/shared.ts';

/** A cell that every row of the annex has: the key is always there, without a value where nothing is printed. */
const cell = text.nullable();

const printedNumber = text.optional().describe('Số thứ tự như đã in, khi mã khác số ấy');

/** Unfinished work of an earlier plan. */
const carriedFrom = z.strictObject({
  plan: line.describe('Số, ký hiệu quyết định của kế hoạch trước'),
  task: id.describe('Mã nhiệm vụ trong kế hoạch trước'),
  deadline: text.optional().describe('Thời hạn trong kế hoạch trước, nguyên văn'),
});

const task = z.strictObject({
  id: id.describe('Số thứ tự trong phụ lục, đặt trong ngoặc kép'),
  number: printedNumber,
  text: text.describe('Nội dung nhiệm vụ, nguyên văn'),
  lead: cell.describe('Cơ quan chủ trì, nguyên văn; để trống khi ô trong phụ lục trống'),
  support: text.optional().describe('Cơ quan phối hợp, nguyên văn'),
  deadline: cell.describe('Thời gian hoàn thành, nguyên văn; để trống khi ô trong phụ lục trống'),
  product: text.optional().describe('Sản phẩm, kết quả phải có, nguyên văn'),
  carriedFrom: carriedFrom.optional().describe('Việc chưa xong của kế hoạch trước mà nhiệm vụ này làm tiếp'),
  note: text.optional().describe('Chữ ở các cột khác của hàng (ghi chú, kinh phí …), nguyên văn'),
  source: source.optional(),
});

const section = z.strictObject({
  id: id.describe('Số La Mã của lĩnh vực'),
  number: printedNumber,
  title: line.describe('Tên lĩnh vực'),
  coordinator: line.optional().describe('Cơ quan đầu mối của lĩnh vực'),
  source: source.optional(),
  tasks: z.array(task).describe('Các nhiệm vụ của lĩnh vực'),
});

const heading = z.strictObject({
  id: id.describe('Nhãn của đề mục, ví dụ III.2'),
  title: line.describe('Tên đề mục, nguyên văn'),
  source: source.optional(),
});
const clause = z.strictObject({
  id: id.describe('Nhãn của đoạn, ví dụ I.1.a'),
  text: text.describe('Lời của quyết định, nguyên văn'),
  source: source.optional(),
});

const directive = z.strictObject({
  id: id.describe('Nhãn của nội dung, ví dụ III.2.c'),
  text: text.describe('Nội dung nhiệm vụ ở phần III, IV, nguyên văn'),
  source: source.optional(),
  tasks: z.array(id).describe('Các nhiệm vụ của phụ lục thực hiện nội dung này; [] khi chưa giao cho ai'),
});

const duty = z.strictObject({
  id: id.describe('Nhãn của điểm, ví dụ VII.1.a'),
  text: text.describe('Trách nhiệm ở phần tổ chức thực hiện, nguyên văn'),
  lead: text.describe('Cơ quan có trách nhiệm, nguyên văn'),
  deadline: text.optional().describe('Thời hạn, nguyên văn, khi có'),
  source: source.optional(),
});

const erratum = z.strictObject({
  source,
  printed: text.describe('Chữ trong văn bản'),
  read: text.describe('Đọc là'),
  kind: z
    .enum(['capture', 'signed', 'corrected'])
    .describe('capture: lỗi số hóa · signed: văn bản ký như vậy · corrected: cơ quan ban hành đã đính chính'),
  why: text.describe('Vì sao'),
  document: z
    .strictObject({
      number: line.describe('Số, ký hiệu văn bản'),
      date: day.describe('Ngày ký'),
    })
    .optional()
    .describe('Văn bản đính chính (bắt buộc với corrected)'),
});

const document = z.strictObject({
  number: line.describe('Số, ký hiệu văn bản'),
  date: day.describe('Ngày ký: từ ngày này sửa đổi có hiệu lực trong sổ'),
});

const change = z.union([
  z.strictObject({
    task: id.describe('Mã nhiệm vụ được sửa'),
    text: text.optional().describe('Nội dung mới, nguyên văn'),
    lead: text.optional().describe('Cơ quan chủ trì mới, nguyên văn'),
    support: text.optional().describe('Cơ quan phối hợp mới, nguyên văn'),
    deadline: text.optional().describe('Thời hạn mới, nguyên văn'),
    end: z.literal(true).optional().describe('true: nhiệm vụ kết thúc, không phải làm nữa'),
  }),
  z.strictObject({ kpi: id.describe('Mã chỉ tiêu được sửa'), target: text.describe('Mức mới, nguyên văn') }),
  z.strictObject({
    add: task.describe('Nhiệm vụ mới'),
    section: id.describe('Lĩnh vực mà nhiệm vụ mới thuộc về'),
  }),
]);

const amendment = z.strictObject({
  document: document.describe('Văn bản sửa đổi'),
  changes: z.array(change).min(1).describe('Từng điều được sửa'),
});

const trigger = z.strictObject({
  task: id.describe('Mã nhiệm vụ có điều kiện'),
  date: day.describe('Ngày điều kiện xảy ra'),
  document: line.describe('Văn bản làm điều kiện xảy ra'),
});

/** The plan file. */
export const planSchema = z.strictObject({
  format: z.literal(1).describe('Định dạng của tệp: 1'),
  plan: meta.describe('Quyết định và cách tính thời hạn'),
  agencies: z.array(agency).min(1).describe('Các cơ quan có trong kế hoạch'),
  groups: z.array(group).default([]).describe('Các nhóm cơ quan, ví dụ Các sở, ban, ngành tỉnh'),
  roles: z.array(role).default([]).describe('Chủ trì không phải là một cơ quan nhất định'),
  sections: z.array(section).min(1).describe('Phụ lục: các lĩnh vực và nhiệm vụ'),
  headings: z.array(heading).default([]).describe('Đề mục của phần lời văn'),
  clauses: z.array(clause).default([]).describe('Mục đích, yêu cầu, kinh phí và lời văn khác'),
  directives: z.array(directive).default([]).describe('Nội dung nhiệm vụ ở phần III, IV'),
  duties: z.array(duty).default([]).describe('Trách nhiệm tổ chức thực hiện (phần VII)'),
  kpis: z.array(kpi).default([]).describe('Chỉ tiêu'),
  notKpis: z.array(notKpi).default([]).describe('Số liệu trong văn bản không phải là chỉ tiêu'),
  errata: z.array(erratum).default([]).describe('Hiệu đính: chữ in và cách đọc'),
  amendments: z.array(amendment).default([]).describe('Sửa đổi, bổ sung, điều chỉnh kế hoạch'),
  triggers: z.array(trigger).default([]).describe('Điều kiện của nhiệm vụ có điều kiện đã xảy ra'),
});

export type PlanFile = z.infer<typeof planSchema>;
export type AgencyEntry = PlanFile['agencies'][number];
export type GroupEntry = PlanFile['groups'][number];
export type RoleEntry = PlanFile['roles'][number];
export type SectionEntry = PlanFile['sections'][number];
export type TaskEntry = SectionEntry['tasks'][number];
export type DutyEntry = PlanFile['duties'][number];
export type KpiEntry = PlanFile['kpis'][number];
export type Amendment = PlanFile['amendments'][number];
export type Erratum = PlanFile['errata'][number];
