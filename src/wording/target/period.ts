import { advance, atEnd, type Cursor, fail, spanFrom, take } from './cursor.ts';
import { targetYear } from './problems.ts';
import { yearWord } from './relative-words.ts';
import { periods } from './vocabulary.ts';

/** "trong năm 2024" beside a target: nothing more is said, unless it is another year's. */
export function skipPeriod(cursor: Cursor): boolean {
  const named = take(cursor, periods) !== null;
  const start = cursor.at;
  if (!named && !take(cursor, yearWord)) return true;
  const year = yearAt(cursor);
  if (year === null) cursor.at = start;
  const { planYear } = cursor;
  if (year === null || planYear === null || year === planYear) return true;
  fail(cursor, targetYear(spanFrom(cursor, cursor.at - 1, cursor.at), { year, planYear }));
  return false;
}

/** Takes a year in four digits. */
export function yearAt(cursor: Cursor): number | null {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/u.test(token.key)) return null;
  advance(cursor, cursor.at + 1);
  return Number(token.key);
}

/** Whether a reading has come to the end, but for the period it is for. */
export function ends(cursor: Cursor): boolean {
  return skipPeriod(cursor) && atEnd(cursor);
}
