/** Tasks of which something is late or falls due: one agency's occurrences of each together, with whose work it was. */
import type { Task } from '../plan/plan.ts';
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
  const byTask = new Map<Task, Occasion[]>();
  for (const each of occasions) byTask.set(each.task, [...(byTask.get(each.task) ?? []), each]);
  return [...byTask].map(([task, own]) => ({ task, occasions: own, inherited: inheritedIn(own) }));
}

function inheritedIn(occasions: readonly Occasion[]): Inherited[] {
  const from = new Map<string, Occasion[]>();
  for (const occasion of occasions) {
    for (const { obligation, holder } of occasion.standings) {
      if (obligation.agency !== holder.name)
        from.set(obligation.agency, [...(from.get(obligation.agency) ?? []), occasion]);
    }
  }
  return [...from].map(([name, some]) => ({
    from: name,
    periods: some.length === occasions.length ? null : some.flatMap(({ period }) => period ?? []),
  }));
}
