import type { Plan, Task } from '../../plan/plan.ts';
import { holdersOf, type Obligation, obligationsOfTask } from '../../tracking/obligations.ts';
import { chainOf, type NamedBody } from '../../tracking/succession.ts';
import type { IsoDate } from '../../wording/calendar.ts';

/** Every body that may report: agencies, groups, roles. */
export function namesOf(plan: Plan): readonly (NamedBody & { readonly aliases?: string[] | undefined })[] {
  const { agencies, groups, roles } = plan.data;
  return [...agencies, ...groups, ...roles];
}

/**
 * What a body owes of a task, its own and what it took over by a day.
 *
 * @returns null when it does not lead the task at all; an empty list when it leads a task without a deadline
 */
export function owedBy(plan: Plan, task: Task, name: string, day: IsoDate): readonly Obligation[] | null {
  const holds = (body: NamedBody) => chainOf(plan, body, task.id, day).some((each) => each.name === name);
  const all = obligationsOfTask(plan, task);
  const own = all.filter(({ agency, agencyCode }) => holds({ name: agency, code: agencyCode }));
  if (own.length > 0) return own;
  return all.length === 0 && holdersOf(plan, task).some(holds) ? [] : null;
}
