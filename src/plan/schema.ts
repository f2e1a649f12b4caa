/**
 * The plan file's shape: the one source of its types and of the JSON Schema. Meaning is not checked here: whether an
 * agency exists or a deadline can be read is for `rules/`. Descriptions are shown by editors, so they are Vietnamese.
 */
import * as z from 'zod';
import { day, id, line, text } from './scalars.ts';

const year = z.int().min(1900).max(2200);
/** A cell that every row of the annex has: the key is always there, without a value where nothing is printed. */
const cell = text.nullable();
const sourceLine = z.int().min(1);

/** Line or lines of the source text that an item was taken from. */
const source = z
  .union([sourceLine, z.array(sourceLine).min(1)])
  .describe('Dòng (hoặc các dòng) của văn bản nguồn, ví dụ 366');

const decision = z.strictObject({
  number: line.describe('Số, ký hiệu quyết định, ví dụ 2142/QĐ-UBND'),
  date: day.describe('Ngày ký, dạng năm-tháng-ngày, ví dụ 2023-12-29'),
  issuer: line.describe('Người hoặc cơ quan ban hành'),
  signer: line.optional().describe('Người ký'),
});

const policy = z.strictObject({
  before: z
    .enum(['inclusive', 'exclusive'])
    .default('inclusive')
    .describe('"trước ngày X" có tính cả ngày X (inclusive) hay không (exclusive)'),
  dueSoon: z.int().min(0).max(365).default(15).describe('Còn bao nhiêu ngày thì coi là sắp đến hạn'),
  reporting: z
    .strictObject({
      from: z.int().min(1).max(29).describe('Ngày bắt đầu, ở tháng trước kỳ'),
      to: z.int().min(1).max(28).describe('Ngày kết thúc, ở tháng cuối kỳ'),
    })
    .optional()
    .describe('Ngày chốt số liệu kỳ báo cáo: từ ngày … tháng trước đến ngày … tháng cuối kỳ'),
  rules: z
    .record(z.string(), z.enum(['off', 'notice', 'warning', 'error']))
    .optional()
    .describe(
      'Mức của từng quy tắc soát lỗi, theo mã: off (tắt), notice (lưu ý), warning (cảnh báo), error (lỗi)',
    ),
});

/** Who issues reports and letters about the plan: the program knows no province. */
const letterhead = z.strictObject({
  parent: line.optional().describe('Cơ quan chủ quản trực tiếp, in trên tên cơ quan ban hành'),
  issuer: line.describe('Cơ quan ban hành báo cáo, công văn'),
  symbol: line.optional().describe('Chữ viết tắt của cơ quan trong ký hiệu văn bản, ví dụ SNV'),
  unit: line
    .optional()
    .describe('Chữ viết tắt của đơn vị soạn thảo, trong ký hiệu công văn và ở "Lưu: VT, …"'),
  place: line.optional().describe('Địa danh ghi trước ngày, tháng, năm'),
  authority: line
    .optional()
    .describe('Dòng quyền hạn ký, khi ký thay mặt, ký thay, ví dụ TM. ỦY BAN NHÂN DÂN'),
  signerTitle: line.optional().describe('Chức vụ người ký, ví dụ Giám đốc'),
  signer: line.optional().describe('Họ và tên người ký'),
  mandate: id.optional().describe('Khoản giao việc theo dõi, đôn đốc, ví dụ VII.2.a'),
  reportsTo: line.optional().describe('Nơi nhận báo cáo và xem xét, xử lý, ví dụ UBND tỉnh'),
  recipients: z.array(line).optional().describe('Các dòng khác của Nơi nhận, ví dụ Lãnh đạo Sở'),
});

/** The office file that a source text was taken from. */
const original = z.strictObject({
  file: line.describe('Tên tệp gốc, ví dụ phu-luc.docx'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('Mã băm SHA-256 của tệp gốc: để biết chắc là đúng tệp ấy'),
});

const meta = z.strictObject({
  title: line.describe('Tên kế hoạch'),
  year: year.describe('Năm kế hoạch'),
  province: line.describe('Tỉnh, thành phố'),
  decision: decision.describe('Quyết định ban hành kế hoạch'),
  source: line.optional().describe('Đường dẫn tới văn bản nguồn, tính từ tệp kế hoạch'),
  original: original.optional().describe('Tệp gốc mà văn bản nguồn được lấy ra'),
  illustrative: z.boolean().optional().describe('true: số liệu thực hiện là minh họa, không có thật'),
  closed: day.optional().describe('Ngày khép sổ kế hoạch; từ ngày này kế hoạch không còn được hỏi đến'),
  policy: policy.default({ before: 'inclusive', dueSoon: 15 }).describe('Cách tính của kế hoạch này'),
  letterhead: letterhead
    .optional()
    .describe('Thể thức báo cáo, công văn: cơ quan ban hành, người ký, nơi nhận'),
});

const dated = {
  from: day.optional().describe('Ngày đầu, khi không có từ đầu'),
  until: day.optional().describe('Ngày cuối, khi không còn đến cuối'),
};

/** Who takes over: one agency, or several, each with the tasks it takes; the one without `tasks` takes the rest. */
const successor = z.union([
  line,
  z.strictObject({
    name: line.describe('Tên cơ quan tiếp nhận'),
    tasks: z.array(id).optional().describe('Các nhiệm vụ chuyển về cơ quan này'),
  }),
]);

const unverified = z.boolean().optional().describe('true: chưa đối chiếu với văn bản');

const agency = z.strictObject({
  name: line.describe('Tên cơ quan, viết như trong quyết định'),
  code: id.describe('Mã viết tắt, không dấu, ví dụ SNV'),
  level: line.optional().describe('Cấp: tỉnh, huyện, xã'),
  aliases: z.array(line).optional().describe('Các cách viết khác'),
  ...dated,
  succeededBy: z
    .union([text, z.array(successor).min(1)])
    .optional()
    .describe('Cơ quan tiếp nhận từ ngày sau "until"'),
  unverified,
});

const member = z.union([line, z.strictObject({ name: line.describe('Tên cơ quan thành viên'), ...dated })]);

const group = z.strictObject({
  name: line.describe('Tên nhóm, viết như trong quyết định'),
  code: id.describe('Mã viết tắt, ví dụ SBN'),
  aliases: z.array(line).optional().describe('Các cách viết khác'),
  members: z.array(member).min(1).optional().describe('Các cơ quan thành viên'),
  size: z.int().min(1).optional().describe('Số thành viên, khi không liệt kê'),
  reportedBy: line.optional().describe('Cơ quan tổng hợp báo cáo cho nhóm không liệt kê thành viên'),
  unverified,
});

const role = z.strictObject({
  name: line.describe('Vai trò, viết như trong quyết định'),
  code: id.describe('Mã viết tắt'),
  holder: line.optional().describe('Cơ quan đang giữ vai trò, khi đã rõ'),
  unverified,
});

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

const baseline = z.strictObject({
  year: year.describe('Năm gốc'),
  value: z.number().describe('Kết quả năm gốc'),
  document: line.optional().describe('Văn bản công bố'),
});

const kpi = z.strictObject({
  id: id.describe('Số đã in kèm số thứ tự, ví dụ 6.2'),
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
const notKpi = z.strictObject({
  source,
  words: text.describe('Chữ trong văn bản có số liệu, nguyên văn'),
  why: text.describe('Vì sao không phải là chỉ tiêu'),
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
