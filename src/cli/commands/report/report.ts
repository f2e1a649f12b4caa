import { Refusal } from '../../../diagnostics/refusal.ts';
import { deliver } from '../../deliver.ts';
import { agencyOption, asOfOf, asOfOption, outputOptions, placeOf, planOption, text } from '../../options.ts';
import { remark } from '../../remark.ts';
import type { CommandSpec, Options } from '../../spec.ts';

export const report: CommandSpec = {
  name: 'report',
  alias: 'bao-cao',
  says: 'báo cáo tình hình thực hiện kế hoạch, báo cáo gửi Bộ, báo cáo cuối năm',
  options: [
    {
      flags: '--period <kỳ>',
      alias: 'ky',
      says: 'kỳ báo cáo, ví dụ "Quý I/2024" (mặc định: quý gần nhất đã chốt số liệu)',
    },
    agencyOption,
    {
      flags: '--ministry',
      alias: 'gui-bo',
      says: 'khung báo cáo định kỳ của tỉnh gửi Bộ Nội vụ, điền sẵn những gì sổ theo dõi có',
    },
    {
      flags: '--year',
      alias: 'ca-nam',
      says: 'báo cáo tổng kết năm: thứ tự các cơ quan, chế độ báo cáo, chỉ tiêu, nhiệm vụ chuyển tiếp',
    },
    planOption,
    asOfOption,
    {
      flags: '--format <dạng>',
      alias: 'dinh-dang',
      says: 'dạng văn bản',
      choices: ['text', 'md', 'html', 'docx', 'xlsx'],
      fallback: 'text',
    },
    ...outputOptions,
  ],
  example: {
    command: 'parhoach report --period "Quý I/2024" --as-of 15/04/2024 --format docx -o bao-cao-quy-1.docx',
    says: 'Báo cáo quý I theo thể thức Nghị định số 30/2020/NĐ-CP, số liệu đến hết ngày 15/04/2024.',
  },
  async run(context, _, options) {
    refuseMixed(options);
    const { makeReport } = await import('./make-report.ts');
    const format = text(options, 'format') ?? 'text';
    const made = await makeReport(kindOf(options), {
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      period: text(options, 'period'),
      agency: text(options, 'agency'),
    });
    remark(context, made.remarks);
    await deliver(context, options, format, () => made.render(format));
    return 0;
  },
};

function kindOf(options: Options): 'meeting' | 'ministry' | 'year' {
  return options.ministry === true ? 'ministry' : options.year === true ? 'year' : 'meeting';
}

/** Options that ask for two reports at once. @throws Refusal */
function refuseMixed(options: Options): void {
  if (options.ministry === true && options.year === true)
    throw new Refusal('--ministry và --year là hai báo cáo khác nhau', 'Chọn một trong hai');
  if (options.year === true && text(options, 'period') !== null)
    throw new Refusal('--year đã là báo cáo của cả năm, không dùng với --period', 'Bỏ --period');
  const whole = options.ministry === true ? '--ministry' : options.year === true ? '--year' : null;
  if (whole !== null && text(options, 'agency') !== null)
    throw new Refusal(
      `${whole} là báo cáo của cả tỉnh, không dùng với --agency`,
      'Bỏ --agency, hoặc bỏ tùy chọn kia để lấy báo cáo của một cơ quan',
    );
}
