import type { Plan } from '../plan/plan.ts';
import { daysBetween, type IsoDate } from '../wording/calendar.ts';
import type { DueState } from './due-states.ts';
import type { Standing } from './state.ts';

/** Past due and not done: most days late first, then the plan's order. */
export function overdueOf(standings: readonly Standing[], minDays = 1): Standing[] {
  return standings
    .filter(({ state, daysLeft }) => state === 'overdue' && daysLeft !== null && -daysLeft >= minDays)
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}

const STILL_TO_DO: ReadonlySet<DueState> = new Set(['due-soon', 'pending']);

/** Due within so many days of as-of, that day included, and not done: nearest first, then the plan's order. */
export function upcomingOf(standings: readonly Standing[], within: number): Standing[] {
  return standings
    .filter(({ state, daysLeft }) => STILL_TO_DO.has(state) && daysLeft !== null && daysLeft <= within)
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
}

/** When as-of lies after the plan's year: its last day and how many days ago that was; null otherwise. */
export function yearEnded(
  plan: Plan,
  asOf: IsoDate,
): { readonly day: IsoDate; readonly daysAgo: number } | null {
  const day = `${plan.data.plan.year}-12-31`;
  return asOf > day ? { day, daysAgo: daysBetween(day, asOf) } : null;
}
