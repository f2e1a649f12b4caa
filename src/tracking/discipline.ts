/** Who kept the reporting discipline in a period: one definition, for `silent`, the report, its annexes and the page. */
import { countsOn, type Journal } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import { addDays, type DayRange, type IsoDate } from '../wording/calendar.ts';
import type { Obligation } from './obligations.ts';
import { reportingWindow } from './reporting-window.ts';
import { owedIn, spokenIn } from './silence.ts';
import type { Standing } from './state.ts';
import { chainOf, type NamedBody } from './succession.ts';

/**
 * How a body reported in a period. A report is an entry of any kind on any of its tasks within the period's window.
 *
 * full: it reported, every periodic report among it that the plan asks for in the period · part: it reported, one of those is missing · late:
 * only after the cut-off day, of the period by name or before the period's own end · none: not.
 */
export const howReported = ['full', 'part', 'late', 'none'] as const;
export type HowReported = (typeof howReported)[number];

/** A body that had to report. */
export interface Reporter extends NamedBody {
  readonly how: HowReported;
  /** Of a body that reported the periodic reports that are missing; else all of its open work that it said nothing of. */
  readonly silent: readonly Standing[];
  /** How many tasks that is. */
  readonly silentTasks: number;
  /** What it reported by the period's name after the cut-off day. */
  readonly after: readonly Standing[];
}

/** A role is no body that reports: somebody who holds it does. */
export function ofBodies(plan: Plan, obligations: readonly Obligation[]): Obligation[] {
  const roles = new Set(plan.data.roles.map(({ name }) => name));
  return obligations.filter(({ agency }) => !roles.has(agency));
}

/**
 * The bodies that had to report in a period, or did, in the plan's order.
 *
 * @param asOf later reports are not known
 */
export function disciplineOf(
  plan: Plan,
  obligations: readonly Obligation[],
  journal: Journal,
  period: DayRange,
  asOf: IsoDate,
): Reporter[] {
  const window = reportingWindow(plan, period);
  const known = window.end < asOf ? window.end : asOf;
  const inWindow = tasksReported(journal, { start: window.start, end: known }, known);
  const afterwards = tasksReported(journal, { start: addDays(window.end, 1), end: period.end }, asOf);
  const spoke = spokenIn(plan, journal, period, asOf);
  const owed = groupBy(owedIn(plan, obligations, journal, period, asOf), ({ holder }) => holder.name);
  const bodies = new Map<string, { code: string; inTime: boolean; afterwards: boolean }>();
  for (const { agency, agencyCode, task } of obligations) {
    const chain = chainOf(plan, { name: agency, code: agencyCode }, task.id, known);
    const { name, code } = chain.at(-1)!;
    const spoken = bodies.get(name) ?? { code, inTime: false, afterwards: false };
    for (const body of chain) {
      const key = `${body.name}\n${task.id}`;
      if (inWindow.has(key)) spoken.inTime = true;
      if (afterwards.has(key)) spoken.afterwards = true;
    }
    bodies.set(name, spoken);
  }
  const reporters = [...bodies].map(([name, { code, ...spoken }]): Reporter => {
    const work = owed.get(name) ?? [];
    const unsaid = work.filter(({ obligation }) => spoke(obligation) === null);
    const after = work.filter(({ obligation }) => spoke(obligation) === 'after');
    if (spoken.inTime) {
      const silent = unsaid.filter((each) => isAskedFor(each, period));
      return { name, code, how: silent.length === 0 ? 'full' : 'part', ...told(silent), after };
    }
    return {
      name,
      code,
      how: after.length > 0 || spoken.afterwards ? 'late' : 'none',
      ...told(unsaid),
      after,
    };
  });
  return reporters.filter(({ name, how }) => how === 'full' || how === 'part' || owed.has(name));
}

function told(silent: readonly Standing[]): Pick<Reporter, 'silent' | 'silentTasks'> {
  return { silent, silentTasks: new Set(silent.map(({ obligation }) => obligation.task)).size };
}

/** Whether it is a periodic report of these days: what comes again and falls due in them. */
function isAskedFor({ obligation: { recurring, due } }: Standing, { start, end }: DayRange): boolean {
  return recurring && due !== null && due >= start && due <= end;
}

/** The bodies and tasks of which anything was reported in a stretch of days, as known at the end of a day. */
function tasksReported({ tasks }: Journal, { start, end }: DayRange, known: IsoDate): Set<string> {
  return new Set(
    tasks
      .filter((each) => countsOn(each, known) && each.entry.reported >= start && each.entry.reported <= end)
      .map(({ agency, entry }) => `${agency}\n${entry.task}`),
  );
}
