import { cursorOver } from '../cursor.ts';
import { type Reading, read, unreadable } from '../reading.ts';
import { absolute } from './absolute.ts';
import { stretch, type TargetCursor } from './cursor.ts';
import { everyOne, noneAtAll } from './every.ts';
import { fromTo } from './from-to.ts';
import { type Found, spansIn } from './meaning.ts';
import { skipPeriod } from './period.ts';
import { targetEmpty, targetNoValue, targetTooLong, targetUnknown } from './problems.ts';
import { rank } from './rank.ts';
import { relative } from './relative.ts';
import { readBehindSubject } from './subject.ts';
import type { Target, TargetContext } from './types.ts';

/** The longest wording that is read, in UTF-16 units. */
export const LONGEST_WORDING = 2000;

/** The ways of stating a target, tried in this order; one that reaches the end of the wording is its reading. */
const READINGS = [everyOne, noneAtAll, fromTo, relative, rank, absolute] as const;
/** Those of a rank: "Thứ hạng PCI đạt từ 20 trở lên" is no "at least 20". */
const RANK_READINGS = [relative, rank] as const;

/**
 * Reads a KPI's target.
 *
 *     target   = [subject] (every | none | from-to | relative | rank | absolute) [period] [remark] ["."]
 *     absolute = {bound} number ["đến" number] [unit] [bound]
 *
 * What the number is a share or a count of may be said and is skipped. A bare number means at least (a bare 0 at most).
 * A wording is read wholly or not at all: the first words that are not understood are the problem, at their place.
 */
export function readTarget(wording: string, context: TargetContext = {}): Reading<Target> {
  const whole = { start: 0, end: wording.length };
  if (wording.length > LONGEST_WORDING)
    return unreadable(targetTooLong(whole, { length: wording.length, most: LONGEST_WORDING }));
  const start = cursorOver(wording);
  let { tokens } = start;
  while (tokens.length > 0 && '.;'.includes(tokens.at(-1)!.key)) tokens = tokens.slice(0, -1);
  if (tokens.length === 0) return unreadable(targetEmpty(whole, null));
  const cursor: TargetCursor = {
    ...start,
    tokens,
    planYear: context.planYear ?? null,
    ranked: null,
    fault: null,
    asides: [],
  };
  const found = readFrom(cursor, 0) ?? (cursor.fault === null ? readBehindSubject(cursor, readFrom) : null);
  if (found) return read({ wording, ...found, spans: spansIn(wording, found.spans), asides: cursor.asides });
  return unreadable(cursor.fault ?? notUnderstood(cursor));
}

function readFrom(cursor: TargetCursor, start: number): Found | null {
  for (const reading of cursor.ranked ? RANK_READINGS : READINGS) {
    cursor.at = start;
    cursor.asides = [];
    if (!skipPeriod(cursor)) return null;
    if (cursor.at > start && cursor.tokens[cursor.at]?.key === ',') cursor.at++;
    const found = reading(cursor);
    if (found !== null && cursor.at >= cursor.tokens.length) return found;
  }
  return null;
}

function notUnderstood(cursor: TargetCursor) {
  const { tokens } = cursor;
  if (tokens.every((token) => token.kind !== 'number'))
    return targetNoValue(...stretch(cursor, 0, tokens.length));
  const from = Math.min(cursor.reach, tokens.length - 1);
  return targetUnknown(...stretch(cursor, from, unknownEnd(cursor, from)));
}

/** Words up to a number or a mark; a number with its "%"; a mark with all that follows it. */
function unknownEnd({ tokens }: TargetCursor, from: number): number {
  const { kind } = tokens[from]!;
  if (kind === 'mark') return tokens.length;
  if (kind === 'number') return from + (tokens[from + 1]?.key === '%' ? 2 : 1);
  let end = from + 1;
  while (tokens[end]?.kind === 'word') end++;
  return end;
}
