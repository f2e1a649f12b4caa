import type { SilentAnswer } from '../app/silent.ts';
import type { Plan } from '../plan/plan.ts';
import { upperFirst } from '../text/first-letter.ts';
import type { HowReported, Reporter } from '../tracking/discipline.ts';
import type { Standing } from '../tracking/state.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import type { Column, Listing } from './listing/listing.ts';
import { isInvented, planKey, planLine } from './words/plan-words.ts';
import { howReportedWords, LATE_MEANS, REPORT_MEANS } from './words/reporting.ts';

/** A body that said nothing about some of its work. */
interface SilentRow extends Reporter {
  readonly plan: Plan;
}

export function silentJson({ plans }: SilentAnswer): object[] {
  return plans.flatMap(({ plan, reporters, period }) =>
    reporters.flatMap(({ name, code, how, silent }) =>
      silent.map(({ obligation }) => ({
        plan: planKey(plan),
        agency: name,
        agencyCode: code,
        report: how,
        task: obligation.task.id,
        period: obligation.period ?? period,
        due: obligation.due,
      })),
    ),
  );
}

export function silentListing(answer: SilentAnswer): Listing<SilentRow> {
  const rows = answer.plans.flatMap(({ plan, reporters }) =>
    reporters
      .filter(({ silent }) => silent.length > 0)
      .map((each) => ({ plan, ...each }))
      .sort((a, b) => b.silentTasks - a.silentTasks),
  );
  const columns: Column<SilentRow>[] = [
    { title: 'Cơ quan', cell: ({ name }) => name },
    { title: 'Báo cáo', width: 11, cell: ({ how }) => howReportedWords[how] },
    { title: 'Số việc', width: 7, align: 'right', cell: ({ silentTasks }) => String(silentTasks) },
    { title: 'Nhiệm vụ', width: 26, cell: ({ silent }) => tasksOf(silent).join(', ') },
  ];
  return {
    invented: answer.plans.some(({ plan }) => isInvented(plan)),
    heading: answer.plans.flatMap(({ plan, period, window, open }) => [
      `Việc chưa có báo cáo, theo cơ quan, trong kỳ ${period} (số liệu từ ${vietnameseDate(window.start)} đến ${vietnameseDate(window.end)}${open ? ', chưa chốt' : ''})`,
      planLine(plan),
    ]),
    columns: [{ title: 'Mã', width: 10, cell: ({ code }) => code }, ...columns],
    sheet: [
      { title: 'Kế hoạch', cell: ({ plan }) => planKey(plan) },
      { title: 'Mã cơ quan', id: true, cell: ({ code }) => code },
      ...columns.map(({ title, cell }) => ({ title, cell })),
    ],
    groups: [{ title: null, rows }],
    none: 'Mọi cơ quan đều đã báo cáo đầy đủ.',
    footer: [
      ...answer.plans.map(({ reporters }) => countsWords(reporters)),
      `${upperFirst(REPORT_MEANS)}; ${LATE_MEANS}.`,
      ...answer.plans.flatMap(afterWords),
    ],
  };
}

/** "62 cơ quan, đơn vị, địa phương phải báo cáo: đầy đủ 12, chưa đầy đủ 3, sau ngày chốt 0, chưa có 47." */
function countsWords(reporters: readonly Reporter[]): string {
  const parts = (Object.keys(howReportedWords) as HowReported[]).map(
    (how) => `${howReportedWords[how].toLowerCase()} ${reporters.filter((each) => each.how === how).length}`,
  );
  return `${reporters.length} cơ quan, đơn vị, địa phương phải báo cáo: ${parts.join(', ')}.`;
}

/** "Báo cáo sau ngày chốt 14/03/2024: Sở Nội vụ (42, VII.1.d)." */
function afterWords({ window, reporters }: SilentAnswer['plans'][number]): string[] {
  const late = reporters.filter(({ after }) => after.length > 0);
  if (late.length === 0) return [];
  const who = late.map(({ name, after }) => `${name} (${tasksOf(after).join(', ')})`);
  return [`Báo cáo sau ngày chốt ${vietnameseDate(window.end)}: ${who.join('; ')}.`];
}

function tasksOf(found: readonly Standing[]): string[] {
  return [...new Set(found.map(({ obligation }) => obligation.task.id))];
}
