import { asOfOf, listingOptions, placeOf } from '../options.ts';
import { print } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';

export const show: CommandSpec = {
  name: 'show',
  alias: 'xem',
  says: 'một nhiệm vụ, chỉ tiêu hay nội dung, đầy đủ: nguyên văn, cách đọc, tình hình, hiệu đính',
  args: [{ name: '<mã...>', says: 'mã như trong quyết định: 19, 25a, VII.1.a, 6.2, III.2.c' }],
  options: listingOptions,
  example: { command: 'parhoach show 19 6.2', says: 'Nhiệm vụ 19 và chỉ tiêu 6.2.' },
  async run(context, args, options) {
    const { show: find } = await import('../../app/show/show.ts');
    const answer = await find(args, {
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      say: (words) => remark(context, [words]),
    });
    remark(context, answer.remarks);
    const { showJson, showListing } = await import('../../reports/show.ts');
    await print(context, options, { json: () => showJson(answer), listing: () => showListing(answer) });
    return 0;
  },
};
