import { addDays, daysBetween, type IsoDate } from '../../calendar.ts';
import { monthMissing, rangeBackwards } from '../problems.ts';
import type { PeriodPoint, Point, Time } from '../words/syntax.ts';
import { type Book, note, refuse, wordsOf } from './book.ts';
import { dateDay, datePeriod, dayWindow, type Window, yearsOf } from './dating.ts';
import { pointSpans } from './point-words.ts';
import { mergeEnds, rangeName, type Slot, slotOf } from './slots.ts';

/**
 * What one clause comes to. dated: slots; `set`: one for each of a list, so they recur · open: begun but without an
 * end · vague: no day can be told.
 */
export type Unit =
  | { readonly is: 'dated'; readonly slots: readonly Slot[]; readonly set: boolean; readonly recurs: boolean }
  | { readonly is: 'open' | 'vague'; readonly start: IsoDate | null };

const once = (slot: Slot): Unit => ({ is: 'dated', slots: [slot], set: false, recurs: false });

/** One point on the calendar; null when the calendar or the words do not give it, with the problem kept. */
export function windowOf(book: Book, point: Point, year: number): Window | null {
  if (point.is === 'period') return datePeriod(book, point, year);
  if (point.is === 'date' && typeof point.month === 'number') return dateDay(book, point, point.month, year);
  if (point.is === 'issue')
    return book.context.issued === null ? null : dayWindow(book.context.issued, point.span);
  return refuse(book, monthMissing(point.span, { words: wordsOf(book, point.span) }));
}

/** All the points, or null when one of them cannot be dated. */
export function windowsOf(book: Book, points: readonly Point[]): Window[] | null {
  const years = yearsOf(book, points);
  const windows: Window[] = [];
  for (const [i, point] of points.entries()) {
    const window = windowOf(book, point, years[i] as number);
    if (window === null) return null;
    windows.push(window);
  }
  return windows;
}

/** What each point of a time is as a deadline, with its own words. */
export function slotsOfPoints(
  book: Book,
  time: Time,
  points: readonly Point[],
  windows: readonly Window[],
): Slot[] {
  const told = pointSpans(time, points);
  return windows.map((window, i) => {
    const point = points[i];
    const slot = slotOf(book, window, time, time.limit, point?.is === 'date' && point.clock);
    return { ...slot, spans: told[i] ?? slot.spans };
  });
}

const WHOLE: Partial<Record<PeriodPoint['unit'], number>> = { month: 12, quarter: 4, half: 2 };

/** Whether periods of one unit follow each other without a gap and are not simply all of a year's. */
function isRun(points: readonly Point[], windows: readonly Window[]): boolean {
  const unit = points[0]?.is === 'period' ? points[0].unit : null;
  if (
    unit === null ||
    points.some((point) => point.is !== 'period' || point.unit !== unit || point.part !== null)
  )
    return false;
  const joined = windows.every(
    (window, i) => i === 0 || window.start === addDays(windows[i - 1]?.end ?? '', 1),
  );
  return joined && windows.length !== WHOLE[unit];
}

/** "Quý I, II, năm 2024" are two quarters with their year, not two quarters and a year. */
function yearAsTail(points: readonly Point[]): readonly Point[] {
  const year = points[points.length - 1];
  const others = points.slice(0, -1);
  if (others.length === 0 || year?.is !== 'period' || year.unit !== 'year' || year.year === null)
    return points;
  const told = year.year;
  const parts = others.filter(
    (point) =>
      point.is === 'period' && (point.unit === 'quarter' || point.unit === 'month') && point.year === null,
  );
  return parts.length < others.length ? points : parts.map((point) => ({ ...point, year: told }) as Point);
}

function listed(book: Book, time: Time): Unit | null {
  const points = yearAsTail(time.points);
  const windows = windowsOf(book, points);
  if (windows === null) return null;
  const vague = windows.find((window) => window.vague !== null);
  if (vague?.vague) {
    note(book, vague.vague, vague.span);
    return { is: 'vague', start: null };
  }
  const slots = slotsOfPoints(book, time, points, windows);
  const [first, last] = [windows[0], windows[windows.length - 1]];
  if (first === undefined || last === undefined) return null;
  if (slots.length === 1) return once(slots[0] as Slot);
  if (time.limit !== 'before' && isRun(points, windows)) {
    note(book, 'run-as-one', time.span);
    const days = { start: time.limit === 'in' ? first.start : null, due: last.end };
    const natural = { from: first.start, end: last.end, period: rangeName(first, last) };
    return once({ ...natural, ...days, label: null, spans: [time.span] });
  }
  return { is: 'dated', slots: mergeEnds(slots), set: isCycle(points), recurs: false };
}

