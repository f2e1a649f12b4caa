import type { Span } from '../../diagnostics/problem.ts';
import { wordKey } from '../../text/normalize.ts';
import { advanceTo, attempt, spanBetween } from '../cursor.ts';
import { present } from '../spans.ts';
import { skip, takeWords } from '../take.ts';
import { fail, stretch, type TargetCursor } from './cursor.ts';
import { leadAt, rangeEnd } from './lead.ts';
import { type Found, RANK, target } from './meaning.ts';
import { ends } from './period.ts';
import { targetRange, targetRank } from './problems.ts';
import { digitsAt, settledValue } from './quantity.ts';
import { firstPlace, groupWords, placeWords, rankEnds, ranked, regions } from './rank-words.ts';
import { closers, openers } from './vocabulary.ts';

const PLACE = { name: RANK, kind: 'counted' } as const;

/**
 * "Nằm trong nhóm 30 tỉnh, thành phố", "top 10", "xếp thứ 15 trở lên", "xếp hạng từ 1 đến 15", "đứng đầu cả nước": the
 * place must be that number or a smaller one.
 */
export function rank(cursor: TargetCursor): Found | null {
  const start = cursor.at;
  skip(cursor, openers);
  const top = takeWords(cursor, firstPlace);
  if (top) return firstOf(cursor, top.span);
  const place = takeWords(cursor, placeWords)?.span ?? cursor.ranked;
  const group = takeWords(cursor, groupWords);
  const lead = leadAt(cursor);
  const before = skip(cursor, placeWords);
  const first = digitsAt(cursor);
  if (first === null) return null;
  // "≤ 3 Đông Nam Á": nothing else is counted in such a region.
  const among = place === null && group === null ? regions.at(cursor.tokens, cursor.at) !== null : false;
  if (place === null && group === null && !among) return null;
  const behind = skip(cursor, placeWords);
  const second = rangeEnd(cursor);
  const low = settledValue(cursor, first, PLACE);
  const value = second ? settledValue(cursor, second, PLACE) : low;
  if (value === null || low === null) return null;
  if (place && !second) outOf(cursor);
  const closer = takeWords(cursor, closers);
  const said = cursor.at;
  const named = field(cursor);
  const end = closer ?? takeWords(cursor, closers);
  if (!ends(cursor)) return null;
  const problem = stretch(cursor, start, said);
  if (low < 1) return fail(cursor, targetRank(...problem));
  if (second && low >= value) return fail(cursor, targetRange(...problem));
  // "trên 20", "dưới 20", "từ 20": of ranks, people mean either.
  const atLeast = second !== null || end?.value === '>=' || lead.ops.every((op) => op === '>=' && !lead.from);
  const clear = lead.ops.every((op) => op === '>=' || op === '<=') && end?.value !== '<=';
  // "nhóm 30" of what, and is it the first or the thirtieth group?
  const whole = place || group?.value === 'named' || named || second !== null;
  const most = !among || (lead.ops.length > 0 && lead.ops.every((op) => op === '<='));
  if (!whole || !clear || !most || !(atLeast || lead.ops.every((op) => op === '<=')))
    return fail(cursor, targetRank(...problem));
  const unit = present(place, group?.span, before, behind, place ? null : named);
  const op = [...unit, ...lead.spans, ...present(end?.span, second && first.span, second?.joint)];
  return target('<=', value, RANK, { op, value: [(second ?? first).span], unit });
}

/** "Đứng đầu cả nước". */
function firstOf(cursor: TargetCursor, said: Span): Found | null {
  if (!field(cursor) || !ends(cursor)) return null;
  return target('<=', 1, RANK, { op: [said], value: [said], unit: [said] });
}

/** "/63" behind a place. */
function outOf(cursor: TargetCursor): void {
  attempt(cursor, (c) => {
    if (c.tokens[c.at]?.key !== '/' || c.tokens[c.at + 1]?.kind !== 'number') return null;
    advanceTo(c, c.at + 2);
    return true;
  });
}

/** Who is ranked, and at which end: "tỉnh, thành phố dẫn đầu cả nước", "tỉnh có chỉ số cao nhất". */
function field(cursor: TargetCursor): Span | null {
  const start = cursor.at;
  skip(cursor, ranked);
  skip(cursor, rankEnds);
  skip(cursor, regions);
  attempt(cursor, (c) => {
    const { tokens } = c;
    if (tokens[c.at]?.key !== HAVING) return null;
    for (let at = c.at + 1; at < c.at + LONGEST_FIELD && tokens[at]?.kind === 'word'; at++) {
      const end = rankEnds.at(tokens, at);
      if (end && end.end === tokens.length) {
        advanceTo(c, end.end);
        return true;
      }
    }
    return null;
  });
  return spanBetween(cursor, start);
}

const HAVING = wordKey('có');
const LONGEST_FIELD = 16;
