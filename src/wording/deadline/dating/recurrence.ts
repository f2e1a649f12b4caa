import type { Span } from '../../../diagnostics/problem.ts';
import { addDays, addMonths, type DayRange, type IsoDate } from '../../calendar.ts';
import { present } from '../../spans.ts';
import { contradiction, noSuchDate } from '../problems.ts';
import type { Delay, Every, EveryUnit, PlacedUnit, Relative, Time } from '../words/syntax.ts';
import { type Book, note, refuse, wordsOf } from './book.ts';
import { yearValue } from './dating.ts';
import { yearRange } from './days.ts';
import { partsOfYear, place, type Rhythm } from './recurrence-times.ts';
import { ruledStretch, stretchesOf, weekdaySlots, wholeStretch } from './recurring-slots.ts';
import { mergeEnds, type Slot } from './slots.ts';
import { slotsOfPoints, type Unit, windowsOf } from './units.ts';
import { isMonth, yearlySlots } from './yearly.ts';

const dated = (slots: readonly Slot[]): Unit => ({ is: 'dated', slots, set: true, recurs: true });

/** What other words tell besides its own. */
const toldBy = <T extends { readonly spans: readonly Span[] }>(each: T, more: readonly Span[]): T => ({
  ...each,
  spans: [...each.spans, ...more],
});

/** The words of a unit that recurs, with those of the days within which it does. */
const wordsOfUnit = ({ within }: Rhythm, unit: PlacedUnit | undefined) => [...within, ...present(unit?.span)];

/** Stretches that fill a year evenly; "5 lần một năm" and "hai năm một lần" do not. */
const isEven = (unit: EveryUnit) =>
  unit.count > 0 && (unit.unit === 'week' || unit.only || 12 % unit.count === 0);

/** "Hằng quý, trước ngày 15/3, 15/6, 15/9, 15/12", "02 lần/năm (tháng 6, tháng 12)": one time for each stretch, in order. */
function zipped(book: Book, every: Every, time: Time, bounds: DayRange): Slot[] | null {
  const [unit] = every.units;
  if (unit === undefined || every.units.length > 1 || time.form !== 'points') return null;
  const stretches = stretchesOf(unit, bounds);
  if ((stretches.length < 2 && !unit.only) || stretches.length !== time.points.length || !partsOfYear(time))
    return null;
  const windows = windowsOf(book, time.points);
  if (windows === null || windows.some((window) => window.vague !== null)) return null;
  return slotsOfPoints(book, time, time.points, windows).map((slot, i) => {
    const { name, start, end } = stretches[i] as (typeof stretches)[number];
    return windows[i]?.what === 'date' ? { ...slot, period: name, from: start, end } : slot;
  });
}

/** A recurrence with the times that stand beside it; null, with the problem kept, when they do not go together. */
export function recurrence(book: Book, every: Every, times: readonly Time[]): Unit | null {
  if (!every.units.every(isEven)) {
    note(book, 'uneven-times', every.span);
    return { is: 'vague', start: null };
  }
  const year = every.year === null ? book.context.year : yearValue(book, every.year);
  const within = present(every.year?.span);
  const rhythm: Rhythm = {
    every,
    bounds: yearRange(year),
    days: [],
    weekdays: [],
    yearly: null,
    yearlyBy: null,
    within,
  };
  for (const time of times) {
    const each = zipped(book, every, time, rhythm.bounds);
    if (each !== null) return dated(each.map((slot) => toldBy(slot, wordsOfUnit(rhythm, every.units[0]))));
    if (!place(book, rhythm, time)) return null;
  }
  const unit = occurring(book, rhythm);
  if (unit?.is !== 'dated' || unit.slots.length > 0) return unit;
  return refuseSpan(book, times[times.length - 1]?.span ?? every.span);
}

/** The slots of a recurrence once all its times are placed. */
function occurring(book: Book, rhythm: Rhythm): Unit | null {
  const { yearly, days } = rhythm;
  if (yearly === null) return regular(book, rhythm);
  const [odd] = days;
  if (odd !== undefined && !isMonth(yearly)) return refuseSpan(book, odd.time.span);
  const parts = yearlySlots(book, rhythm, yearly);
  const slots = parts && narrowed(book, rhythm, parts);
  if (slots === null) return null;
  const words = wordsOfUnit(rhythm, rhythm.every.units[0]);
  return dated(slots.map((slot) => toldBy(slot, words)));
}

