import type { Span } from '../../../diagnostics/problem.ts';
import {
  addDays,
  addMonths,
  type DayRange,
  dayOf,
  type IsoDate,
  lastDayOfMonth,
  vietnameseDate,
  weekdayOf,
} from '../../calendar.ts';
import { named } from '../words/month-stretches.ts';
import type { EveryUnit, MonthOf } from '../words/syntax.ts';
import { monthsName, monthsRange } from './dating.ts';
import type { Slot } from './slots.ts';

/** A stretch that recurs, with its name. */
export interface Stretch extends DayRange {
  readonly name: string;
  readonly months: number;
}

/** The day of each stretch by which the work is due. */
export interface DayRule {
  readonly day: number | 'last';
  readonly month: MonthOf | null;
  /** The first day of the window, or null where the words give only its end. */
  readonly from: number | 'due' | null;
  /** "trước ngày 20" under a policy that does not count the 20th. */
  readonly dayBefore: boolean;
  readonly spans: readonly Span[];
}

/** A day of the week that recurs. */
export interface WeekdayRule {
  readonly weekday: number;
  /** The words give only the end of the window. */
  readonly endOnly: boolean;
  readonly spans: readonly Span[];
}

const DAYS_IN_WEEK = 7;

/** Stretches of `count` months, counted from January, that end within the bounds. */
function monthStretches(unit: EveryUnit, bounds: DayRange): Stretch[] {
  const found: Stretch[] = [];
  const years = [Number(bounds.start.slice(0, 4)), Number(bounds.end.slice(0, 4))] as const;
  for (let year = years[0]; year <= years[1]; year++) {
    for (let first = 1; first + unit.count - 1 <= 12; first += unit.count) {
      const months = named(first, first + unit.count - 1);
      const range = monthsRange(year, months.first, months.last);
      if (range.end >= bounds.start && range.end <= bounds.end)
        found.push({ ...range, name: monthsName(months, year), months: unit.count });
      if (unit.only) break;
    }
  }
  return found;
}

/** Calendar weeks (Monday to Sunday) that end within the bounds; longer stretches are counted from the bounds' first day. */
function weekStretches(unit: EveryUnit, bounds: DayRange): Stretch[] {
  const found: Stretch[] = [];
  const length = unit.count * DAYS_IN_WEEK;
  const first = unit.count === 1 ? addDays(bounds.start, 1 - weekdayOf(bounds.start)) : bounds.start;
  for (let start = first; ; start = addDays(start, length)) {
    const end = addDays(start, length - 1);
    if (end > bounds.end) return found;
    const days = `${vietnameseDate(start)} - ${vietnameseDate(end)}`;
    found.push({ start, end, name: unit.count === 1 ? `Tuần ${days}` : days, months: 0 });
  }
}

export function stretchesOf(unit: EveryUnit, bounds: DayRange): Stretch[] {
  return unit.unit === 'week' ? weekStretches(unit, bounds) : monthStretches(unit, bounds);
}

/** A stretch without a day of its own is due on its last day. */
export function wholeStretch(stretch: Stretch, spans: readonly Span[]): Slot {
  const { start, end, name } = stretch;
  return { period: name, start, due: end, label: null, from: start, end, spans };
}

/** First day of the month that a rule speaks of, for one stretch. */
function monthOfRule(stretch: Stretch, month: MonthOf | null): IsoDate {
  const base = month?.shift === 1 ? addDays(stretch.end, 1) : stretch.start;
  const length = month?.months ?? stretch.months;
  // "tháng sau" after a quarter is the month after it; otherwise the last month is counted from the stretch's own length.
  const within = month?.shift === 1 ? length : stretch.months;
  const nth = month?.nth ?? 'last';
  const offset = nth === 'first' ? 0 : nth === 'last' ? within - 1 : Math.floor((within - 1) / 2);
  return addMonths(base, offset);
}

function dayIn(month: IsoDate, day: number | 'last'): { date: IsoDate; clamped: boolean } {
  const [year, index] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const last = lastDayOfMonth(year, index);
  const wanted = day === 'last' ? last : day;
  return { date: dayOf(year, index, Math.min(Math.max(wanted, 1), last)) as IsoDate, clamped: wanted > last };
}

/** A stretch due on its rule's day. `clamped`: the month is too short for it, so its last day is taken. */
export function ruledStretch(
  stretch: Stretch,
  rule: DayRule,
  byDate: boolean,
): { slot: Slot; clamped: boolean } {
  const month = monthOfRule(stretch, rule.month);
  const { date, clamped } = dayIn(month, rule.day);
  // Before the 31st of a month that has none, all its days are in time.
  const due = rule.dayBefore && !clamped ? addDays(date, -1) : date;
  const first = typeof rule.from === 'number' ? dayIn(month, rule.from).date : due;
  const start = rule.from === null ? null : first <= due ? first : due;
  const period = byDate ? vietnameseDate(date) : stretch.name;
  const ends = byDate ? { from: date, end: date } : { from: stretch.start, end: stretch.end };
  return { slot: { period, start, due, label: null, ...ends, spans: rule.spans }, clamped };
}

/** Each day of the week within the bounds, every `weeks` weeks. */
export function weekdaySlots(rule: WeekdayRule, weeks: number, bounds: DayRange): Slot[] {
  const { weekday, endOnly, spans } = rule;
  const found: Slot[] = [];
  let day = addDays(bounds.start, (weekday - weekdayOf(bounds.start) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
  for (; day <= bounds.end; day = addDays(day, weeks * DAYS_IN_WEEK))
    found.push({
      period: vietnameseDate(day),
      start: endOnly ? null : day,
      due: day,
      label: null,
      from: day,
      end: day,
      spans,
    });
  return found;
}
