/** Who takes part in a task on a day: membership of groups is a matter of dates. */
import type { Plan, Task } from '../plan/plan.ts';
import type { Mention } from '../wording/agencies/types.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { holdersOf, isOwedOn, occurrencesOf, supportHoldersOf } from './obligations.ts';
import { holderOn } from './succession.ts';

/** How a body takes part in a task. */
export type Part = 'lead' | 'support' | 'any';

/**
 * Agencies that lead a task on a day, groups with listed members opened, each once: of a group who had joined it by then and belongs
 * to it in one of the task's periods, or on that day where the task has none. So they are those that owe it.
 */
export function leadersOf(plan: Plan, task: Task, asOf: IsoDate): string[] {
  return presentOn(plan, task, asOf, holdersOf);
}

/** Agencies that support a task on a day, by its support cell or its lead cell, as {@link leadersOf} tells. */
export function supportersOf(plan: Plan, task: Task, asOf: IsoDate): string[] {
  return presentOn(plan, task, asOf, supportHoldersOf);
}

function presentOn(plan: Plan, task: Task, asOf: IsoDate, holders: typeof holdersOf): string[] {
  const occurrences = occurrencesOf(plan, task);
  const found = (occurrences.length > 0 ? occurrences : [null]).flatMap((occurrence) =>
    holders(plan, task, occurrence).filter((each) => isOwedOn({ ...each, occurrence }, asOf)),
  );
  const names = new Set(found.map(({ name }) => name));
  // In the order of the words, whichever period each comes with.
  return holders(plan, task)
    .map(({ name }) => name)
    .filter((name) => names.has(name));
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
  const bodies = part === 'lead' ? leadersOf(plan, task, asOf) : supportersOf(plan, task, asOf);
  const holders = bodies.map((name) => holderOn(plan, { name, code: '' }, task.id, asOf).name);
  const words = part === 'lead' ? named(task.leads.ok ? task.leads.value : []) : supportNames(task);
  return new Set([...bodies, ...words, ...holders]);
}

const named = (mentions: readonly Mention[]) =>
  mentions.filter(({ kind }) => kind !== 'open').map(({ name }) => name);
