import type { Context } from '../context.ts';
import { agencyOption, asOfOf, listingOptions, placeOf, text } from '../options.ts';
import { print, printPlans } from '../print.ts';
import { remark } from '../remark.ts';
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
    {
      name: 'show',
      alias: 'xem',
      says: 'một chỉ tiêu qua các kỳ: số liệu, mức kế hoạch, còn thiếu, cần bao nhiêu mỗi tháng',
      args: [{ name: '<mã>', says: 'mã chỉ tiêu: 6.2, III.6.d.1' }],
      options: listingOptions,
      example: { command: 'parhoach kpi show 6.2', says: 'Số liệu các kỳ của chỉ tiêu 6.2, vẽ thành thanh.' },
      run: (context, [id = ''], options) => runShow(context, id, options),
    },
  ],
};

async function run(context: Context, options: Options, gapsOnly: boolean): Promise<number> {
  const { findKpis } = await import('../../app/kpi/list.ts');
  const answer = await findKpis({
    ...placeOf(context, options),
    asOf: asOfOf(context, options),
    agency: text(options, 'agency'),
    gapsOnly,
  });
  remark(context, answer.remarks);
  const { kpiJson, kpiListing } = await import('../../reports/kpi/list.ts');
  await printPlans(context, options, answer, { json: kpiJson, listing: kpiListing });
  return 0;
}

async function runShow(context: Context, id: string, options: Options): Promise<number> {
  const { showKpi } = await import('../../app/kpi/show.ts');
  const story = await showKpi(id, { ...placeOf(context, options), asOf: asOfOf(context, options) });
  remark(context, story.remarks);
  const { kpiShowJson, kpiShowListing, renderKpiShow } = await import('../../reports/kpi/show.ts');
  await print(context, options, {
    json: () => kpiShowJson(story),
    listing: () => kpiShowListing(story),
    text: (screen) => renderKpiShow(story, screen),
  });
  return 0;
}
