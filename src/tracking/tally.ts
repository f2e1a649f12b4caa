import type { Task } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import { isDone } from './due-states.ts';
import type { Standing } from './state.ts';

/** How a task stands over all the bodies that lead it: what the room calls "n/m cơ quan, đơn vị, địa phương". */
export interface TaskTally {
  readonly task: Task;
  readonly standings: readonly Standing[];
  readonly total: number;
  readonly done: number;
}

/** Standings gathered by task, in the order in which the tasks come; obligations that were stopped are not counted. */
export function tallyTasks(standings: readonly Standing[]): TaskTally[] {
  const byTask = groupBy(standings, ({ obligation }) => obligation.task);
  return [...byTask].map(([task, each]) => {
    const counted = each.filter(({ state }) => state !== 'stopped');
    return {
      task,
      standings: each,
      total: counted.length,
      done: counted.filter(({ state }) => isDone(state)).length,
    };
  });
}
