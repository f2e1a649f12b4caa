/** What a report speaks of: one occurrence of one task, with everybody it concerns. */
import type { Plan, Task } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Standing } from './state.ts';

/** One occurrence of a task and those of its holders that were asked for. */
export interface Occasion {
  readonly task: Task;
  /** The occurrence's name, for a task that has several; null otherwise. */
  readonly period: string | null;
  readonly due: IsoDate | null;
  readonly daysLeft: number | null;
  /** The standings that were asked for. */
  readonly standings: readonly Standing[];
  /** How many bodies hold the occurrence in all. */
  readonly holders: number;
}

/**
 * Gathers standings by task and occurrence, in the order in which they come.
 *
 * @param found the standings to gather
 * @param all every standing of the same day, found or not: "n of m" needs them
 */
export function occasionsOf(found: readonly Standing[], all: readonly Standing[]): Occasion[] {
  const tasks = new Set(found.map(({ obligation }) => obligation.task));
  const holders = new Map<string, number>();
  for (const { obligation, state } of all) {
    if (state === 'stopped' || !tasks.has(obligation.task)) continue;
    const key = keyOf(obligation);
    holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const gathered = groupBy(found, ({ obligation }) => keyOf(obligation));
  return [...gathered].map(([key, standings]) => {
    const { obligation, daysLeft } = standings[0]!;
    const { task, period, due } = obligation;
    return { task, period, due, daysLeft, standings, holders: holders.get(key) ?? standings.length };
  });
}

/** By the plan's order of tasks, the occurrences of each by their due days: the latest of a task stands last. */
export function inPlanOrder({ tasks }: Plan, occasions: readonly Occasion[]): Occasion[] {
  const place = new Map(tasks.map(({ id }, i) => [id, i]));
  const of = ({ task }: Occasion) => place.get(task.id) ?? tasks.length;
  const day = ({ due }: Occasion) => due ?? '';
  return occasions.toSorted((a, b) => of(a) - of(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function keyOf({ task, period }: Standing['obligation']): string {
  return `${task.id}\n${period ?? ''}`;
}
