/** Reporting discipline: who said nothing in a reporting period about work that was open in it. */
import { countsOn, type Journal } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import {
  addDays,
  type DayRange,
  type IsoDate,
  type Period,
  periodsOf,
  rangeOf,
} from '../wording/calendar.ts';
import type { Obligation } from './obligations.ts';
import { type Standing, standingsOf } from './state.ts';
import { chainOf } from './succession.ts';

/**
 * The days whose reports belong to a period: from a day of the month before it to a day of its last month (the plan's
 * `policy.reporting`; 15 and 14 in the regulations on reporting). Without a policy, the period's own days.
 */
export function reportingWindow(plan: Plan, period: DayRange): DayRange {
  const { reporting } = plan.data.plan.policy;
  if (reporting === undefined) return period;
  const monthBefore = addDays(`${period.start.slice(0, 7)}-01`, -1).slice(0, 7);
  const two = (day: number) => String(day).padStart(2, '0');
  return {
    start: `${monthBefore}-${two(reporting.from)}`,
    end: `${period.end.slice(0, 7)}-${two(reporting.to)}`,
  };
}

/** The last quarter of the plan's year whose reports were due by a day; the first quarter before that. */
export function lastReportedQuarter(plan: Plan, asOf: IsoDate): Period {
  const quarters = periodsOf('quarter', plan.data.plan.year);
  return quarters.findLast((each) => reportingWindow(plan, rangeOf(each)).end <= asOf) ?? quarters[0]!;
}

/**
 * Obligations that were open in a reporting period and of which nothing was reported in its window. What was done before
 * the window needs no report, what begins after the period not yet.
 *
 * @param asOf later reports are not known
 */
export function silentOf(
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
  const spoke = new Set(
    journal.tasks
      .filter((each) => each.entry.reported >= window.start && countsOn(each, known))
      .map(({ agency, entry }) => `${agency}\n${entry.task}\n${entry.period ?? ''}`),
  );
  return standingsOf(plan, obligations, journal, known).filter(({ obligation, state }) => {
    const { agency: name, agencyCode: code, task, period: own, occurrence } = obligation;
    if (state === 'waiting' || state === 'stopped') return false;
    const begins = occurrence?.start ?? occurrence?.due ?? period.start;
    const stateBefore = before.get(obligation);
    const closed = stateBefore === 'done-on-time' || stateBefore === 'done-late' || stateBefore === 'stopped';
    if (begins > period.end || closed) return false;
    return !chainOf(plan, { name, code }, task.id, known).some((each) =>
      spoke.has(`${each.name}\n${task.id}\n${own ?? ''}`),
    );
  });
}
