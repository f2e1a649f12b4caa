import { agencyOption, asOfOf, listingOptions, placeOf, text } from '../options.ts';
import { print } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';

export const history: CommandSpec = {
  name: 'history',
  alias: 'lich-su',
  says: 'diễn biến của một nhiệm vụ: giao, sửa đổi, ghi nhận, rút lại, quá hạn, hoàn thành',
  args: [{ name: '<mã>', says: 'mã nhiệm vụ như trong quyết định: 19, 25a, VII.1.a' }],
  options: [
    { ...agencyOption, says: `${agencyOption.says} (mặc định: mọi cơ quan chủ trì, kèm số đếm n/m)` },
    ...listingOptions,
  ],
  example: {
    command: 'parhoach history 37 --agency SNV',
    says: 'Từ ngày ký quyết định đến nay, nhiệm vụ 37 của Sở Nội vụ đã qua những gì.',
  },
  async run(context, [task = ''], options) {
    const { history: ask } = await import('../../app/history.ts');
    const answer = await ask({
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      task,
      agency: text(options, 'agency'),
    });
    remark(context, answer.remarks);
    const { historyJson, historyListing } = await import('../../reports/history/history.ts');
    await print(context, options, { json: () => historyJson(answer), listing: () => historyListing(answer) });
    return 0;
  },
};
