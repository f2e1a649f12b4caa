/** Which of a task's periods the words of an entry mean. */
import type { Plan } from '../plan/plan.ts';
import { toneKey } from '../text/normalize.ts';
import { type DayRange, type Period, type PeriodUnit, periodsOf, rangeOf } from '../wording/calendar.ts';
import { readPeriod } from '../wording/deadline/select.ts';
import type { Occurrence } from '../wording/deadline/types.ts';
import type { Obligation } from './obligations.ts';

const UNITS: readonly PeriodUnit[] = ['month', 'quarter', 'half', 'nine-months', 'year'];

/** The month, quarter, half-year, nine months or year that a stretch of days is; null when it is none. */
export function periodOfDays(range: DayRange): Period | null {
  const year = Number(range.end.slice(0, 4));
  return UNITS.flatMap((unit) => periodsOf(unit, year)).find((each) => isSame(rangeOf(each), range)) ?? null;
}

/**
 * The obligations that words name: by the name or the label of an occurrence, or by any words for the same days; else those
 * whose occurrence the words stand in for. Periods that end together are one occurrence, named by the longest: of a task
 * that is due each quarter and half-year "Quý II/2024" is the "6 tháng đầu năm 2024", "Tháng 6/2024" is nothing.
 */
export function obligationsNamed(plan: Plan, owed: readonly Obligation[], words: string): Obligation[] {
  const key = toneKey(words);
  const exact = owed.filter(({ occurrence }) => namesOf(occurrence).some((name) => toneKey(name) === key));
  if (exact.length > 0) return exact;
  const days = readPeriod(words, plan.context);
  if (!days.ok) return [];
  const same = owed.filter((each) => isSame(daysOf(plan, each), days.value));
  return same.length > 0 ? same : owed.filter((each) => isPartOf(plan, owed, each, days.value));
}

function namesOf(occurrence: Occurrence | null): string[] {
  return occurrence === null ? [] : [occurrence.period, occurrence.label ?? occurrence.period];
}

/** The days that an occurrence's name means: it may be due before they end. */
function daysOf(plan: Plan, { occurrence }: Obligation): DayRange | null {
  if (occurrence === null) return null;
  const named = readPeriod(occurrence.period, plan.context);
  return named.ok ? named.value : { start: occurrence.start ?? occurrence.due, end: occurrence.due };
}

/** Whether days are the last period, of a kind that the task has, of a longer one that it has. */
function isPartOf(plan: Plan, owed: readonly Obligation[], whole: Obligation, days: DayRange): boolean {
  const range = daysOf(plan, whole);
  const unit = periodOfDays(days)?.unit;
  if (range === null || unit === undefined || whole.period === null) return false;
  if (range.end !== days.end || range.start >= days.start) return false;
  return owed.some((each) => {
    const own = daysOf(plan, each);
    return own !== null && periodOfDays(own)?.unit === unit;
  });
}

/** The period that words which name none were probably meant to: it ends with them, or holds them; null when none does. */
export function periodMeant(plan: Plan, owed: readonly Obligation[], words: string): string | null {
  const [named] = obligationsNamed(plan, owed, words);
  if (named !== undefined) return named.period;
  const days = readPeriod(words, plan.context);
  if (!days.ok) return null;
  const ends = owed.find((each) => daysOf(plan, each)?.end === days.value.end);
  const holds = owed.find((each) => {
    const own = daysOf(plan, each);
    return own !== null && own.start <= days.value.start && days.value.end <= own.end;
  });
  return (ends ?? holds)?.period ?? null;
}

function isSame(a: DayRange | null, b: DayRange): boolean {
  return a?.start === b.start && a.end === b.end;
}
