/**
 * The plan file's shape: the one source of its types and of the JSON Schema. Meaning is not checked here: whether an
 * agency exists or a deadline can be read is for `rules/`. Descriptions are shown by editors, so they are Vietnamese.
 */
import * as z from 'zod';
import { dayOf } from '../wording/calendar.ts';

// zod would otherwise compile each schema into a function first: worth it for thousands of values, not for one file.
z.config({ jitless: true });

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

function isRealDay(value: string): boolean {
  const parts = ISO.exec(value);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

const text = z.string().regex(/\S/u);
const id = z.string().regex(/^\S+$/u);
const day = z.string().refine(isRealDay, { params: { date: true } });
const year = z.int().min(1900).max(2200);
const line = z.int().min(1);

/** Line or lines of the source text that an item was taken from. */
const source = z
  .union([line, z.array(line).min(1)])
  .describe('Dòng (hoặc các dòng) của văn bản nguồn, ví dụ 366');

const decision = z.strictObject({
  number: text.describe('Số, ký hiệu quyết định, ví dụ 2142/QĐ-UBND'),
  date: day.describe('Ngày ký, dạng năm-tháng-ngày, ví dụ 2023-12-29'),
  issuer: text.describe('Người hoặc cơ quan ban hành'),
  signer: text.optional().describe('Người ký'),
});

const policy = z.strictObject({
  before: z
    .enum(['inclusive', 'exclusive'])
    .default('inclusive')
    .describe('"trước ngày X" có tính cả ngày X (inclusive) hay không (exclusive)'),
  dueSoon: z.int().min(0).max(365).default(15).describe('Còn bao nhiêu ngày thì coi là sắp đến hạn'),
  reporting: z
    .strictObject({ from: z.int().min(1).max(28), to: z.int().min(1).max(28) })
    .optional()
    .describe('Ngày chốt số liệu kỳ báo cáo: từ ngày … tháng trước đến ngày … tháng cuối kỳ'),
});

const meta = z.strictObject({
  title: text.describe('Tên kế hoạch'),
  year: year.describe('Năm kế hoạch'),
  province: text.describe('Tỉnh, thành phố'),
  decision,
  source: text.optional().describe('Đường dẫn tới văn bản nguồn, tính từ tệp kế hoạch'),
  illustrative: z.boolean().optional().describe('true: số liệu thực hiện là minh họa, không có thật'),
  closed: day.optional().describe('Ngày khép sổ kế hoạch; từ ngày này kế hoạch không còn được hỏi đến'),
  policy: policy.default({ before: 'inclusive', dueSoon: 15 }),
});

const dated = { from: day.optional(), until: day.optional() };

/** Who takes over: one agency, or several, each with the tasks it takes; the one without `tasks` takes the rest. */
const successor = z.union([
  text,
  z.strictObject({
    name: text,
    tasks: z.array(id).optional().describe('Các nhiệm vụ chuyển về cơ quan này'),
  }),
]);

const agency = z.strictObject({
  name: text.describe('Tên cơ quan, viết như trong quyết định'),
  code: id.describe('Mã viết tắt, không dấu, ví dụ SNV'),
  level: text.optional().describe('Cấp: tỉnh, huyện, xã'),
  aliases: z.array(text).optional().describe('Các cách viết khác'),
  ...dated,
  succeededBy: z
    .union([text, z.array(successor).min(1)])
    .optional()
    .describe('Cơ quan tiếp nhận từ ngày sau "until"'),
  unverified: z.boolean().optional().describe('true: chưa đối chiếu với văn bản'),
});

const member = z.union([text, z.strictObject({ name: text, ...dated })]);

const group = z.strictObject({
  name: text.describe('Tên nhóm, viết như trong quyết định'),
  code: id.describe('Mã viết tắt, ví dụ SBN'),
  aliases: z.array(text).optional().describe('Các cách viết khác'),
  members: z.array(member).min(1).optional().describe('Các cơ quan thành viên'),
  size: z.int().min(1).optional().describe('Số thành viên, khi không liệt kê'),
  reportedBy: text.optional().describe('Cơ quan tổng hợp báo cáo cho nhóm không liệt kê thành viên'),
});

const role = z.strictObject({
  name: text.describe('Vai trò, viết như trong quyết định'),
  code: id.describe('Mã viết tắt'),
  holder: text.optional().describe('Cơ quan đang giữ vai trò, khi đã rõ'),
});

const task = z.strictObject({
  id: id.describe('Số thứ tự trong phụ lục, đặt trong ngoặc kép'),
  text: text.describe('Nội dung nhiệm vụ, nguyên văn'),
  lead: text.describe('Cơ quan chủ trì, nguyên văn'),
  support: text.optional().describe('Cơ quan phối hợp, nguyên văn'),
  deadline: text.describe('Thời gian hoàn thành, nguyên văn'),
  source: source.optional(),
});

const section = z.strictObject({
  id: id.describe('Số La Mã của lĩnh vực'),
  title: text.describe('Tên lĩnh vực'),
  coordinator: text.optional().describe('Cơ quan đầu mối của lĩnh vực'),
  source: source.optional(),
  tasks: z.array(task),
});

const heading = z.strictObject({ id, title: text, source: source.optional() });
const clause = z.strictObject({ id, text, source: source.optional() });

const directive = z.strictObject({
  id,
  text: text.describe('Nội dung nhiệm vụ ở phần III, IV, nguyên văn'),
  source: source.optional(),
  tasks: z.array(id).describe('Các nhiệm vụ của phụ lục thực hiện nội dung này; [] khi chưa giao cho ai'),
});

const duty = z.strictObject({
  id,
  text: text.describe('Trách nhiệm ở phần tổ chức thực hiện, nguyên văn'),
  lead: text.describe('Cơ quan có trách nhiệm, nguyên văn'),
  deadline: text.optional().describe('Thời hạn, nguyên văn, khi có'),
  source: source.optional(),
});

const baseline = z.strictObject({ year, value: z.number(), document: text.optional() });

const kpi = z.strictObject({
  id,
  text: text.describe('Câu của quyết định nêu chỉ tiêu'),
  indicator: text.describe('Tên ngắn của điều được đo'),
  target: text.describe('Mức phải đạt, nguyên văn, ví dụ Trên 98%'),
  owner: text.optional().describe('Cơ quan theo dõi'),
  ownerFrom: text.optional().describe('Khoản của quyết định mà cơ quan theo dõi được suy ra, ví dụ VII.4.a'),
  scope: text.optional().describe('Phạm vi, ví dụ trừ văn bản mật'),
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

const erratum = z.strictObject({
  source,
  printed: text.describe('Chữ trong văn bản'),
  read: text.describe('Đọc là'),
  kind: z
    .enum(['capture', 'signed', 'corrected'])
    .describe('capture: lỗi số hóa · signed: văn bản ký như vậy · corrected: cơ quan ban hành đã đính chính'),
  why: text.describe('Vì sao'),
  document: z
    .strictObject({ number: text, date: day })
    .optional()
    .describe('Văn bản đính chính (bắt buộc với corrected)'),
});

const document = z.strictObject({
  number: text.describe('Số, ký hiệu văn bản'),
  date: day.describe('Ngày ký: từ ngày này sửa đổi có hiệu lực trong sổ'),
});

const change = z.union([
  z.strictObject({
    task: id.describe('Mã nhiệm vụ được sửa'),
    text: text.optional(),
    lead: text.optional(),
    support: text.optional(),
    deadline: text.optional().describe('Thời hạn mới, nguyên văn'),
    end: z.literal(true).optional().describe('true: nhiệm vụ kết thúc, không phải làm nữa'),
  }),
  z.strictObject({ kpi: id.describe('Mã chỉ tiêu được sửa'), target: text.describe('Mức mới, nguyên văn') }),
  z.strictObject({
    add: task,
    section: id.describe('Lĩnh vực mà nhiệm vụ mới thuộc về'),
  }),
]);

const amendment = z.strictObject({ document, changes: z.array(change).min(1) });

const trigger = z.strictObject({
  task: id.describe('Mã nhiệm vụ có điều kiện'),
  date: day.describe('Ngày điều kiện xảy ra'),
  document: text.describe('Văn bản làm điều kiện xảy ra'),
});

/** The plan file. */
export const planSchema = z.strictObject({
  format: z.literal(1),
  plan: meta,
  agencies: z.array(agency).min(1),
  groups: z.array(group).default([]),
  roles: z.array(role).default([]),
  sections: z.array(section).min(1),
  headings: z.array(heading).default([]),
  clauses: z.array(clause).default([]),
  directives: z.array(directive).default([]),
  duties: z.array(duty).default([]),
  kpis: z.array(kpi).default([]),
  errata: z.array(erratum).default([]),
  amendments: z.array(amendment).default([]),
  triggers: z.array(trigger).default([]),
});

export type PlanFile = z.infer<typeof planSchema>;
export type AgencyEntry = PlanFile['agencies'][number];
export type GroupEntry = PlanFile['groups'][number];
export type SectionEntry = PlanFile['sections'][number];
export type TaskEntry = SectionEntry['tasks'][number];
export type DutyEntry = PlanFile['duties'][number];
export type KpiEntry = PlanFile['kpis'][number];
export type Amendment = PlanFile['amendments'][number];
export type Erratum = PlanFile['errata'][number];
