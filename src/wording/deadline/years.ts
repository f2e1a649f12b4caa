import { attempt, type Cursor, peek, spanFrom, touches } from '../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../take.ts';
import { digits, small } from './numbers.ts';
import type { YearRef } from './syntax.ts';

const NEXT = `sau|tới|tiếp theo|kế tiếp|liền kề|liền sau|tiếp sau|sau đó|sau liền kề|kế tiếp theo
|liền kề năm báo cáo|liền kề với năm báo cáo|kế tiếp năm báo cáo|tiếp theo năm báo cáo
|sau năm báo cáo`;
const THIS = 'nay|này|kế hoạch|hiện tại|báo cáo';

/** A year in four digits. Whether it is a plausible one is asked when it is dated. */
export function yearNumber(c: Cursor): YearRef | null {
  const from = c.at;
  if (peek(c)?.text.length !== 4) return null;
  const number = digits(c);
  return number === null ? null : { value: number.value, span: spanFrom(c, from) };
}

/** What follows the word "năm": a number, or "nay", "sau", "tiếp theo", "trước". */
export function afterYearWord(c: Cursor): YearRef | null {
  const from = c.at;
  const number = yearNumber(c);
  if (number !== null) return number;
  if (eat(c, NEXT)) return { value: 'next', span: spanFrom(c, from) };
  if (eat(c, THIS)) return { value: 'this', span: spanFrom(c, from) };
  // "báo cáo năm trước ngày 15/12" speaks of the year's report, not of last year.
  if (sees(c, 'trước') && !sees(c, 'ngày', 1) && peek(c, 1)?.kind !== 'number' && eat(c, 'trước|trước đó'))
    return { value: 'previous', span: spanFrom(c, from) };
  return null;
}

function shortYear(c: Cursor): YearRef | null {
  const from = c.at;
  if (peek(c)?.text.length !== 2 || !touches(c)) return null;
  const value = small(c);
  // "Tháng 6/12" is June and December.
  return value === null || value <= 12 || seesMark(c, '/')
    ? null
    : { value: 2000 + value, span: spanFrom(c, from) };
}

function yearAfterMark(c: Cursor): YearRef | null {
  if (eatMark(c, '/')) {
    eat(c, 'năm');
    return attempt(c, yearNumber) ?? attempt(c, shortYear);
  }
  if (seesMark(c, '.') && !(touches(c) && touches(c, 1))) return null;
  return eatMark(c, '-.') ? yearNumber(c) : null;
}

function yearInWords(c: Cursor): YearRef | null {
  const from = c.at;
  if (eat(c, 'của kỳ báo cáo|kỳ báo cáo')) return { value: 'report', span: spanFrom(c, from) };
  eat(c, 'của|trong');
  return eat(c, 'năm') ? afterYearWord(c) : null;
}

/** The year after a month, a quarter or a date: "/2024", "-2024", " năm 2024", " của năm sau", " 2024". */
export function yearTail(c: Cursor): YearRef | null {
  return attempt(c, yearAfterMark) ?? attempt(c, yearInWords) ?? attempt(c, yearNumber);
}
