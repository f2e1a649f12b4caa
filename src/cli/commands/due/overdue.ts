import type { Context } from '../../context.ts';
import {
  agenciesOption,
  asOfOf,
  listingOptions,
  parseDays,
  placeOf,
  sectionsOption,
  text,
  texts,
} from '../../options.ts';
import { printPlans } from '../../print.ts';
import { remark } from '../../remark.ts';
import type { CommandSpec, Options } from '../../spec.ts';

/** Shared by the two commands that list obligations by their due day. */
export const dueFilters = [agenciesOption, sectionsOption] as const;

export const overdue: CommandSpec = {
  name: 'overdue',
  alias: 'qua-han',
  says: 'nhiệm vụ quá hạn chưa hoàn thành',
  options: [
    ...dueFilters,
    {
      flags: '--deadline <kỳ>',
      alias: 'thoi-han',
      says: 'chỉ việc quyết định đặt cho kỳ này, ví dụ "Quý I/2024"',
    },
    {
      flags: '--min-days <số ngày>',
      alias: 'it-nhat',
      says: 'chỉ việc quá hạn từ chừng này ngày',
      fallback: '1',
    },
    {
      flags: '--by <cách gộp>',
      alias: 'gop-theo',
      says: 'gộp theo chủ trì, từng cơ quan, lĩnh vực, hay từng nhiệm vụ (mặc định: lead; hỏi vài cơ quan thì agency)',
      choices: ['lead', 'agency', 'section', 'task'],
    },
    { flags: '--fail', alias: 'bao-tre', says: 'thoát với mã 1 khi có việc quá hạn' },
    ...listingOptions,
  ],
  example: {
    command: 'parhoach overdue --agency "Sở Nội vụ" --as-of 15/04/2024',
    says: 'Việc Sở Nội vụ còn nợ vào sáng 15/04/2024, việc chậm lâu nhất đứng đầu.',
  },
  run: (context, _, options) => runDue(context, options, 'overdue'),
};

/** Asks for obligations that are late or fall due, and prints them. */
export async function runDue(
  context: Context,
  options: Options,
  mode: 'overdue' | 'upcoming',
): Promise<number> {
  const { findDue } = await import('../../../app/due/due.ts');
  const answer = await findDue({
    ...placeOf(context, options),
    asOf: asOfOf(context, options),
    mode,
    agencies: texts(options, 'agency'),
    sections: texts(options, 'section'),
    deadline: text(options, 'deadline'),
    minDays: parseDays(text(options, 'minDays') ?? '1', '--min-days'),
    within: parseDays(text(options, 'within') ?? '30', '--within'),
  });
  remark(context, answer.remarks);
  const { dueJson, dueListing, dueSheet } = await import('../../../reports/due/due.ts');
  const { dueView } = await import('../../../reports/due/due-view.ts');
  const by = text(options, 'by') as 'lead' | 'agency' | 'section' | 'task' | null;
  await printPlans(context, options, answer, {
    json: (each) => dueJson(dueView(each, by)),
    listing: (each) => dueListing(dueView(each, by)),
    sheet: (each) => dueSheet(dueView(each, by)),
  });
  return options.fail === true && answer.plans.some(({ found }) => found.length > 0) ? 1 : 0;
}
