/** Who kept the reporting discipline in a period: bodies that reported all their open work, some of it, none of it. */
import type { Journal } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import type { DayRange, IsoDate } from '../wording/calendar.ts';
import type { Obligation } from './obligations.ts';
import { reportingWindow, silenceOf, spokenIn } from './silence.ts';
import { chainOf, type NamedBody } from './succession.ts';

/** A body and how many of its tasks it said nothing about. */
export interface Reporter extends NamedBody {
  readonly silentTasks: number;
}

/** The bodies that had to report, each in one of three lists, in the plan's order. */
export interface Discipline {
  readonly full: readonly Reporter[];
  readonly part: readonly Reporter[];
  readonly none: readonly Reporter[];
}

/** @param asOf later reports are not known */
export function disciplineOf(
  plan: Plan,
  obligations: readonly Obligation[],
  journal: Journal,
  period: DayRange,
  asOf: IsoDate,
): Discipline {
  const window = reportingWindow(plan, period);
  const known = window.end < asOf ? window.end : asOf;
  const silentTasks = new Map<string, Set<string>>();
  const bodies = new Map<string, NamedBody>();
  for (const { holder, obligation } of silenceOf(plan, obligations, journal, period, asOf).silent) {
    bodies.set(holder.name, holder);
    const tasks = silentTasks.get(holder.name) ?? new Set();
    silentTasks.set(holder.name, tasks.add(obligation.task.id));
  }
  const spoke = spokenIn(plan, journal, period, asOf);
  const spoken = new Set<string>();
  for (const obligation of obligations) {
    if (spoke(obligation) === null) continue;
    const { agency: name, agencyCode: code, task } = obligation;
    const holder = chainOf(plan, { name, code }, task.id, known).at(-1)!;
    spoken.add(holder.name);
    if (!bodies.has(holder.name)) bodies.set(holder.name, holder);
  }
  const reporters = [...bodies.values()].map((body) => ({
    ...body,
    silentTasks: silentTasks.get(body.name)?.size ?? 0,
  }));
  return {
    full: reporters.filter(({ silentTasks }) => silentTasks === 0),
    part: reporters.filter(({ name, silentTasks }) => silentTasks > 0 && spoken.has(name)),
    none: reporters.filter(({ name, silentTasks }) => silentTasks > 0 && !spoken.has(name)),
  };
}
