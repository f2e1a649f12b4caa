import type { Plan, Task } from '../../plan/plan.ts';
import { nearest } from '../../text/nearest.ts';
import { holdersOf, type Obligation, obligationsOfTask } from '../../tracking/obligations.ts';
import { chainOf, type NamedBody } from '../../tracking/succession.ts';
import { formerVersions } from '../../tracking/versions.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { namedBy, type Unknown } from '../plan/known-agency.ts';

/** Every body that may report: agencies, groups, roles. */
export function namesOf(plan: Plan): readonly (NamedBody & { readonly aliases?: string[] | undefined })[] {
  const { agencies, groups, roles } = plan.data;
  return [...agencies, ...groups, ...roles];
}

/** The name, when no body of the plan has it. */
export function unknownBody(plan: Plan, name: string): Unknown | null {
  const bodies = namesOf(plan);
  const names = bodies.map((each) => each.name);
  if (names.includes(name)) return null;
  return { name, nearest: namedBy(name, bodies) ?? nearest(name, names, 1)[0] ?? null };
}

/**
 * What a body owes of a task, its own and what it took over by a day; or owed, before an amendment gave the task to others
 * or set other periods: what it reported until then is no mistake.
 *
 * @returns null when it never led the task; an empty list when it leads a task without a deadline
 */
export function owedBy(plan: Plan, task: Task, name: string, day: IsoDate): readonly Obligation[] | null {
  const holds = (body: NamedBody) =>
    body.name === name || chainOf(plan, body, task.id, day).some((each) => each.name === name);
  const all = obligationsOfTask(plan, task);
  const own = all.filter(({ agency, agencyCode }) => holds({ name: agency, code: agencyCode }));
  if (own.length > 0) return own;
  const versions = [task, ...formerVersions(plan, task).map((each) => each.task)];
  return all.length === 0 && versions.some((each) => holdersOf(plan, each).some(holds)) ? [] : null;
}
