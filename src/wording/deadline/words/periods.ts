import { attempt, type Cursor, firstOf, peek, spanBetween, spanFrom, touches } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { type Months, monthsOf, named, WHOLE_YEAR } from './month-stretches.ts';
import { count, romanOrDigit, small } from './numbers.ts';
import { edgeMonth, monthNumber, quarterNumber } from './quarters.ts';
import type { Part, PeriodPoint } from './syntax.ts';
import { afterYearWord, yearNumber, yearTail } from './years.ts';

const PARTS: readonly (readonly [Part, string])[] = [
  ['first-half', 'nửa đầu'],
  ['second-half', 'nửa cuối|nửa sau'],
  ['first-ten', 'thượng tuần|mười ngày đầu'],
  ['second-ten', 'trung tuần'],
  ['last-ten', 'hạ tuần'],
  ['start', 'đầu|những ngày đầu|những tháng đầu|ngày đầu|ngày đầu tiên'],
  ['middle', 'giữa'],
  ['end', 'cuối|những ngày cuối|những tháng cuối|ngày cuối|ngày cuối cùng|tuần cuối|tuần cuối cùng'],
  ['week', 'tuần đầu|tuần đầu tiên'],
];

/** The part of a period that is spoken of: "cuối", "nửa đầu", "tuần thứ 2". */
export function periodPart(c: Cursor): Part | null {
  const week = attempt(c, (at) => (eat(at, 'tuần|tuần thứ') ? romanOrDigit(at) : null));
  if (week !== null) return 'week';
  for (const [part, names] of PARTS) if (eat(c, names)) return part;
  return null;
}

function quarter(c: Cursor): Months | null {
  const index = quarterNumber(c);
  return index === null ? null : { ...monthsOf('quarter', 3, index), year: yearTail(c) };
}

function month(c: Cursor): Months | null {
  const glued = sees(c, 't|th') && peek(c, 1)?.kind === 'number' && touches(c, 1);
  if (!(glued ? eat(c, 't|th') : eat(c, 'tháng'))) return null;
  const index = monthNumber(c);
  return index === null || seesDayAndYear(c) ? null : { ...monthsOf('month', 1, index), year: yearTail(c) };
}

/** The "/3/2024" of "Tháng 1/3/2024": a date that is called a month, or two months? */
function seesDayAndYear(c: Cursor): boolean {
  const [number, year] = [peek(c, 1), peek(c, 3)];
  return (
    (number?.text.length ?? 9) <= 2 &&
    seesMark(c, '/') &&
    seesMark(c, '/', 2) &&
    touches(c, 3) &&
    year?.text.length === 4
  );
}

/** "3 tháng" alone is as well a while as a quarter; among "6 tháng, 9 tháng" it is a quarter. */
function inList(c: Cursor, from: number): boolean {
  const before = c.tokens[from - 1]?.key;
  const listed = before === ',' || (before !== undefined && before === 'và');
  return (
    listed ||
    (seesMark(c, ',/') && peek(c, 1)?.kind === 'number') ||
    (sees(c, 'và') && peek(c, 1)?.kind === 'number')
  );
}

/** "6 tháng đầu năm", "9 tháng", "3 tháng cuối năm", "10 tháng đầu năm 2024". */
function monthCount(c: Cursor): Months | null {
  const from = c.at;
  const months = count(c);
  if (months === null || months < 1 || months > 12 || !eat(c, 'tháng')) return null;
  if (peek(c)?.kind === 'number' && peek(c)?.text.length !== 4) return null;
  const last = eat(c, 'cuối|cuối cùng');
  const edge = last || eat(c, 'đầu|đầu tiên');
  // Which six months would those be?
  if (!edge && sees(c, 'giữa')) return null;
  if (!edge && ![6, 9].includes(months) && !(months % 3 === 0 && inList(c, from))) return null;
  const year = yearTail(c);
  if (year === null && edge) eat(c, 'năm|của năm');
  return { ...(last ? named(13 - months, 12) : named(1, months)), year };
}

