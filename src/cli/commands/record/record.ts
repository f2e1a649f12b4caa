import { agreement, yesOption } from '../../agree.ts';
import { agenciesOption, text, texts } from '../../options.ts';
import type { CommandSpec } from '../../spec.ts';
import { entryOptions, entryOrder, printRecorded, requireOptions, retractOrder } from './write.ts';

export const record: CommandSpec = {
  name: 'record',
  alias: 'ghi-nhan',
  says: 'ghi tình hình thực hiện một nhiệm vụ vào sổ theo dõi của cơ quan',
  args: [{ name: '<mã>', says: 'mã nhiệm vụ như trong quyết định: 19, 25a, VII.1.a' }],
  options: [
    { ...agenciesOption, says: `${agenciesOption.says}; tên nhóm là mọi thành viên có việc này` },
    yesOption,
    {
      flags: '--status <tình trạng>',
      alias: 'tinh-trang',
      says: 'doing, submitted, done, blocked, waived, hoặc bằng lời: "đang thực hiện", "hoàn thành"',
    },
    { flags: '--product <sản phẩm>', alias: 'san-pham', says: 'sản phẩm, kết quả' },
    ...entryOptions,
  ],
  example: {
    command: 'parhoach record 37 --agency SNV --status done --date 28/03/2024 --document 512/QĐ-UBND',
    says: 'Sở Nội vụ đã hoàn thành nhiệm vụ 37 ngày 28/03/2024.',
  },
  async run(context, [task = ''], options) {
    const app = await import('../../../app/record/record.ts');
    requireOptions(options, options.retract === true ? ['agency', 'reason'] : ['agency', 'status', 'date']);
    const subject = { task, agencies: texts(options, 'agency'), agree: agreement(context, options) };
    const recorded =
      options.retract === true
        ? await app.retractRecord({ ...retractOrder(context, options, ['status', 'product']), ...subject })
        : await app.record({
            ...entryOrder(context, options),
            ...subject,
            status: text(options, 'status') ?? '',
            product: text(options, 'product'),
          });
    await printRecorded(context, options, recorded);
    return 0;
  },
};
