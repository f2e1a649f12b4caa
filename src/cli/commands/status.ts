import { agenciesOption, asOfOf, listingOptions, placeOf, texts } from '../options.ts';
import { printPlans } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';

export const status: CommandSpec = {
  name: 'status',
  alias: 'tinh-hinh',
  says: 'tình hình chung trên một màn hình: theo trạng thái, lĩnh vực, cơ quan',
  options: [agenciesOption, ...listingOptions],
  example: { command: 'parhoach status --as-of 15/04/2024', says: 'Nơi chậm nhiều nhất đứng đầu.' },
  async run(context, _, options) {
    const { status: ask } = await import('../../app/status.ts');
    const answer = await ask({
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      agencies: texts(options, 'agency'),
    });
    remark(context, answer.remarks);
    const { statusJson, statusListing } = await import('../../reports/status.ts');
    await printPlans(context, options, answer, { json: statusJson, listing: statusListing });
    return 0;
  },
};
