/** A task as the paper summary table shows it: four counts of obligations, done and not done, in time and late. */
import type { Task } from '../plan/plan.ts';
import type { DueState } from './due-states.ts';
import type { Standing } from './state.ts';
import { tallyTasks } from './tally.ts';

/** One row of the summary table. */
export interface TaskRow {
  readonly task: Task;
  readonly standings: readonly Standing[];
  /** Hoàn thành đúng hạn. */
  readonly onTime: number;
  /** Hoàn thành quá hạn. */
  readonly late: number;
  /** Chưa hoàn thành, trong hạn. */
  readonly open: number;
  /** Chưa hoàn thành, quá hạn. */
  readonly overdue: number;
  /** How many bodies hold the task. */
  readonly holders: number;
  /** How many occurrences it has; 1 for what is done once. */
  readonly periods: number;
  /** Every holder has every occurrence; not so where bodies came or went in the year. */
  readonly even: boolean;
  /** How many obligations are in the states that have no column of their own: ongoing, waiting, undated, stopped. */
  readonly others: readonly { readonly state: DueState; readonly count: number }[];
  /** What was done or handed in, the latest first. */
  readonly results: readonly Standing[];
  /** What is late or stuck, with its reason in the entry. */
  readonly heldUp: readonly Standing[];
}

const OTHERS: readonly DueState[] = ['ongoing', 'waiting', 'undated', 'stopped'];

/** A row for each task, in the order in which the tasks come. */
export function taskRows(standings: readonly Standing[]): TaskRow[] {
  return tallyTasks(standings).map(({ task, standings: each }) => {
    const count = (...states: DueState[]) => each.filter(({ state }) => states.includes(state)).length;
    const holders = new Set(each.map(({ obligation }) => obligation.agency)).size;
    const periods = new Set(each.map(({ obligation }) => obligation.period)).size;
    return {
      task,
      standings: each,
      onTime: count('done-on-time'),
      late: count('done-late'),
      open: count('due-soon', 'pending'),
      overdue: count('overdue'),
      holders,
      periods,
      even: periods * holders === each.length,
      others: OTHERS.map((state) => ({ state, count: count(state) })).filter(({ count: n }) => n > 0),
      results: each.filter(isResult).sort(latestFirst),
      heldUp: each.filter(isHeldUp),
    };
  });
}

function isResult({ progress, entry }: Standing): boolean {
  return (progress === 'done' || progress === 'submitted') && entry !== null;
}

function latestFirst(a: Standing, b: Standing): number {
  const [first, second] = [a.entry!.date, b.entry!.date];
  return first < second ? 1 : first > second ? -1 : 0;
}

/** Stuck by its holder's own word, or late with a note that may tell why. */
function isHeldUp({ progress, state, entry }: Standing): boolean {
  return progress === 'blocked' || (state === 'overdue' && entry?.note !== undefined);
}