function halfYear(c: Cursor): Months | null {
  const first = eat(c, 'nửa đầu năm|nửa năm đầu|nửa đầu của năm');
  if (!first && !eat(c, 'nửa cuối năm|nửa sau năm|nửa năm cuối|nửa cuối của năm')) return null;
  return { ...monthsOf('half', 6, first ? 1 : 2), year: attempt(c, afterYearWord) };
}

/** Words that make another noun of "năm": năm học, năm ngân sách; or a count: năm lần. */
const NOT_A_YEAR = 'học|ngân sách|một|lần|công tác|tài khóa';

function year(bareYear: boolean): (c: Cursor) => Months | null {
  return (c) => {
    const whole = eat(c, 'cả năm|hết năm|suốt năm|trọn năm');
    if (!whole && !eat(c, 'năm')) return null;
    const ref = afterYearWord(c);
    if (ref !== null) return { ...WHOLE_YEAR, year: ref };
    const other = sees(c, NOT_A_YEAR) || peek(c)?.kind === 'number';
    return (whole || bareYear) && !other ? { ...WHOLE_YEAR, year: null, bare: true } : null;
  };
}

/** "2024"; "2026-12" as a month. */
function yearFirst(c: Cursor): Months | null {
  const ref = yearNumber(c);
  if (ref === null || (seesMark(c, '/') && touches(c))) return null;
  const month = seesMark(c, '-') && touches(c) && touches(c, 1) && (peek(c, 1)?.text.length ?? 9) <= 2;
  if (!month) return { ...WHOLE_YEAR, year: ref };
  eatMark(c, '-');
  const index = small(c);
  return index === null || seesMark(c, '-') ? null : { ...monthsOf('month', 1, index), year: ref };
}

/** "12/2026", "12-2026", "12.2026". */
function monthFirst(c: Cursor): Months | null {
  const index = small(c);
  if (index === null || !seesMark(c, '/-.')) return null;
  if (!seesMark(c, '/') && !(touches(c) && touches(c, 1))) return null;
  eatMark(c, '/-.');
  const ref = yearNumber(c);
  return ref === null ? null : { ...monthsOf('month', 1, index), year: ref };
}

/**
 * A month, quarter, half-year, nine months or year, or a part of one. `bareYear` lets "năm" stand without a number,
 * as after "trong" or in a list.
 */
export function period(c: Cursor, bareYear: boolean): PeriodPoint | null {
  const from = c.at;
  const half = attempt(c, halfYear);
  const part = half === null ? periodPart(c) : null;
  if (part !== null) eat(c, 'của');
  const parsers = [
    edgeMonth,
    quarter,
    month,
    monthCount,
    year(bareYear || part !== null),
    yearFirst,
    monthFirst,
  ];
  const months = half ?? firstOf(c, parsers);
  if (months === null) return null;
  const head = c.tokens[from]?.kind === 'word' ? spanBetween(c, from, from + 1) : null;
  return { is: 'period', part, bare: false, ...months, head, span: spanFrom(c, from) };
}

/** The next item of a list or range that leaves its unit out: the "III" of "Quý I, III", the "9" of "tháng 6 và 9". */
export function periodItem(c: Cursor, like: PeriodPoint): PeriodPoint | null {
  const from = c.at;
  if (like.part !== null || like.bare) return null;
  let months: Months | null = null;
  if (like.unit === 'year') {
    const ref = yearNumber(c);
    months = ref && { ...WHOLE_YEAR, year: ref };
  } else if (like.unit === 'quarter' || like.unit === 'month') {
    const index = like.unit === 'quarter' ? romanOrDigit(c) : small(c);
    if (index === null || sees(c, 'tháng|tuần|ngày|lần|quý')) return null;
    // A date of its own ("tháng 3, 15/6"), unless slashes join the list ("tháng 3/6/9/12").
    const slashed = seesMark(c, '/', -2);
    if (!slashed && seesMark(c, '/') && peek(c, 1)?.kind === 'number' && (peek(c, 1)?.text.length ?? 0) < 4)
      return null;
    months = { ...monthsOf(like.unit, like.unit === 'quarter' ? 3 : 1, index), year: yearTail(c) };
  }
  return months === null
    ? null
    : { is: 'period', part: null, bare: false, ...months, head: like.head, span: spanFrom(c, from) };
}
