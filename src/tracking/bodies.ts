import type { Plan, Task } from '../plan/plan.ts';
import type { Mention } from '../wording/agencies/types.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { holdersOf } from './obligations.ts';
import { holderOn } from './succession.ts';

/** How a body takes part in a task. */
export type Part = 'lead' | 'support' | 'any';

/** Agencies that lead a task, groups with listed members opened, each once. */
export function leadersOf(plan: Plan, task: Task): string[] {
  return holdersOf(plan, task).map(({ name }) => name);
}

/** Agencies that support a task, by its support cell or its lead cell, groups with listed members opened, each once. */
export function supportersOf(plan: Plan, task: Task): string[] {
  const names = supportNames(task).flatMap(
    (name) => plan.members.get(name)?.map((each) => each.name) ?? [name],
  );
  return [...new Set(names)];
}

/** The names that the cells give to those who support, as they stand there. */
export function supportNames({ alongside, supports }: Task): string[] {
  return named([...alongside, ...(supports?.ok ? supports.value : [])]);
}

/** Whether a body takes part in a task: as {@link partakers} tells. */
export function takesPart(plan: Plan, task: Task, name: string, part: Part, asOf: IsoDate): boolean {
  const has = (each: 'lead' | 'support') =>
    part !== other(each) && partakers(plan, task, each, asOf).has(name);
  return has('lead') || has('support');
}

const other = (part: 'lead' | 'support') => (part === 'lead' ? 'support' : 'lead');

/**
 * Who leads or supports a task on a day: the bodies of its cell, the groups through which they do, and whoever succeeded
 * them by then.
 */
export function partakers(plan: Plan, task: Task, part: 'lead' | 'support', asOf: IsoDate): Set<string> {
  const bodies = part === 'lead' ? leadersOf(plan, task) : supportersOf(plan, task);
  const holders = bodies.map((name) => holderOn(plan, { name, code: '' }, task.id, asOf).name);
  const words = part === 'lead' ? named(task.leads.ok ? task.leads.value : []) : supportNames(task);
  return new Set([...bodies, ...words, ...holders]);
}

const named = (mentions: readonly Mention[]) =>
  mentions.filter(({ kind }) => kind !== 'open').map(({ name }) => name);
