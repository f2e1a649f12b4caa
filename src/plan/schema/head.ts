/** What a plan file says of the plan itself: its decision, how deadlines are reckoned, who issues documents about it. */
import * as z from 'zod';
import { day, id, line } from '../scalars.ts';
import { year } from './shared.ts';

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

export const meta = z.strictObject({
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
