import type { Context } from '../context.ts';
import { agencyOption, asOfOf, listingOptions, placeOf, text } from '../options.ts';
import { print, remark } from '../print.ts';
import type { CommandSpec, Options } from '../spec.ts';

export const kpi: CommandSpec = {
  name: 'kpi',
  alias: 'chi-tieu',
  says: 'chỉ tiêu: kế hoạch, thực hiện, còn thiếu bao nhiêu',
  options: [],
  example: {
    command: 'parhoach kpi gaps --as-of 30/06/2024',
    says: 'Chỉ tiêu chưa đạt hoặc chưa có số liệu.',
  },
  children: [
    {
      name: 'list',
      alias: 'danh-sach',
      says: 'mọi chỉ tiêu',
      options: [agencyOption, ...listingOptions],
      example: { command: 'parhoach kpi list', says: 'Mọi chỉ tiêu với số liệu mới nhất.' },
      run: (context, _, options) => run(context, options, false),
    },
    {
      name: 'gaps',
      alias: 'con-thieu',
      says: 'chỉ tiêu chưa đạt hoặc chưa có số liệu',
      options: [agencyOption, ...listingOptions],
      example: {
        command: 'parhoach kpi gaps --agency "Văn phòng UBND tỉnh"',
        says: 'Chỉ tiêu chưa đạt do Văn phòng UBND tỉnh theo dõi.',
      },
      run: (context, _, options) => run(context, options, true),
    },
  ],
};

async function run(context: Context, options: Options, gapsOnly: boolean): Promise<number> {
  const { findKpis } = await import('../../app/kpis.ts');
  const answer = await findKpis({
    ...placeOf(context, options),
    asOf: asOfOf(context, options),
    agency: text(options, 'agency'),
    gapsOnly,
  });
  remark(context, answer.remarks);
  const { kpiJson, kpiListing } = await import('../../reports/kpi.ts');
  await print(context, options, { json: () => kpiJson(answer), listing: () => kpiListing(answer) });
  return 0;
}
