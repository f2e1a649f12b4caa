/** What was owed in a reporting period, and how it was reported on. */
import { countsOn, type Journal } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import { addDays, type DayRange, type IsoDate } from '../wording/calendar.ts';
import { isClosed } from './due-states.ts';
import { keyOf } from './holding.ts';
import type { Obligation } from './obligations.ts';
import { reportingWindow } from './reporting-window.ts';
import { type Standing, standingsOf } from './state.ts';
import { chainOf } from './succession.ts';

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
  const reports = groupBy(journal.tasks, ({ agency, entry }) =>
    keyOf(agency, entry.task, entry.period ?? null),
  );
  return ({ agency: name, agencyCode: code, task, period: own, occurrence }) => {
    const found = chainOf(plan, { name, code }, task.id, asOf).flatMap(
      (each) => reports.get(keyOf(each.name, task.id, own)) ?? [],
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

/**
 * Obligations that were open in a reporting period, as they stood at its cut-off day, or on as-of before that. What was done
 * before the window needs no report, what begins after the period not yet, and of a task with several periods none that is
 * still running: its report is due when it ends.
 *
 * @param asOf later reports are not known
 */
export function owedIn(
  plan: Plan,
  obligations: readonly Obligation[],
  journal: Journal,
  period: DayRange,
  asOf: IsoDate,
): Standing[] {
  const window = reportingWindow(plan, period);
  const dayBefore = addDays(window.start, -1);
  const known = window.end < asOf ? window.end : asOf;
  const before = new Map(
    standingsOf(plan, obligations, journal, dayBefore).map((each) => [each.obligation, each.state]),
  );
  return standingsOf(plan, obligations, journal, known).filter(({ obligation, state }) => {
    const { period: own, occurrence } = obligation;
    if (state === 'waiting' || state === 'stopped') return false;
    const stateBefore = before.get(obligation);
    const closed = stateBefore !== undefined && isClosed(stateBefore);
    const begins = occurrence?.start ?? occurrence?.due ?? period.start;
    const runs =
      own !== null && occurrence !== null && (occurrence.due > period.end || occurrence.due >= asOf);
    return begins <= period.end && !closed && !runs;
  });
}
