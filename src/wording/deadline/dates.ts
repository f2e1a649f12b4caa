import {
  attempt,
  type Cursor,
  eat,
  eatMark,
  firstOf,
  glance,
  peek,
  sees,
  seesMark,
  spanFrom,
  touches,
} from './cursor.ts';
import { digits, echo, romanOrDigit, small } from './numbers.ts';
import { edgeMonth, monthNumber } from './quarters.ts';
import type { DatePoint, MonthOf, WeekdayPoint, YearRef } from './syntax.ts';
import { yearNumber, yearTail } from './years.ts';

interface Day {
  readonly day: DatePoint['day'];
  readonly month: number | MonthOf | null;
  readonly year: YearRef | null;
  readonly spelled?: boolean;
}

const EACH = 'hằng|hàng|mỗi|từng|các';
const NEXT = 'sau|tiếp theo|kế tiếp|liền kề|liền sau|tới|kế|sau liền kề';
const UNITS: readonly (readonly [number | null, string])[] = [
  [3, 'quý|quí'],
  [6, 'nửa năm'],
  [12, 'năm'],
  [null, 'kỳ|kỳ báo cáo'],
];

/** "17h00", "17 giờ 30 phút", "16:00", "chiều", "cuối giờ làm việc". The day is what counts. */
export function clock(c: Cursor): boolean {
  if (eat(c, 'sáng|chiều|tối|buổi sáng|buổi chiều|cuối giờ|hết giờ|hết giờ làm việc|cuối giờ làm việc'))
    return true;
  const found = attempt(c, (at) => {
    if (small(at) === null) return null;
    if (seesMark(at, ':')) return eatMark(at, ':') && small(at) !== null ? true : null;
    if (!eat(at, 'h|giờ|g')) return null;
    if (touches(at) || sees(at, 'phút|ngày|thứ', 1) || seesMark(at, ',', 1)) attempt(at, small);
    eat(at, 'phút');
    return true;
  });
  return found === true;
}

/** "thứ Hai", "thứ 2", "Chủ nhật": 1 (Monday) … 7. */
export function weekday(c: Cursor): number | null {
  if (eat(c, 'chủ nhật')) return 7;
  if (!eat(c, 'thứ')) return null;
  if (eat(c, 'năm')) return 4;
  const number = romanOrDigit(c);
  return number !== null && number >= 2 && number <= 7 ? number - 1 : null;
}

