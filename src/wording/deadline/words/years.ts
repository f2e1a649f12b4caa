import { attempt, type Cursor, peek, spanFrom, touches } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { digits, small } from './numbers.ts';
import type { YearRef } from './syntax.ts';

const NEXT = `sau|tới|tiếp theo|kế tiếp|liền kề|liền sau|tiếp sau|sau đó|sau liền kề|kế tiếp theo|liền kề sau
|kế sau|ngay sau|liền kề tiếp theo`;
const PREVIOUS = `trước|trước đó|liền trước|liền kề trước|trước liền kề|kề trước|kế trước|ngay trước
|liền kề trước đó`;
const THIS = 'nay|này|kế hoạch|hiện tại|báo cáo';
/** The year that "năm trước", "năm sau" are counted from; any other ("năm xét tặng") is told by a later act. */
const BASE = `năm kế hoạch|năm báo cáo|kỳ kế hoạch|kỳ báo cáo|năm thực hiện kế hoạch|năm thực hiện|với năm kế hoạch
|với năm báo cáo`;

/** A year in four digits. Whether it is a plausible one is asked when it is dated. */
export function yearNumber(c: Cursor): YearRef | null {
  const from = c.at;
  if (peek(c)?.text.length !== 4) return null;
  const number = digits(c);
  return number === null ? null : { value: number.value, span: spanFrom(c, from) };
}

/** "trước", "liền kề trước năm kế hoạch", "sau của kỳ báo cáo": the year beside the plan's. */
function besideYear(c: Cursor, words: string): true | null {
  if (!eat(c, words)) return null;
  attempt(c, (at) => {
    eat(at, 'của|so với');
    return eat(at, BASE) || null;
  });
  return true;
}

/** "báo cáo năm trước ngày 15/12" speaks of the year's report, not of last year. */
const leadsToDay = (c: Cursor) =>
  sees(c, 'trước') && (sees(c, 'ngày|thời điểm|hết ngày', 1) || peek(c, 1)?.kind === 'number');

/** What follows the word "năm": a number, or "nay", "sau", "tiếp theo", "trước", "liền kề trước năm kế hoạch". */
export function afterYearWord(c: Cursor): YearRef | null {
  const from = c.at;
  const number = yearNumber(c);
  if (number !== null) return number;
  if (!leadsToDay(c) && attempt(c, (at) => besideYear(at, PREVIOUS)))
    return { value: 'previous', span: spanFrom(c, from) };
  if (attempt(c, (at) => besideYear(at, NEXT))) return { value: 'next', span: spanFrom(c, from) };
  return eat(c, THIS) ? { value: 'this', span: spanFrom(c, from) } : null;
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

/** "//2026": a slash too many. */
function doubled(c: Cursor): boolean {
  return eatMark(c, '/');
}

function yearAfterMark(c: Cursor): YearRef | null {
  const from = c.at;
  if (eatMark(c, '/')) {
    const odd = doubled(c);
    eat(c, 'năm');
    const year = attempt(c, yearNumber) ?? attempt(c, shortYear);
    return year !== null && odd ? { ...year, remark: 'doubled-mark', span: spanFrom(c, from) } : year;
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

/** "20/6 của năm": the year that is spoken of. */
function ownYear(c: Cursor): YearRef | null {
  const from = c.at;
  if (!eat(c, 'của năm|trong năm') || !(peek(c) === undefined || seesMark(c, ',;.)'))) return null;
  return { value: 'this', span: spanFrom(c, from) };
}

/** The year after a month, a quarter or a date: "/2024", "-2024", " năm 2024", " của năm sau", " của năm", " 2024". */
export function yearTail(c: Cursor): YearRef | null {
  return (
    attempt(c, yearAfterMark) ?? attempt(c, yearInWords) ?? attempt(c, ownYear) ?? attempt(c, yearNumber)
  );
}
