import type { SilentAnswer } from '../app/silent.ts';
import type { Plan } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import type { Standing } from '../tracking/state.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import type { Listing } from './listing/listing.ts';
import { isInvented, planKey, planLine } from './words/plan-words.ts';

/** A body, and the work it said nothing about. */
interface SilentRow {
  readonly plan: Plan;
  readonly name: string;
  readonly code: string;
  readonly found: readonly Standing[];
}

export function silentJson({ plans }: SilentAnswer): object[] {
  return plans.flatMap(({ plan, silent, period }) =>
    silent.map(({ holder, obligation }) => ({
      plan: planKey(plan),
      agency: holder.name,
      agencyCode: holder.code,
      task: obligation.task.id,
      period: obligation.period ?? period,
      due: obligation.due,
    })),
  );
}

export function silentListing(answer: SilentAnswer): Listing<SilentRow> {
  const rows = answer.plans.flatMap(({ plan, silent }) => byHolder(plan, silent));
  return {
    invented: answer.plans.some(({ plan }) => isInvented(plan)),
    heading: answer.plans.flatMap(({ plan, period, window, open }) => [
      `Việc chưa có báo cáo, theo cơ quan, trong kỳ ${period} (số liệu từ ${vietnameseDate(window.start)} đến ${vietnameseDate(window.end)}${open ? ', chưa chốt' : ''})`,
      planLine(plan),
    ]),
    columns: [
      { title: 'Mã', width: 10, cell: ({ code }) => code },
      { title: 'Cơ quan', cell: ({ name }) => name },
      { title: 'Số việc', width: 7, align: 'right', cell: ({ found }) => String(tasksOf(found).length) },
      { title: 'Nhiệm vụ', width: 26, cell: ({ found }) => tasksOf(found).join(', ') },
    ],
    sheet: [
      { title: 'Kế hoạch', cell: ({ plan }) => planKey(plan) },
      { title: 'Mã cơ quan', cell: ({ code }) => code },
      { title: 'Cơ quan', cell: ({ name }) => name },
      { title: 'Số việc', cell: ({ found }) => String(tasksOf(found).length) },
      { title: 'Nhiệm vụ', cell: ({ found }) => tasksOf(found).join(', ') },
    ],
    groups: [{ title: null, rows }],
    none: 'Mọi cơ quan đều đã báo cáo.',
    footer: [
      ...(rows.length === 0 ? [] : [`Tổng cộng: ${rows.length} cơ quan, đơn vị, địa phương.`]),
      ...answer.plans.flatMap(afterWords),
    ],
  };
}

/** "Báo cáo sau ngày chốt 14/03/2024: Sở Nội vụ (42, VII.1.d)." */
function afterWords({ plan, window, after }: SilentAnswer['plans'][number]): string[] {
  if (after.length === 0) return [];
  const who = byHolder(plan, after).map(({ name, found }) => `${name} (${tasksOf(found).join(', ')})`);
  return [`Báo cáo sau ngày chốt ${vietnameseDate(window.end)}: ${who.join('; ')}.`];
}

function byHolder(plan: Plan, found: readonly Standing[]): SilentRow[] {
  return [...groupBy(found, ({ holder }) => holder.name).values()]
    .map((each) => ({ plan, ...each[0]!.holder, found: each }))
    .sort((a, b) => tasksOf(b.found).length - tasksOf(a.found).length);
}

function tasksOf(found: readonly Standing[]): string[] {
  return [...new Set(found.map(({ obligation }) => obligation.task.id))];
}
