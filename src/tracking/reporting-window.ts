/** Which days' reports belong to which period. */
import type { Plan } from '../plan/plan.ts';
import {
  addDays,
  type DayRange,
  type IsoDate,
  type Period,
  periodsOf,
  rangeOf,
} from '../wording/calendar.ts';

/** Whether a stretch of days is made of whole months, as the periods are that people report for. */
export function isWholeMonths({ start, end }: DayRange): boolean {
  return start.endsWith('-01') && addDays(end, 1).endsWith('-01');
}

/**
 * The days whose reports belong to a period: from the day after the cut-off of the period before to its own, which is a day of
 * its last month (the plan's `policy.reporting`; the 14th in the regulations on reporting). So each day belongs to one quarter
 * and to one only. Without a policy, and for a stretch that is not made of months, its own days.
 */
export function reportingWindow(plan: Plan, period: DayRange): DayRange {
  const { reporting } = plan.data.plan.policy;
  if (reporting === undefined || !isWholeMonths(period)) return period;
  const monthBefore = addDays(`${period.start.slice(0, 7)}-01`, -1).slice(0, 7);
  const cutOff = (month: string) => `${month}-${String(reporting.to).padStart(2, '0')}`;
  return { start: addDays(cutOff(monthBefore), 1), end: cutOff(period.end.slice(0, 7)) };
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
