import type { Plan, Task } from '../plan/plan.ts';
import type { Mention } from '../wording/agencies/types.ts';
import type { Reading } from '../wording/reading.ts';
import { holdersOf } from './obligations.ts';

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

/** Whether a body takes part in a task: by its own name, through a group, or as the group itself. */
export function takesPart(plan: Plan, task: Task, name: string, part: Part): boolean {
  const leads = () => leadersOf(plan, task).includes(name) || named(task.leads).includes(name);
  const supports = () => namesIn(plan, task.supports).includes(name) || named(task.supports).includes(name);
  return (part !== 'support' && leads()) || (part !== 'lead' && supports());
}

function named(reading: Reading<readonly Mention[]> | null): string[] {
  return reading?.ok ? reading.value.filter(({ kind }) => kind !== 'open').map(({ name }) => name) : [];
}

function namesIn(plan: Plan, reading: Reading<readonly Mention[]> | null): string[] {
  const names = named(reading).flatMap((name) => plan.members.get(name)?.map((each) => each.name) ?? [name]);
  return [...new Set(names)];
}
