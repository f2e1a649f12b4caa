import { wordKey } from '../../text/normalize.ts';
import type { Token } from '../../text/tokens.ts';
import { advanceTo, atEnd, spanFrom } from '../cursor.ts';
import { take } from '../take.ts';
import { fail, type TargetCursor } from './cursor.ts';
import { targetYear } from './problems.ts';
import { yearWord } from './relative-words.ts';
import { skipRemark } from './remark.ts';
import { periods, yearOwners } from './vocabulary.ts';

/** "trong năm 2024" beside a target: nothing more is said, unless it is another year's. */
export function skipPeriod(cursor: TargetCursor): boolean {
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
export function yearAt(cursor: TargetCursor): number | null {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/u.test(token.key)) return null;
  advanceTo(cursor, cursor.at + 1);
  return Number(token.key);
}

/** Whether a reading has come to the end, but for the period it is for and a remark. */
export function ends(cursor: TargetCursor): boolean {
  if (!skipPeriod(cursor)) return false;
  return atEnd(cursor) || skipRemark(cursor);
}

/**
 * Whether a year stands here ("năm 2025", "giai đoạn 2026-2030", "quý I/2025") that is not this plan's: a later one, or one
 * that ends the wording. An earlier one may be part of what is counted ("hồ sơ tồn đọng của năm 2023 được giải quyết").
 */
export function namesOtherYear({ tokens, planYear }: TargetCursor, at: number): boolean {
  if (planYear === null) return false;
  const worded = yearWord.at(tokens, at) !== null && isYear(tokens[at + 1]);
  const year = worded ? at + 1 : at;
  const token = tokens[year];
  if (!isYear(token) || tokens[year + 1]?.key === '/' || tokens[at - 1]?.key === NUMBER) return false;
  const value = Number(token.key);
  if (value > planYear && tokens[at - 1]?.key !== '-') return true;
  const [dash, end] = [tokens[year + 1], tokens[year + 2]];
  const stretch = dash?.key === '-' && isYear(end) ? Number(end.key) : null;
  if (stretch !== null) return stretch < planYear;
  return worded && year === tokens.length - 1 && yearOwners.at(tokens, at - 1) === null;
}

const NUMBER = wordKey('số');

function isYear(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^20\d\d$/u.test(token.key);
}