/** Day, month and year with one mark between: "31/3/2024", "31-3-2024", "31.3.24"; the other way round as in ISO. */
function numeric(c: Cursor): Day | null {
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
  const year = attempt(c, (at) => (step() ? (attempt(at, yearNumber) ?? twoDigitYear(at)) : null));
  if (year !== null) return { day: first.value, month, year };
  // "15-31/12/2025" is a stretch of days, "15.3" may be a number: only a slash makes a date without its year.
  if (seesMark(c, '/-.') && touches(c) && peek(c, 1)?.kind === 'number') return null;
  return mark === '/' || month <= 12 ? { day: first.value, month, year: wordedYear(c) } : null;
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

function nthOf(c: Cursor): MonthOf['nth'] | null {
  if (eat(c, 'cuối|cuối cùng')) return 'last';
  if (eat(c, 'đầu|đầu tiên|thứ nhất')) return 'first';
  return eat(c, 'giữa|thứ hai') ? 'middle' : null;
}

/** "sau", "tiếp theo ngay sau kỳ báo cáo": the stretch after the one reported on. */
function nextOne(c: Cursor): boolean {
  if (!eat(c, NEXT)) return false;
  eat(c, 'kỳ báo cáo|ngay sau kỳ báo cáo|sau kỳ báo cáo|của kỳ báo cáo|tháng báo cáo|quý báo cáo');
  return true;
}

/** "tháng cuối quý", "tháng đầu của quý sau", "tháng sau", "của tháng": a month that recurs. */
export function monthOf(c: Cursor): MonthOf | null {
  const owned = eat(c, 'của');
  eat(c, EACH);
  if (!eat(c, 'tháng')) return null;
  if (nextOne(c)) return { months: 1, nth: 'last', shift: 1 };
  if (eat(c, 'báo cáo')) return { months: 1, nth: 'last', shift: 0 };
  const nth = nthOf(c);
  if (nth === null) return owned && peek(c)?.kind !== 'number' ? { months: 1, nth: 'last', shift: 0 } : null;
  eat(c, 'của');
  eat(c, EACH);
  for (const [months, names] of UNITS) if (eat(c, names)) return { months, nth, shift: nextOne(c) ? 1 : 0 };
  return null;
}

/** "tháng 3/2024", "của tháng 3 năm 2024". */
function namedMonth(c: Cursor): Omit<Day, 'day'> | null {
  eat(c, 'của');
  eat(c, 'các');
  if (!eat(c, 'tháng')) return null;
  const index = monthNumber(c);
  if (index === null) return null;
  echo(c, index);
  return { month: index, year: attempt(c, yearTail) };
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

/** "ngày cuối cùng của tháng", "ngày làm việc cuối cùng của mỗi quý": of a stretch that recurs, not of a named one. */
function lastDay(c: Cursor): Day | null {
  if (!eat(c, 'cuối|cuối cùng|làm việc cuối cùng')) return null;
  const of = attempt(c, monthOf);
  if (of !== null) return { day: 'last', month: of, year: null };
  if (sees(c, EACH)) return { day: 'last', month: null, year: null };
  eat(c, 'của');
  eat(c, EACH);
  for (const [months, names] of UNITS) {
    if (!eat(c, names)) continue;
    if (glance(c, romanOrDigit) !== null || glance(c, yearNumber) !== null) return null;
    return { day: 'last', month: { months, nth: 'last', shift: 0 }, year: null };
  }
  return null;
}

/** Without "ngày" before it, a number is a day only when a numbered month follows: "6 tháng đầu năm" has no sixth day. */
function spelled(c: Cursor, introduced: boolean): Day | null {
  const day = small(c);
  if (day === null) return null;
  if (introduced) echo(c, day);
  const months = introduced ? [placedMonth, recurringMonth, namedMonth] : [namedMonth];
  const rest = firstOf<Omit<Day, 'day'>>(c, months);
  if (rest !== null) return { day, ...rest, spelled: true };
  return introduced && !seesMark(c, '/') ? { day, month: null, year: null } : null;
}

/** "tháng cuối quý": the whole month is meant. */
function wholeMonth(c: Cursor): Day | null {
  if (!sees(c, 'tháng cuối|tháng đầu|tháng giữa|tháng cuối cùng|tháng đầu tiên')) return null;
  if (glance(c, edgeMonth) !== null) return null;
  const of = monthOf(c);
  return of === null || glance(c, yearNumber) !== null ? null : { day: 'whole', month: of, year: null };
}

/** A day: in figures, spelled out, or told by its place in a month that recurs. */
export function date(c: Cursor): DatePoint | null {
  const from = c.at;
  const timed = clock(c);
  if (timed && !eatMark(c, ',')) eat(c, 'của|vào');
  const named = attempt(c, weekday);
  if (named !== null) eatMark(c, ',(');
  eat(c, 'hết');
  const introduced = eat(c, 'ngày|mùng|mồng|ngày mùng|hết ngày');
  if ((named !== null || timed) && !introduced && peek(c)?.kind !== 'number') return null;
  const day = firstOf(c, [
    numeric,
    (at) => (introduced ? lastDay(at) : wholeMonth(at)),
    (at) => spelled(at, introduced),
  ]);
  if (day === null) return null;
  if (named !== null) eatMark(c, ')');
  return { is: 'date', spelled: false, ...day, clock: timed, weekday: named, span: spanFrom(c, from) };
}

/** The next day of a list that leaves "ngày" or the month's name out: "ngày 15 và 30", "ngày 15 tháng 6, 12". */
export function dateItem(c: Cursor, like: DatePoint): DatePoint | null {
  const from = c.at;
  const months = typeof like.month === 'number' && sees(c, 'tháng');
  if (months) eat(c, 'tháng');
  const value = small(c);
  if (value === null || seesMark(c, '/-') || sees(c, 'tháng|quý|lần|ngày|tuần|năm một')) return null;
  if (like.month === null) return { ...like, day: value, span: spanFrom(c, from) };
  if (!months && !(like.spelled && value <= 12)) return null;
  return typeof like.month === 'number'
    ? { ...like, month: value, year: attempt(c, yearTail), span: spanFrom(c, from) }
    : null;
}

/** A day of the week alone; only a recurrence makes a date of it. */
export function weekdayPoint(c: Cursor): WeekdayPoint | null {
  const from = c.at;
  clock(c);
  const value = weekday(c);
  return value === null ? null : { is: 'weekday', weekday: value, span: spanFrom(c, from) };
}
