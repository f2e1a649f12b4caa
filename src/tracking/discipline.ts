/** Who kept the reporting discipline in a period: bodies that reported all their open work, some of it, too late, not. */
import { countsOn, type Journal } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import { addDays, type DayRange, type IsoDate } from '../wording/calendar.ts';
import type { Obligation } from './obligations.ts';
import { reportingWindow, silenceOf, spokenIn } from './silence.ts';
import { chainOf, type NamedBody } from './succession.ts';

/** A body and how many of its tasks it said nothing about. */
export interface Reporter extends NamedBody {
  readonly silentTasks: number;
}

/** The bodies that had to report, each in one of four lists, in the plan's order. */
export interface Discipline {
  readonly full: readonly Reporter[];
  readonly part: readonly Reporter[];
  /** Nothing by the cut-off day, something after it: of the period by name, or before the period's own end. */
  readonly late: readonly Reporter[];
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
  const late = lateReporters(journal, { start: addDays(window.end, 1), end: period.end }, asOf);
  const spoke = spokenIn(plan, journal, period, asOf);
  const inTime = new Set<string>();
  const after = new Set<string>();
  for (const obligation of obligations) {
    const { agency: name, agencyCode: code, task } = obligation;
    const chain = chainOf(plan, { name, code }, task.id, known);
    const holder = chain.at(-1)!;
    const spoken = spoke(obligation);
    if (spoken !== null && !bodies.has(holder.name)) bodies.set(holder.name, holder);
    if (spoken === 'in-time') inTime.add(holder.name);
    if (spoken === 'after' || chain.some((each) => late.has(each.name))) after.add(holder.name);
  }
  const reporters = [...bodies.values()].map((body) => ({
    ...body,
    silentTasks: silentTasks.get(body.name)?.size ?? 0,
  }));
  const how = ({ name, silentTasks: silent }: Reporter): keyof Discipline => {
    if (inTime.has(name)) return silent === 0 ? 'full' : 'part';
    return after.has(name) ? 'late' : silent === 0 ? 'full' : 'none';
  };
  const found = { full: [], part: [], late: [], none: [] } as Record<keyof Discipline, Reporter[]>;
  for (const reporter of reporters) found[how(reporter)].push(reporter);
  return found;
}

/** Agencies that reported on a task in the days between the cut-off and the period's end. */
function lateReporters({ tasks }: Journal, { start, end }: DayRange, asOf: IsoDate): Set<string> {
  const known = tasks.filter(
    (each) => countsOn(each, asOf) && each.entry.reported >= start && each.entry.reported <= end,
  );
  return new Set(known.map(({ agency }) => agency));
}
