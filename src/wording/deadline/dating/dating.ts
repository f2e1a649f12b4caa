import type { Span } from '../../../diagnostics/problem.ts';
import { lowerFirst } from '../../../text/first-letter.ts';
import {
  addDays,
  addMonths,
  dayOf,
  type IsoDate,
  lastDayOfMonth,
  periodName,
  vietnameseDate,
  weekdayOf,
} from '../../calendar.ts';
import type { NoteCode } from '../notes.ts';
import { noSuchDate, yearOutOfRange } from '../problems.ts';
import type { DatePoint, Part, PeriodPoint, Point, YearRef } from '../words/syntax.ts';
import { type Book, note, refuse, wordsOf } from './book.ts';

/** A point on the calendar. `vague`: the note's code where its days are not fixed ("đầu năm"). */
export interface Window {
  readonly what: 'date' | 'period';
  /** A period's, where it is a whole one. */
  readonly unit: PeriodPoint['unit'] | null;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** With its year; "Cuối năm 2024" where only the end is meant. */
  readonly name: string;
  readonly endOnly: boolean;
  readonly vague: NoteCode | null;
  readonly span: Span;
}

/** The number of a year reference. */
export function yearValue(book: Book, ref: YearRef): number {
  const { year } = book.context;
  if (ref.remark !== undefined) note(book, ref.remark, ref.span);
  switch (ref.value) {
    case 'this':
    case 'report':
      return year;
    case 'next':
      return year + 1;
    case 'previous':
      return year - 1;
    default:
      return ref.value;
  }
}

const ownYear = (point: Point | undefined) => (point !== undefined && 'year' in point ? point.year : null);

/** Which words tell the year of each of the points that stand together: its own, else those of the next, else of the one before. */
export function yearRefs(points: readonly Point[]): (YearRef | null)[] {
  const years = points.map(ownYear);
  for (let i = points.length - 2; i >= 0; i--) {
    // "15/7 và 15/01 năm sau": a year told from this one says nothing of the date before it.
    const next = ownYear(points[i + 1]);
    if (next === null || typeof next.value === 'number') years[i] ??= years[i + 1] ?? null;
  }
  for (let i = 1; i < points.length; i++) years[i] ??= years[i - 1] ?? null;
  return years;
}

/** The years of points that stand together; where none is told, the plan's. */
export function yearsOf(book: Book, points: readonly Point[]): number[] {
  noteYear(book, points);
  return yearRefs(points).map((year) => (year === null ? book.context.year : yearValue(book, year)));
}

function noteYear(book: Book, points: readonly Point[]): void {
  const dated = points.filter((point) => point.is === 'date' || (point.is === 'period' && !point.bare));
  const [first, last] = [dated[0], dated[dated.length - 1]];
  if (first === undefined || last === undefined || points.some((point) => ownYear(point) !== null)) return;
  note(book, 'year-implied', { start: first.span.start, end: last.span.end });
}

/** First and last day of months `first`…`last` of a year. */
export function monthsRange(year: number, first: number, last: number): { start: IsoDate; end: IsoDate } {
  const start = addMonths(dayOf(year, 1, 1) as IsoDate, first - 1);
  return { start, end: addDays(addMonths(start, last - first + 1), -1) };
}

/** The name of months `first`…`last` of a year: a period's, or "Tháng 1/2024 - Tháng 4/2024". */
export function monthsName(point: Pick<PeriodPoint, 'unit' | 'first' | 'last'>, year: number): string {
  const { unit, first, last } = point;
  const month = (index: number) => periodName({ unit: 'month', year, index });
  if (unit === 'months') return `${month(first)} - ${month(last)}`;
  return periodName({ unit, year, index: unit === 'nine-months' ? 1 : last / (last - first + 1) });
}

/** Days `from`…`to` of a month, for the halves and tens of it. */
const DAYS: Partial<Record<Part, readonly [number, number, string]>> = {
  'first-half': [1, 15, 'Nửa đầu'],
  'second-half': [16, 31, 'Nửa cuối'],
  'first-ten': [1, 10, 'Thượng tuần'],
  'second-ten': [11, 20, 'Trung tuần'],
  'last-ten': [21, 31, 'Hạ tuần'],
};

function partOfPeriod(book: Book, whole: Window, point: PeriodPoint): Window {
  const days = point.part === null ? undefined : DAYS[point.part];
  if (point.part === 'end') note(book, 'end-of-period', point.span);
  if (point.part === 'end') return { ...whole, name: `Cuối ${lowerFirst(whole.name)}`, endOnly: true };
  if (days === undefined || point.unit !== 'month')
    return { ...whole, vague: point.part === 'week' ? 'week-number' : 'vague-part' };
  const [from, to, name] = days;
  const at = (day: number) => `${whole.start.slice(0, 8)}${String(day).padStart(2, '0')}`;
  const last = Math.min(to, Number(whole.end.slice(8)));
  return { ...whole, start: at(from), end: at(last), name: `${name} ${lowerFirst(whole.name)}` };
}

/** The days of a period in a year; null, with the problem kept, when the calendar has no such period. */
export function datePeriod(book: Book, point: PeriodPoint, year: number): Window | null {
  const words = wordsOf(book, point.span);
  if (point.first < 1 || point.last > 12) return refuse(book, noSuchDate(point.span, { words }));
  if (!plausible(book, point, year)) return null;
  const range = monthsRange(year, point.first, point.last);
  const name = monthsName(point, year);
  const unit = point.part === null ? point.unit : null;
  const whole: Window = {
    what: 'period',
    unit,
    ...range,
    name,
    endOnly: false,
    vague: null,
    span: point.span,
  };
  return point.part === null ? whole : partOfPeriod(book, whole, point);
}

function plausible(book: Book, point: Point, year: number): boolean {
  if (year >= 2000 && year <= 2099) return true;
  const span = 'year' in point && point.year !== null ? point.year.span : point.span;
  refuse(book, yearOutOfRange(span, { words: wordsOf(book, span) }));
  return false;
}

/** A day in a year; null, with the problem kept, when the calendar has no such day. */
export function dateDay(book: Book, point: DatePoint, month: number, year: number): Window | null {
  if (!plausible(book, point, year)) return null;
  const day = typeof point.day !== 'number' ? lastDayOfMonth(year, month) : point.day;
  const date = dayOf(year, month, day);
  if (date === null) return refuse(book, noSuchDate(point.span, { words: wordsOf(book, point.span) }));
  if (point.clock) note(book, 'clock', point.span);
  if (point.weekday !== null && point.weekday !== weekdayOf(date)) note(book, 'weekday-mismatch', point.span);
  return dayWindow(date, point.span);
}

/** One day as a window. */
export function dayWindow(date: IsoDate, span: Span): Window {
  return {
    what: 'date',
    unit: null,
    start: date,
    end: date,
    name: vietnameseDate(date),
    endOnly: false,
    vague: null,
    span,
  };
}
