import type { Time } from '../words/syntax.ts';
import type { Book } from './book.ts';
import { type Window, yearValue } from './dating.ts';
import { yearOfDate, yearRange } from './days.ts';
import type { Rhythm } from './recurrence-times.ts';
import { ruledStretch } from './recurring-slots.ts';
import { rangeName, type Slot } from './slots.ts';
import { slotsOfPoints, windowOf } from './units.ts';

/** "tháng 01 hằng năm": with a day beside it, the day's month. */
export function isMonth(time: Time): boolean {
  const [point] = time.points;
  return time.form === 'points' && point?.is === 'period' && point.unit === 'month';
}

/** The years it falls in: the one that the words give ("trước ngày 30/11/2024 hằng năm"), else those of the bounds. */
function yearsOf(book: Book, rhythm: Rhythm, time: Time): readonly [number, number] {
  const [point] = time.points;
  const given =
    point !== undefined && 'year' in point && typeof point.year?.value === 'number' ? point.year : null;
  if (given !== null) return [yearValue(book, given), yearValue(book, given)];
  return [yearOfDate(rhythm.bounds.start), yearOfDate(rhythm.bounds.end)];
}

function windowsIn(book: Book, time: Time, year: number): Window[] | null {
  const windows: Window[] = [];
  for (const point of time.points) {
    const next = 'year' in point && point.year?.value === 'next';
    const window = windowOf(book, point, next ? year + 1 : year);
    if (window === null) return null;
    windows.push(window);
  }
  return windows;
}

/** "từ tháng 11 đến tháng 02 hằng năm" ends in the year after. */
function turned(book: Book, time: Time, windows: Window[], year: number): Window[] | null {
  const [first, last] = windows;
  const [, end] = time.points;
  if (time.form !== 'range' || first === undefined || last === undefined || end === undefined) return windows;
  if (first.start <= last.end) return windows;
  const next = windowOf(book, end, year + 1);
  return next === null ? null : [first, next];
}

/** One day a year is the year's; several days, months or quarters go by their own names. */
function slotsIn(book: Book, time: Time, windows: readonly Window[], year: number): Slot[] {
  const [first, last] = [windows[0], windows[1]];
  if (first === undefined) return [];
  if (time.form === 'range' && last !== undefined) {
    const days = { start: first.start, due: last.end, from: first.start, end: last.end };
    return [{ ...days, period: rangeName(first, last), label: null, spans: [time.span] }];
  }
  const slots = slotsOfPoints(book, time, time.points, windows);
  const only = slots.length === 1 && first.what === 'date' ? slots[0] : undefined;
  if (only === undefined) return slots;
  const { start: from, end } = yearRange(year);
  return [{ ...only, period: `Năm ${year}`, from, end }];
}

/** "trước ngày 30/11 hằng năm", "Quý IV hằng năm", "từ tháng 3 đến tháng 11 hằng năm"; null, with the problem kept, for no such day. */
export function yearlySlots(book: Book, rhythm: Rhythm, time: Time): Slot[] | null {
  const [from, to] = yearsOf(book, rhythm, time);
  const slots: Slot[] = [];
  for (let year = from; year <= to; year++) {
    const found = windowsIn(book, time, year);
    const windows = found === null ? null : turned(book, time, found, year);
    if (windows === null) return null;
    const [month] = windows;
    const [day] = rhythm.days;
    if (day !== undefined && month !== undefined) {
      const rule = { ...day.rule, spans: [...day.rule.spans, time.span] };
      slots.push(ruledStretch({ ...month, months: 1 }, rule, false).slot);
    } else slots.push(...slotsIn(book, time, windows, year));
  }
  return slots;
}
