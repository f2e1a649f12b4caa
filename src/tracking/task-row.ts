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
  /** The states that have no column of their own: ongoing, waiting, undated, stopped. */
  readonly others: readonly DueState[];
}

const OTHERS: readonly DueState[] = ['ongoing', 'waiting', 'undated', 'stopped'];

/** A row for each task, in the order in which the tasks come. */
export function taskRows(standings: readonly Standing[]): TaskRow[] {
  return tallyTasks(standings).map(({ task, standings: each }) => {
    const count = (...states: DueState[]) => each.filter(({ state }) => states.includes(state)).length;
    return {
      task,
      standings: each,
      onTime: count('done-on-time'),
      late: count('done-late'),
      open: count('due-soon', 'pending'),
      overdue: count('overdue'),
      holders: new Set(each.map(({ obligation }) => obligation.agency)).size,
      periods: new Set(each.map(({ obligation }) => obligation.period)).size,
      others: OTHERS.filter((other) => each.some(({ state }) => state === other)),
    };
  });
}
