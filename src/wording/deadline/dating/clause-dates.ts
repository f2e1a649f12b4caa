import type { Span } from '../../../diagnostics/problem.ts';
import { type IsoDate, vietnameseDate } from '../../calendar.ts';
import { present } from '../../spans.ts';
import { type Clause, isIdleYear, isYearOf, type PlacedTime } from '../joining/clauses.ts';
import { anchorMissing, contradictoryTimes, yearOutOfRange } from '../problems.ts';
import type { DatePoint, Delay, PeriodPoint, Relative, Time } from '../words/syntax.ts';
import { type Book, note, refuse, wordsOf } from './book.ts';
import { dayWindow, yearsOf } from './dating.ts';
import { yearOfDate } from './days.ts';
import { afterEach, impliedEvery, later, recurrence } from './recurrence.ts';
import { rangeName, type Slot, slotOf } from './slots.ts';
import { type Unit, unitOf, windowOf, windowsOf } from './units.ts';

/** "15 ngày làm việc", "10 ngày kể từ ngày nhận được …": due a while after something whose day is not known here. */
export interface Awaited {
  readonly is: 'awaited';
  readonly relative: Relative;
}

export type Evaluated = Unit | Awaited;

const once = (slot: Slot): Unit => ({ is: 'dated', slots: [slot], set: false, recurs: false });

const LAST_YEAR = 2099;
/** A century: whatever it runs from, it ends beyond the years that are read. */
const isEndless = ({ count, unit }: Delay) => count > (unit === 'day' ? 36_525 : 1200);

function beyond(book: Book, span: Span): null {
  return refuse(book, yearOutOfRange(span, { words: wordsOf(book, span) }));
}

/** A delay from the day of signing; without that day, or in working days, it cannot be dated. */
function delayed(book: Book, relative: Relative): Evaluated | null {
  const { anchor, delay, working, span } = relative;
  if (isEndless(delay)) return beyond(book, span);
  if (anchor === 'none') return refuse(book, anchorMissing(span, { words: wordsOf(book, span) }));
  if (working) note(book, 'working-days', span);
  if (typeof anchor === 'object' && !working)
    return 'months' in anchor
      ? afterEach(book, relative, anchor.months)
      : afterPoint(book, relative, anchor.point);
  if (anchor !== 'issue' || working) return { is: 'awaited', relative };
  const { issued } = book.context;
  if (issued === null) {
    note(book, 'issue-unknown', span);
    return { is: 'vague', start: null };
  }
  note(book, 'counted-from-issue', span);
  const due = later(issued, delay);
  if (yearOfDate(due) > LAST_YEAR) return beyond(book, span);
  return lasting(issued, due, span);
}

/** From a day to the one on which a delay from it ends. */
function lasting(start: IsoDate, due: IsoDate, span: Span): Unit {
  const period = rangeName(dayWindow(start, span), dayWindow(due, span));
  return once({ period, start, due, label: null, from: start, end: due, spans: [span] });
}

/** "10 ngày kể từ ngày 15/3/2024", "45 ngày kể từ ngày kết thúc 6 tháng đầu năm": a delay after a written day or a period. */
function afterPoint(book: Book, { delay, span }: Relative, point: DatePoint | PeriodPoint): Unit | null {
  const [period] = windowsOf(book, [point]) ?? [];
  if (period === undefined) return null;
  const due = later(period.end, delay);
  if (yearOfDate(due) > LAST_YEAR) return beyond(book, span);
  if (point.is === 'date') {
    note(book, 'counted-from-day', span);
    return lasting(period.end, due, span);
  }
  const days = { start: null, due, from: due, end: due };
  return once({ period: vietnameseDate(due), ...days, label: null, spans: [span] });
}

/** The day that stands beside a period takes the month and the year it leaves out from it. */
function dayWithin(period: PeriodPoint, day: DatePoint): DatePoint {
  const month = day.month === null && period.unit === 'month' ? period.first : day.month;
  return { ...day, month, year: day.year ?? period.year };
}

/** The words that a day takes from the period beside it. */
function lent(period: PeriodPoint, day: DatePoint): Span[] {
  if (day.month === null) return [period.span];
  return day.year === null ? present(period.year?.span) : [];
}