/** Parts of years with the day by which each is due, which must lie within. */
function narrowed(book: Book, rhythm: Rhythm, parts: readonly Slot[]): readonly Slot[] | null {
  const by = rhythm.yearlyBy;
  const days = by === null ? null : yearlySlots(book, rhythm, by);
  if (by === null || days === null) return by === null ? parts : null;
  const within = parts.map((part, i) => {
    const due = days[i]?.due;
    if (due === undefined || due < part.from || due > part.end) return null;
    return { ...part, due, spans: [...part.spans, by.span] };
  });
  if (within.some((part) => part === null)) return refuseSpan(book, by.span);
  note(book, 'narrowed', by.span);
  return within.filter((part) => part !== null);
}

function refuseSpan(book: Book, span: Span): null {
  return refuse(book, contradiction(span, { words: wordsOf(book, span) }));
}

/** Stretches of the calendar, each with its day. */
function regular(book: Book, rhythm: Rhythm): Unit | null {
  const { every, bounds, days, weekdays } = rhythm;
  const impossible = days.find(({ rule }) => rule.day !== 'last' && (rule.day < 1 || rule.day > 31))?.time
    .span;
  if (impossible !== undefined)
    return refuse(book, noSuchDate(impossible, { words: wordsOf(book, impossible) }));
  const weeks = every.units.find((unit) => unit.unit === 'week');
  if (weeks !== undefined && days.length > 0) return refuseSpan(book, days[0]?.time.span ?? every.span);
  if (weeks !== undefined && weeks.count > 1) note(book, 'weeks-anchor', every.span);
  if (weeks !== undefined && weekdays.length > 0)
    return dated(
      weekdays.flatMap((day) => weekdaySlots(toldBy(day, wordsOfUnit(rhythm, weeks)), weeks.count, bounds)),
    );
  if (days.length === 0)
    note(book, weeks?.count === 1 ? 'week-ends-sunday' : 'due-at-period-end', every.span);
  const slots = every.units.flatMap((unit) => slotsOfUnit(book, rhythm, unit));
  const merged = days.length > 1 ? slots : mergeEnds(slots);
  if (merged.length < slots.length) note(book, 'periods-merged', every.span);
  return dated(merged);
}

function slotsOfUnit(book: Book, rhythm: Rhythm, unit: PlacedUnit): Slot[] {
  const { bounds, days } = rhythm;
  const stretches = stretchesOf(unit, bounds);
  const words = wordsOfUnit(rhythm, unit);
  if (days.length === 0) return stretches.map((stretch) => wholeStretch(stretch, words));
  return days.flatMap(({ rule, time }) => {
    if (rule.month === null && unit.count > 1) note(book, 'day-of-last-month', time.span);
    const told = toldBy(rule, words);
    const ruled = stretches.map((stretch) => ruledStretch(stretch, told, days.length > 1));
    if (ruled.some(({ clamped }) => clamped)) note(book, 'day-clamped', time.span);
    return ruled.map(({ slot }) => slot);
  });
}

/** A while after a day. */
export function later(day: IsoDate, { count, unit }: Delay): IsoDate {
  return unit === 'day' ? addDays(day, count) : addMonths(day, count);
}

/** "15 ngày sau khi kết thúc quý": a delay after each stretch. */
export function afterEach(book: Book, relative: Relative, months: number): Unit {
  const stretches = stretchesOf({ unit: 'month', count: months, only: false }, yearRange(book.context.year));
  return dated(
    stretches.map((stretch) => ({
      ...wholeStretch(stretch, [relative.span]),
      start: null,
      due: later(stretch.end, relative.delay),
    })),
  );
}

/** What the words imply of a recurrence though none is named: "ngày 15 tháng cuối quý", "ngày 21/12 của kỳ báo cáo". */
export function impliedEvery(time: Time): Every | null {
  const { span, points, form } = time;
  const every = (count: number): Every => ({
    is: 'every',
    units: [{ unit: 'month', count, only: false, span: null }],
    year: null,
    span,
  });
  for (const point of points) {
    if (point.is !== 'date') continue;
    if (point.month !== null && typeof point.month === 'object')
      return point.month.months === null ? null : every(point.month.months);
    const report = point.year?.value === 'report' || (point.year?.value === 'next' && points.length === 1);
    if (report && form === 'points') return every(12);
  }
  return null;
}
