import { attempt, type Cursor, firstOf, glance, peek, spanBetween, spanFrom, touches } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { clock, weekday } from './clock.ts';
import { type Day, lastDay, monthOf, wholeMonth } from './month-of.ts';
import { digits, echo, small } from './numbers.ts';
import { edgeMonth, monthNumber } from './quarters.ts';
import type { DatePoint, YearRef } from './syntax.ts';
import { yearNumber, yearTail } from './years.ts';

/** Day, month and year with one mark between: "31/3/2024", "31-3-2024", "31.3.24"; the other way round as in ISO. */
function numeric(c: Cursor): Day | null {
  const dayAt = c.at;
  const first = digits(c);
  const mark = peek(c)?.key ?? '';
  if (first === null || !seesMark(c, '/-.')) return null;
  const step = () => seesMark(c, mark) && (mark === '/' || (touches(c) && touches(c, 1))) && eatMark(c, mark);
  if (!step()) return null;
  const month = small(c);
  if (month === null) return null;
  if (first.length === 4) {
    const day = step() ? small(c) : null;
    return day === null ? null : { day, month, year: { value: first.value, span: spanFrom(c, c.at - 5) } };
  }
  if (first.length > 2) return null;
  const year =
    attempt(c, (at) => (step() ? (attempt(at, yearNumber) ?? twoDigitYear(at)) : null)) ??
    (mark === '/' && seesMark(c, '/', 1) ? attempt(c, yearTail) : null);
  const at = { dayAt, monthAt: dayAt + 2 };
  if (year !== null) return { day: first.value, month, year, ...at };
  // "15-31/12/2025" is a stretch of days, "15.3" may be a number: only a slash makes a date without its year.
  if (
    seesMark(c, '/-.') &&
    touches(c) &&
    peek(c, 1)?.kind === 'number' &&
    !(mark === '/' && seesDayBehind(c))
  )
    return null;
  return mark === '/' || month <= 12 ? { day: first.value, month, year: wordedYear(c), ...at } : null;
}

/** The "-5/7" of "28/6-5/7/2026": another day behind a dash. */
function seesDayBehind(c: Cursor): boolean {
  return seesMark(c, '-') && seesMark(c, '/', 2) && peek(c, 3)?.kind === 'number';
}

function twoDigitYear(c: Cursor): YearRef | null {
  const from = c.at;
  if (peek(c)?.text.length !== 2) return null;
  const value = small(c);
  return value === null ? null : { value: 2000 + value, span: spanFrom(c, from) };
}

/** A year in words after "31/3": "năm 2024", "của năm sau", "năm sau". */
function wordedYear(c: Cursor): YearRef | null {
  return sees(c, 'năm|của năm|của kỳ báo cáo|kỳ báo cáo|trong năm') ? attempt(c, yearTail) : null;
}

/** "tháng 3/2024", "của tháng 3 năm 2024". */
function namedMonth(c: Cursor): Omit<Day, 'day'> | null {
  eat(c, 'của');
  eat(c, 'các');
  if (!eat(c, 'tháng')) return null;
  const monthAt = c.at;
  const index = monthNumber(c);
  if (index === null) return null;
  echo(c, index);
  return { month: index, year: attempt(c, yearTail), monthAt };
}

/** "tháng cuối quý I": a month told by its place, of a named quarter. */
function placedMonth(c: Cursor): Omit<Day, 'day'> | null {
  eat(c, 'của');
  const edge = edgeMonth(c);
  return edge && { month: edge.first, year: edge.year };
}

/** "tháng cuối quý", "của tháng": a month that recurs. */
function recurringMonth(c: Cursor): Omit<Day, 'day'> | null {
  const of = monthOf(c);
  return of && { month: of, year: null };
}

/** Without "ngày" before it, a number is a day only when a numbered month follows: "6 tháng đầu năm" has no sixth day. */
function spelled(c: Cursor, introduced: boolean): Day | null {
  const dayAt = c.at;
  const day = small(c);
  if (day === null) return null;
  if (introduced) echo(c, day);
  const months = introduced ? [placedMonth, recurringMonth, namedMonth] : [namedMonth];
  const rest = firstOf<Omit<Day, 'day'>>(c, months);
  if (rest !== null) return { day, ...rest, spelled: true, dayAt };
  return introduced && !seesMark(c, '/') ? { day, month: null, year: null, dayAt } : null;
}

/** "15/3/2024 lúc 17h00". */
function clockAfter(c: Cursor): true | null {
  eatMark(c, ',');
  eat(c, 'lúc|vào lúc|trước');
  return clock(c) || null;
}

/** "ngày thứ" before a number that is no day of the week: "ngày thứ 20 của tháng". */
function ordinalDay(c: Cursor): true | null {
  if (!eat(c, 'ngày thứ')) return null;
  const number = glance(c, small);
  return number !== null && (number > 7 || sees(c, 'của tháng|của quý|của năm', 1)) ? true : null;
}

/** A day: in figures, spelled out, or told by its place in a month that recurs. */
export function date(c: Cursor): DatePoint | null {
  const from = c.at;
  const timed = clock(c);
  if (timed && !eatMark(c, ',')) eat(c, 'của|vào');
  const named = attempt(c, weekday);
  if (named !== null) eatMark(c, ',(');
  eat(c, 'hết');
  const introduced = attempt(c, ordinalDay) ?? eat(c, 'ngày|mùng|mồng|ngày mùng|hết ngày');
  if ((named !== null || timed) && !introduced && peek(c)?.kind !== 'number') return null;
  const day = firstOf(c, [
    numeric,
    (at) => (introduced ? lastDay(at) : wholeMonth(at)),
    (at) => spelled(at, introduced),
  ]);
  if (day === null) return null;
  if (named !== null) eatMark(c, ')');
  const late = !timed && attempt(c, clockAfter) !== null;
  const { month, year, dayAt = null, monthAt = null } = day;
  return {
    is: 'date',
    day: day.day,
    month,
    year,
    spelled: day.spelled ?? false,
    clock: timed || late,
    weekday: named,
    head: null,
    at: { first: from, day: dayAt, month: monthAt },
    span: spanFrom(c, from),
  };
}

/** What the first of a list said up to one of its tokens. */
const headOf = (c: Cursor, first: number, to: number | null) =>
  to === null ? null : spanBetween(c, first, to);

/** The next day of a list that leaves "ngày" or the month's name out: "ngày 15 và 30", "ngày 15 tháng 6, 12". */
export function dateItem(c: Cursor, like: DatePoint): DatePoint | null {
  const from = c.at;
  const months = typeof like.month === 'number' && sees(c, 'tháng');
  if (months) eat(c, 'tháng');
  const value = small(c);
  if (value === null || seesMark(c, '/-') || sees(c, 'tháng|quý|lần|ngày|tuần|năm một')) return null;
  const { first, day, month } = like.at;
  if (like.month === null)
    return { ...like, day: value, head: headOf(c, first, day), span: spanFrom(c, from) };
  if (typeof like.month !== 'number' || (!months && !(like.spelled && value <= 12))) return null;
  const head = headOf(c, first, months && day !== null ? day + 1 : month);
  return { ...like, month: value, year: attempt(c, yearTail), head, span: spanFrom(c, from) };
}
