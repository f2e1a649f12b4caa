/** From which day on something can be told of a period. */
import type { MeasureEntry, TaskEntry } from '../journal/schema.ts';
import type { Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { readPeriod } from '../wording/deadline/select.ts';
import type { Obligation } from './obligations.ts';

/**
 * The day before which the work of a recurring task's period cannot be done; null where any day will do: work that is
 * done once may be done early, and a period may be worked at before it begins.
 */
export function workBegins(
  owed: readonly Obligation[],
  { period, status }: Pick<TaskEntry, 'period' | 'status'>,
): IsoDate | null {
  if (period === undefined || (status !== 'done' && status !== 'submitted')) return null;
  const obligation = owed.find((each) => each.period === period);
  return obligation?.recurring ? (obligation.occurrence?.start ?? null) : null;
}

/** The first day of the period that a measure is of; null without one, or when its words are none. */
export function measureBegins(plan: Plan, { period }: Pick<MeasureEntry, 'period'>): IsoDate | null {
  if (period === undefined) return null;
  const days = readPeriod(period, plan.context);
  return days.ok ? days.value.start : null;
}