/** Dates, periods of one unit, or the periods of reports stand in a list because the work recurs; a month beside a quarter is a step. */
function isCycle(points: readonly Point[]): boolean {
  const units = new Set(points.map((point) => (point.is === 'period' ? point.unit : point.is)));
  return units.size === 1 || !(units.has('month') || units.has('months'));
}

function ranged(book: Book, time: Time): Unit | null {
  const [from, second] = time.points;
  if (from === undefined || second === undefined) return null;
  const [fromYear, toYear] = yearsOf(book, [from, second]) as [number, number];
  const to = windowOf(book, second, toYear);
  if (to === null) return null;
  if (from.is === 'issue') return sinceIssue(book, time, to);
  let start = windowOf(book, from, fromYear);
  // "tháng 10 đến tháng 01/2025" begins in the plan's year, not in that of its end.
  if (
    start !== null &&
    start.start > to.end &&
    'year' in from &&
    from.year === null &&
    fromYear > book.context.year
  )
    start = windowOf(book, from, book.context.year);
  if (start === null) return null;
  if (to.vague !== null || (start.vague !== null && !startsWhole(from))) return vagueRange(book, start, to);
  if (start.start > to.end)
    return refuse(book, rangeBackwards(time.span, { words: wordsOf(book, time.span) }));
  return once(rangeSlot(book, time, start, to, second.is === 'date' && second.clock));
}

const startsWhole = (point: Point) => point.is === 'period' && point.part === 'start';

function vagueRange(book: Book, start: Window, to: Window): Unit {
  const window = to.vague === null ? start : to;
  note(book, window.vague ?? 'vague-part', window.span);
  return { is: 'vague', start: start.vague === null ? start.start : null };
}

function rangeSlot(book: Book, time: Time, start: Window, to: Window, clock: boolean): Slot {
  const end = slotOf(book, to, time, time.limit === 'before' ? 'before' : 'until', clock);
  const far: Window = time.limit === 'before' || to.endOnly ? { ...dayWindow(end.due, to.span) } : to;
  const near: Window = start.vague === null && !start.endOnly ? start : dayWindow(start.start, start.span);
  const days = daysBetween(start.start, end.due) + 1;
  if (time.week && days > 7) note(book, 'long-week', time.span);
  const name = rangeName(near, far);
  const period = time.week && days <= 7 ? `Tuần ${name}` : name;
  const ends = { start: start.start, due: end.due, from: start.start, end: end.due };
  return { period, ...ends, label: null, spans: [time.span] };
}

function sinceIssue(book: Book, time: Time, to: Window): Unit {
  const { issued } = book.context;
  const end = slotOf(book, to, time, time.limit === 'before' ? 'before' : 'until');
  if (issued !== null && issued <= end.due)
    return once({
      ...end,
      start: issued,
      period: rangeName(dayWindow(issued, to.span), dayWindow(end.due, to.span)),
    });
  note(book, 'issue-unknown', time.span);
  return once(end);
}

/** "từ quý II/2024", "sau ngày 15/3/2024", "từ tháng 11 đến khi …": a beginning without an end. */
function opened(book: Book, time: Time): Unit | null {
  const [point] = time.points;
  if (point === undefined) return null;
  note(book, time.form === 'event' ? 'until-event' : 'open-end', time.span);
  const is = time.form === 'event' ? 'vague' : 'open';
  if (point.is === 'issue' && book.context.issued === null) {
    note(book, 'issue-unknown', time.span);
    return { is, start: null };
  }
  const window = windowsOf(book, [point])?.[0];
  if (window === undefined) return null;
  const start = window.endOnly ? window.end : window.start;
  return { is, start: time.form === 'after' ? addDays(window.end, 1) : start };
}

/** What a time expression comes to by itself; null when it cannot be dated, with the problem kept. */
export function unitOf(book: Book, time: Time): Unit | null {
  for (const code of time.remarks) note(book, code, time.span);
  if (time.form === 'points') return listed(book, time);
  return time.form === 'range' ? ranged(book, time) : opened(book, time);
}
