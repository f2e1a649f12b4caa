import type { Span } from '../../../diagnostics/problem.ts';
import { present } from '../../spans.ts';
import type { Every, Joint, Plain, Relative, Time } from '../words/syntax.ts';

/** A time where it stands. */
export type PlacedTime = Time & { readonly joint: Joint; readonly paren: boolean };

/** The pieces that make one statement of a time, with its label. */
export interface Clause {
  label: Span | null;
  /** The label stands before the time: "Báo cáo quý I trước ngày 15/3". */
  leading: boolean;
  readonly times: PlacedTime[];
  every: Every | null;
  relative: Relative | null;
  /** How it is joined to the clause before it. */
  readonly joint: Joint;
}

/** A piece without a time, where it stands. `own`: the words of a work of its own ("và vận hành thường xuyên"). */
export type Standing = Omit<Plain, 'span'> & {
  span: Span;
  readonly joint: Joint;
  readonly paren: boolean;
  readonly own: Span | null;
  window: Time | null;
};

/** A cell's statements and what stands around them. */
export interface Cell {
  readonly clauses: readonly Clause[];
  readonly standing: readonly Standing[];
  /** "Định kỳ: …": what follows recurs; "Các mốc: …": what follows are steps. */
  readonly periodic: boolean;
  readonly milestones: boolean;
  /** A label to which no time belongs. */
  readonly stray: Span | null;
}

/** An empty statement. */
export const fresh = (joint: Joint): Clause => ({
  label: null,
  leading: false,
  times: [],
  every: null,
  relative: null,
  joint,
});
/** Whether it says a time already. */
export const isDated = (clause: Clause) =>
  clause.times.length > 0 || clause.every !== null || clause.relative !== null;
const isDay = (time: Time) =>
  time.form === 'points' && time.points.length === 1 && time.points[0]?.is === 'date';
const isPeriod = (time: Time) =>
  time.form === 'points' && time.points.length === 1 && time.points[0]?.is === 'period';

/** "trong năm" with nothing but a quarter or a month after it. */
export function isIdleYear(time: Time): boolean {
  const [point] = time.points;
  return isPeriod(time) && point?.is === 'period' && point.bare && time.limit === 'in';
}

/** "Năm 2024" with nothing but a part of that year after it: "Trong năm 2024 quý I". */
export function isYearOf(time: Time, next: PlacedTime): boolean {
  const [year, part] = [time.points[0], next.points[0]];
  if (!isPeriod(time) || !isPeriod(next) || next.joint !== 'none' || next.paren) return false;
  if (year?.is !== 'period' || part?.is !== 'period') return false;
  return year.unit === 'year' && year.year !== null && part.unit !== 'year' && part.year === null;
}

/** "từ …", "đến …" behind a time that has all its ends: what it begins or ends nobody can tell. */
const isLooseEnd = (next: Time) => next.form === 'from' || (next.form === 'points' && next.limit === 'until');

/**
 * "6 tháng, năm trước ngày 25/6, 25/12": several periods, and behind them several days. Which day is whose is told only
 * where each stands with its own.
 */
export const isPeriodsAndDays = (last: Time, next: Time) =>
  last.points.length > 1 &&
  next.points.length > 1 &&
  last.points.every((point) => point.is === 'period') &&
  next.points.every((point) => point.is === 'date');

/** Whether a time right behind another one can mean anything: "Quý I/2024 Quý II" cannot. */
export const followsOn = (last: Time, next: PlacedTime) =>
  narrows(last, next) || (next.lead !== null && !isLooseEnd(next));

/** Whether a time says more of the one before it: "Quý I/2024 (trước ngày 15/3)", "trong năm quý I". */
function narrows(last: Time, next: PlacedTime): boolean {
  if (next.joint === 'and' || next.joint === 'stop' || next.joint === 'or') return false;
  if (isIdleYear(last) && isPeriod(next) && next.joint === 'none') return true;
  if (isYearOf(last, next)) return true;
  if (isDay(last) && (next.paren || next.joint === 'none')) return isPeriod(next);
  if (next.paren) return isPeriod(last) && (isDay(next) || isPeriod(next) || next.form === 'range');
  if (isPeriod(last) && next.joint === 'colon' && next.form === 'range') return true;
  if (isPeriod(last) && isPeriod(next)) return next.limit === 'by' || next.limit === 'before';
  if (!isPeriod(last) || !isDay(next)) return false;
  const [day] = next.points;
  return next.limit !== 'in' || next.joint === 'colon' || (day?.is === 'date' && day.month === null);
}

/** "Hằng năm, hoàn thành trong quý I", "Hằng tháng, hoàn thành trước ngày 20": a day or a part of each stretch. */
function isOfEach({ units }: Every, time: PlacedTime): boolean {
  const yearly = units.length === 1 && units[0]?.unit === 'month' && units[0].count === 12;
  if (time.form !== 'points' || !time.done) return false;
  return time.points.every((point) => {
    if (point.is === 'date' && typeof point.month !== 'number') return true;
    if (!yearly || (point.is !== 'date' && point.is !== 'period')) return false;
    return point.year === null && !(point.is === 'period' && point.unit === 'year');
  });
}

/** Whether a time belongs to a statement that has begun, or begins the next one. */
export function fits(clause: Clause, time: PlacedTime): boolean {
  const last = clause.times[clause.times.length - 1];
  if (
    clause.every !== null &&
    !isOfEach(clause.every, time) &&
    time.joint === 'comma' &&
    (time.done || (last !== undefined && isPeriod(time)))
  )
    return false;
  if (clause.every !== null) return time.joint !== 'and' && time.joint !== 'stop';
  return clause.relative === null && (last === undefined || narrows(last, time));
}

/** A date with its year stands for itself: "trước ngày 20/11/2025 và hàng tháng". */
const hasYear = (clause: Clause) =>
  clause.times.some((time) => time.points.some((point) => 'year' in point && point.year !== null));

const unitsOf = (every: Every) =>
  every.units.map(({ unit, count, only }) => `${unit} ${count} ${only}`).join();

/** Whether two recurrences are the same one. */
export const sameUnits = (a: Every | null, b: Every) => a !== null && unitsOf(a) === unitsOf(b);

/** The words of its times. */
export const spansOf = ({ times, every, relative }: Clause): Span[] =>
  present(...times.map(({ span }) => span), every?.span, relative?.span);

/** Whether a recurrence belongs to a statement that has begun. */
export function takesEvery(clause: Clause, joint: Joint): boolean {
  if (clause.every !== null || clause.relative !== null) return false;
  if (clause.times.length > 1 && joint !== 'none') return false;
  return clause.times.length === 0 || joint !== 'and' || !hasYear(clause);
}
