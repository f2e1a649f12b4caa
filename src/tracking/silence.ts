/** Reporting discipline: who said nothing in a reporting period about work that was open in it. */
import { countsOn, type Journal, type Reported } from '../journal/journal.ts';
import type { TaskEntry } from '../journal/schema.ts';
import type { Plan } from '../plan/plan.ts';
import {
  addDays,
  type DayRange,
  type IsoDate,
  type Period,
  periodsOf,
  rangeOf,
} from '../wording/calendar.ts';
import { isClosed } from './due-states.ts';
import type { Obligation } from './obligations.ts';
import { type Standing, standingsOf } from './state.ts';
import { chainOf } from './succession.ts';

/** Whether a stretch of days is made of whole months, as the periods are that people report for. */
export function isWholeMonths({ start, end }: DayRange): boolean {
  return start.endsWith('-01') && addDays(end, 1).endsWith('-01');
}

/**
 * The days whose reports belong to a period: from a day of the month before it to a day of its last month (the plan's
 * `policy.reporting`; 15 and 14 in the regulations on reporting). Without a policy, and for a stretch that is not made of
 * months, its own days.
 */
export function reportingWindow(plan: Plan, period: DayRange): DayRange {
  const { reporting } = plan.data.plan.policy;
  if (reporting === undefined || !isWholeMonths(period)) return period;
  const monthBefore = addDays(`${period.start.slice(0, 7)}-01`, -1).slice(0, 7);
  const two = (day: number) => String(day).padStart(2, '0');
  return {
    start: `${monthBefore}-${two(reporting.from)}`,
    end: `${period.end.slice(0, 7)}-${two(reporting.to)}`,
  };
}

/** The last quarter of the plan's year whose reports were due by a day; null when none was yet. */
export function lastClosedQuarter(plan: Plan, asOf: IsoDate): Period | null {
  const quarters = periodsOf('quarter', plan.data.plan.year);
  return quarters.findLast((each) => reportingWindow(plan, rangeOf(each)).end <= asOf) ?? null;
}

/** {@link lastClosedQuarter}; the first quarter before that. */
export function lastReportedQuarter(plan: Plan, asOf: IsoDate): Period {
  return lastClosedQuarter(plan, asOf) ?? periodsOf('quarter', plan.data.plan.year)[0]!;
}

/** How an obligation was reported on in a period: by the cut-off day · after it, named by its period · not. */
export type Spoken = 'in-time' | 'after' | null;

/**
 * Tells how an obligation was reported on in a reporting period: any report in the period's window counts, and one that is
 * about the very occurrence that falls due in the period, whenever it came.
 *
 * @param asOf later reports are not known
 */
export function spokenIn(
  plan: Plan,
  journal: Journal,
  period: DayRange,
  asOf: IsoDate,
): (obligation: Obligation) => Spoken {
  const window = reportingWindow(plan, period);
  const known = window.end < asOf ? window.end : asOf;
  const reports = new Map<string, Reported<TaskEntry>[]>();
  for (const each of journal.tasks) {
    const key = `${each.agency}\n${each.entry.task}\n${each.entry.period ?? ''}`;
    const list = reports.get(key);
    if (list) list.push(each);
    else reports.set(key, [each]);
  }
  return ({ agency: name, agencyCode: code, task, period: own, occurrence }) => {
    const found = chainOf(plan, { name, code }, task.id, asOf).flatMap(
      (each) => reports.get(`${each.name}\n${task.id}\n${own ?? ''}`) ?? [],
    );
    const due = own === null ? null : (occurrence?.due ?? null);
    const ofPeriod = due !== null && due >= period.start && due <= period.end;
    // What is taken back after the cut-off day was a report until then.
    const inTime = found.some(
      (each) => countsOn(each, known) && (ofPeriod || each.entry.reported >= window.start),
    );
    if (inTime) return 'in-time';
    return ofPeriod && found.some((each) => countsOn(each, asOf)) ? 'after' : null;
  };
}

/** What is owed in a reporting period and was not reported by its cut-off day, or not yet. */
export interface Silence {
  /** Not reported at all, as far as is known. */
  readonly silent: readonly Standing[];
  /** Reported after the cut-off day. */
  readonly after: readonly Standing[];
}

/**
 * Obligations that were open in a reporting period and of which nothing was reported in its window. What was done before
 * the window needs no report, what begins after the period not yet, and of a task with several periods none that is
 * still running: its report is due when it ends.
 *
 * @param asOf later reports are not known
 */
export function silenceOf(
  plan: Plan,
  obligations: readonly Obligation[],
  journal: Journal,
  period: DayRange,
  asOf: IsoDate,
): Silence {
  const window = reportingWindow(plan, period);
  const dayBefore = addDays(window.start, -1);
  const known = window.end < asOf ? window.end : asOf;
  const before = new Map(
    standingsOf(plan, obligations, journal, dayBefore).map((each) => [each.obligation, each.state]),
  );
  const spoken = spokenIn(plan, journal, period, asOf);
  const owed = standingsOf(plan, obligations, journal, known).filter(({ obligation, state }) => {
    const { period: own, occurrence } = obligation;
    if (state === 'waiting' || state === 'stopped') return false;
    const stateBefore = before.get(obligation);
    const closed = stateBefore !== undefined && isClosed(stateBefore);
    const begins = occurrence?.start ?? occurrence?.due ?? period.start;
    const runs =
      own !== null && occurrence !== null && (occurrence.due > period.end || occurrence.due >= asOf);
    return begins <= period.end && !closed && !runs;
  });
  return {
    silent: owed.filter(({ obligation }) => spoken(obligation) === null),
    after: owed.filter(({ obligation }) => spoken(obligation) === 'after'),
  };
}
