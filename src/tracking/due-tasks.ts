/** Tasks of which something is late or falls due: one agency's occurrences of each together, with whose work it was. */
import type { Task } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import type { Occasion } from './occasions.ts';

/** Work that another agency left behind. */
export interface Inherited {
  /** The agency of the decision. */
  readonly from: string;
  /** Of a task with several occurrences those that came from it; null: all that are told of. */
  readonly periods: readonly string[] | null;
}

export interface DueTask {
  readonly task: Task;
  readonly occasions: readonly Occasion[];
  readonly inherited: readonly Inherited[];
}

/** In the order in which the tasks come; the occurrences of each likewise. */
export function dueTasks(occasions: readonly Occasion[]): DueTask[] {
  return [...groupBy(occasions, ({ task }) => task)].map(([task, own]) => ({
    task,
    occasions: own,
    inherited: inheritedIn(own),
  }));
}

function inheritedIn(occasions: readonly Occasion[]): Inherited[] {
  const taken = occasions.flatMap(({ period, standings }) =>
    standings
      .filter(({ obligation, holder }) => obligation.agency !== holder.name)
      .map(({ obligation }) => ({ period, from: obligation.agency })),
  );
  return [...groupBy(taken, ({ from }) => from)].map(([from, some]) => ({
    from,
    periods: some.length === occasions.length ? null : some.flatMap(({ period }) => period ?? []),
  }));
}