/** "Quý I/2024 (trước ngày 15/3)", "Báo cáo quý I: trước ngày 15/3": a period with the day that it is due on. */
function periodAndDay(
  book: Book,
  clause: Clause,
  first: PlacedTime,
  second: PlacedTime,
  listed: boolean,
): Unit[] | null {
  const [period, day] = [first.points[0], second.points[0]];
  if (period?.is !== 'period' || day?.is !== 'date') return null;
  const [year] = yearsOf(book, [period]) as [number];
  const window = windowOf(book, period, year);
  if (window === null) return null;
  const within = dayWithin(period, day);
  const dayYear = within.year === null ? year : (yearsOf(book, [within])[0] as number);
  const dayAt = windowOf(book, within, dayYear);
  if (dayAt === null) return null;
  const slot = slotOf(book, dayAt, second, second.limit, day.clock);
  const about = second.joint === 'colon' || clause.leading || listed;
  const inside = dayAt.start >= window.start && dayAt.end <= window.end;
  // "Quý II/2024, chậm nhất 31/7/2024": which of the two holds?
  const against = !about && !inside && window.vague === null && first.limit === 'in' && clause.label === null;
  if (against && (second.limit === 'by' || second.paren)) return refusePair(book, second.span);
  if (window.vague !== null || first.limit === 'before' || (!about && !inside)) {
    const alone = unitOf(book, first);
    return alone === null ? null : [alone, once({ ...slot, spans: [second.span, ...lent(period, day)] })];
  }
  note(book, about ? 'day-for-period' : 'narrowed', second.span);
  const start = about ? slot.start : first.limit === 'in' ? window.start : null;
  const named = { period: window.name, from: window.start, end: window.end };
  return [once({ ...slot, ...named, start, spans: [first.span, second.span] })];
}

function refusePair(book: Book, span: Span): null {
  return refuse(book, contradictoryTimes(span, { words: wordsOf(book, span) }));
}

/** "Năm 2024 (từ ngày 01/3 đến ngày 30/11)", "Quý I (năm 2024)". */
function periodAndPeriod(book: Book, clause: Clause, first: PlacedTime, second: PlacedTime): Unit[] | null {
  const [outer, inner] = [unitOf(book, first), unitOf(book, second)];
  if (outer === null || inner === null) return null;
  const [a, b] = [
    outer.is === 'dated' ? outer.slots[0] : undefined,
    inner.is === 'dated' ? inner.slots[0] : undefined,
  ];
  if (a === undefined || b === undefined) return [outer, inner];
  if (first.limit === 'before') return [outer, inner];
  if (second.joint === 'colon') {
    note(book, 'day-for-period', second.span);
    return [once({ ...a, start: b.start, due: b.due, spans: [...a.spans, ...b.spans] })];
  }
  if (b.from <= a.from && b.end >= a.end) return [outer];
  if (b.due < a.from || b.end > a.end || (b.start ?? a.from) < a.from)
    // "Quý III/2024 (tháng 11/2024)": brackets that contradict the words before them.
    return second.paren && clause.label === null ? refusePair(book, second.span) : [outer, inner];
  note(book, 'narrowed', second.span);
  return [once(b.start === null ? { ...a, due: b.due, spans: [...a.spans, ...b.spans] } : b)];
}

function timesOf(book: Book, clause: Clause, listed: boolean): Unit[] | null {
  const [first, second, third] = clause.times;
  if (first === undefined) return [];
  if (second === undefined) {
    const implied = impliedEvery(first);
    if (implied !== null) {
      note(book, 'implied-recurrence', first.span);
      const unit = recurrence(book, implied, clause.times);
      return unit === null ? null : [unit];
    }
    const unit = unitOf(book, first);
    return unit === null ? null : [unit];
  }
  if (isIdleYear(first) && !second.paren && !isDayAlone(second)) {
    note(book, 'malformed-year', { start: first.span.start, end: second.span.end });
    return timesOf(book, { ...clause, times: clause.times.slice(1) }, listed);
  }
  if (isYearOf(first, second)) {
    const { year } = first.points[0] as PeriodPoint;
    const points = second.points.map((point) => ({ ...point, year }) as PeriodPoint);
    note(book, 'narrowed', second.span);
    return timesOf(book, { ...clause, times: [{ ...second, points }, ...clause.times.slice(2)] }, listed);
  }
  const pair = pairOf(book, clause, first, second, listed);
  if (pair === null || third === undefined) return pair;
  const rest = timesOf(book, { ...clause, times: clause.times.slice(2) }, listed);
  return rest === null ? null : [...pair, ...rest];
}

function pairOf(
  book: Book,
  clause: Clause,
  first: PlacedTime,
  second: PlacedTime,
  listed: boolean,
): Unit[] | null {
  if (isDayAlone(first)) return periodAndDay(book, { ...clause, leading: true }, second, first, listed);
  return isDayAlone(second)
    ? periodAndDay(book, clause, first, second, listed)
    : periodAndPeriod(book, clause, first, second);
}

const isDayAlone = (time: Time) =>
  time.form === 'points' && time.points.length === 1 && time.points[0]?.is === 'date';

/**
 * What a clause comes to; null, with the problem kept, when it cannot be dated. `listed`: other clauses name a period
 * with its day as well, so the day is the report's and not a part of the period.
 */
export function evaluate(book: Book, clause: Clause, listed: boolean): Evaluated[] | null {
  if (clause.relative !== null) {
    const unit = delayed(book, clause.relative);
    return unit === null ? null : [unit];
  }
  if (clause.every === null) return timesOf(book, clause, listed);
  const unit = recurrence(book, clause.every, clause.times);
  return unit === null ? null : [unit];
}
