import type { Span } from '../../../diagnostics/problem.ts';
import type { DayRange } from '../../calendar.ts';
import { contradiction } from '../problems.ts';
import type { DatePoint, Every, Point, Time } from '../words/syntax.ts';
import { type Book, refuse, wordsOf } from './book.ts';
import { lastDay, yearOfDate, yearRange } from './days.ts';
import { pointSpans } from './point-words.ts';
import type { DayRule, WeekdayRule } from './recurring-slots.ts';
import { countsDay } from './slots.ts';
import { unitOf } from './units.ts';

/**
 * A recurrence while the times beside it are sorted out: the days within which it recurs, the day of each stretch, the
 * days of the week, or the days of a year that it falls on.
 */
export interface Rhythm {
  readonly every: Every;
  bounds: DayRange;
  readonly days: { readonly rule: DayRule; readonly time: Time }[];
  readonly weekdays: WeekdayRule[];
  yearly: Time | null;
  /** By when within the part of the year: "Quý I hằng năm, hoàn thành trước 15/3". */
  yearlyBy: Time | null;
  /** The words that tell the days within which it recurs. */
  readonly within: Span[];
}

const isYearly = ({ units: [unit], units }: Every) =>
  units.length === 1 && unit !== undefined && unit.count === 12 && unit.unit === 'month';

function ruleOf(book: Book, point: DatePoint, time: Time, spans: readonly Span[]): DayRule {
  const dayBefore = time.limit === 'before' && !countsDay(book, time, point.clock);
  const month = typeof point.month === 'number' ? null : point.month;
  const whole = point.day === 'whole';
  const from = time.limit !== 'in' ? null : whole ? 1 : 'due';
  return { day: point.day === 'whole' ? 'last' : point.day, month, from, dayBefore, spans };
}

/** "từ ngày 15 đến ngày 20": days of each stretch. */
function dayRangeRule(book: Book, time: Time): DayRule | null {
  const [first, last] = time.points;
  if (time.form !== 'range' || first?.is !== 'date' || last?.is !== 'date') return null;
  if (first.month !== null || typeof last.month === 'number' || typeof first.day !== 'number') return null;
  return { ...ruleOf(book, last, time, [time.span]), from: first.day };
}

/** Whether the points are days within a stretch ("ngày 15", "ngày 10 tháng cuối quý"), not days of the calendar. */
function withinStretch(points: readonly Point[]): points is DatePoint[] {
  return points.every((point) => point.is === 'date' && typeof point.month !== 'number');
}

/** Whether the points name parts of a year that a yearly recurrence can fall on. */
export function partsOfYear(time: Time): boolean {
  return time.points.every((point) =>
    point.is === 'date' ? typeof point.month === 'number' : point.is === 'period' && point.unit !== 'year',
  );
}

function refuseTime(book: Book, time: Time): false {
  refuse(book, contradiction(time.span, { words: wordsOf(book, time.span) }));
  return false;
}

/** Puts one time beside a recurrence where it belongs. False, with the problem kept, when it belongs nowhere. */
export function place(book: Book, rhythm: Rhythm, time: Time): boolean {
  const range = dayRangeRule(book, time);
  if (range !== null) return rhythm.days.push({ rule: range, time }) > 0;
  const told = pointSpans(time);
  if (time.form === 'points' && withinStretch(time.points)) {
    for (const [i, point] of time.points.entries())
      rhythm.days.push({ rule: ruleOf(book, point, time, told[i] ?? []), time });
    return true;
  }
  const endOnly = time.limit !== 'in';
  const weekdays = time.points.flatMap((point, i) =>
    point.is === 'weekday' ? [{ weekday: point.weekday, endOnly, spans: told[i] ?? [] }] : [],
  );
  if (weekdays.length > 0) {
    const weekly = rhythm.every.units.every((unit) => unit.unit === 'week');
    if (!weekly || time.form !== 'points' || weekdays.length < time.points.length)
      return refuseTime(book, time);
    rhythm.weekdays.push(...weekdays);
    return true;
  }
  if (narrowsYearly(rhythm, time)) {
    rhythm.yearlyBy = time;
    return true;
  }
  if (!fallsYearly(rhythm, time)) return bound(book, rhythm, time);
  rhythm.yearly = time;
  return true;
}

/**
 * "Quý IV hằng năm", "đến hết tháng 6 hằng năm", "từ tháng 3 đến tháng 11 hằng năm"; a range or an end with its year is
 * what bounds the recurrence.
 */
function fallsYearly(rhythm: Rhythm, time: Time): boolean {
  if (!isYearly(rhythm.every) || rhythm.yearly !== null || !partsOfYear(time)) return false;
  const yearless = time.points.every((point) => 'year' in point && typeof point.year?.value !== 'number');
  if (time.form === 'points' && time.limit !== 'until') return true;
  return (time.form === 'points' || time.form === 'range') && yearless;
}

/** A single day beside the single part of the year that the work falls in. */
function narrowsYearly({ yearly, yearlyBy }: Rhythm, time: Time): boolean {
  const [part] = yearly?.points ?? [];
  const [day] = time.points;
  if (yearlyBy !== null || yearly?.form !== 'points' || yearly.points.length > 1 || part?.is !== 'period')
    return false;
  return time.form === 'points' && time.points.length === 1 && day?.is === 'date' && day.year === null;
}

/** A time that only says within which days the work recurs: "năm 2024", "từ quý II", "đến hết 2025". */
function bound(book: Book, rhythm: Rhythm, time: Time): boolean {
  const day = time.form === 'points' && time.points[0]?.is !== 'period';
  if (day && time.limit !== 'until') return refuseTime(book, time);
  const quiet: Book = { ...book, notes: [], problem: null };
  const unit = unitOf(quiet, time.form === 'points' ? { ...time, limit: 'in' } : time);
  if (quiet.problem !== null) refuse(book, quiet.problem);
  if (unit === null) return false;
  if (unit.is !== 'dated') {
    const { start } = unit;
    if (start !== null)
      within(rhythm, time, { start, end: lastDay(Math.max(yearOfDate(start), book.context.year)) });
    return true;
  }
  const [only] = unit.slots;
  if (only === undefined || unit.slots.length > 1) return refuseTime(book, time);
  const { start: yearStart } = yearRange(Math.min(book.context.year, yearOfDate(only.due)));
  const end = time.limit === 'before' ? yearRange(yearOfDate(only.from)).start : only.due;
  within(rhythm, time, { start: time.limit === 'in' ? (only.start ?? yearStart) : yearStart, end });
  return true;
}

function within(rhythm: Rhythm, time: Time, bounds: DayRange): void {
  rhythm.bounds = bounds;
  rhythm.within.push(time.span);
}
