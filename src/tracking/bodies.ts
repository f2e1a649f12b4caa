import type { Plan, Task } from '../plan/plan.ts';
import type { Mention } from '../wording/agencies/types.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Reading } from '../wording/reading.ts';
import { holdersOf } from './obligations.ts';
import { holderOn } from './succession.ts';

/** How a body takes part in a task. */
export type Part = 'lead' | 'support' | 'any';

/** Agencies that lead a task, groups with listed members opened, each once. */
export function leadersOf(plan: Plan, task: Task): string[] {
  return holdersOf(plan, task).map(({ name }) => name);
}

/** Agencies that a task's support cell names, groups with listed members opened, each once. */
export function supportersOf(plan: Plan, task: Task): string[] {
  return namesIn(plan, task.supports);
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
  return new Set([...bodies, ...named(part === 'lead' ? task.leads : task.supports), ...holders]);
}

function named(reading: Reading<readonly Mention[]> | null): string[] {
  return reading?.ok ? reading.value.filter(({ kind }) => kind !== 'open').map(({ name }) => name) : [];
}

function namesIn(plan: Plan, reading: Reading<readonly Mention[]> | null): string[] {
  const names = named(reading).flatMap((name) => plan.members.get(name)?.map((each) => each.name) ?? [name]);
  return [...new Set(names)];
}
