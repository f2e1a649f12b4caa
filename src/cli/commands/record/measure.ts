import { agencyOption, text } from '../../options.ts';
import type { CommandSpec } from '../../spec.ts';
import { entryOptions, entryOrder, printRecorded, requireOptions, retractOrder } from './write.ts';

export const measure: CommandSpec = {
  name: 'measure',
  alias: 'so-lieu',
  says: 'ghi số liệu thực hiện một chỉ tiêu vào sổ theo dõi của cơ quan',
  args: [{ name: '<mã>', says: 'mã chỉ tiêu: 6.2, III.6.d.1' }],
  options: [
    { flags: '--value <số>', alias: 'gia-tri', says: 'số đo: 97,2 hoặc 97.2' },
    { ...agencyOption, says: `${agencyOption.says} (mặc định: cơ quan theo dõi chỉ tiêu)` },
    {
      flags: '--cumulative',
      alias: 'luy-ke',
      says: 'số lũy kế từ đầu năm: thay cho các số trước',
    },
    { flags: '--own', alias: 'rieng-ky', says: 'số riêng của kỳ, cùng --period: cộng với các kỳ khác' },
    ...entryOptions,
  ],
  example: {
    command: 'parhoach measure 6.2 --count 118/120 --date 30/06/2024 --document 10/BC-UBND',
    says: 'Đến 30/06/2024, 118 trên 120 hồ sơ được giải quyết đúng hạn.',
  },
  async run(context, [kpi = ''], options) {
    const app = await import('../../../app/record/measure.ts');
    const subject = { kpi, agency: text(options, 'agency') };
    if (options.retract !== true) requireOptions(options, ['date']);
    const recorded =
      options.retract === true
        ? await app.retractMeasure({
            ...retractOrder(context, options, ['value', 'cumulative', 'own']),
            ...subject,
          })
        : await app.measure({
            ...entryOrder(context, options),
            ...subject,
            value: text(options, 'value'),
            cumulative: options.cumulative === true,
            own: options.own === true,
          });
    await printRecorded(context, options, [recorded]);
    return 0;
  },
};
