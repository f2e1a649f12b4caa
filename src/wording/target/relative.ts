import type { Span } from '../../diagnostics/problem.ts';
import { advanceTo, atEnd, attempt, spanFrom } from '../cursor.ts';
import { present } from '../spans.ts';
import { skip, type Taken, take, takeWords } from '../take.ts';
import { type Baseline, baselineAt } from './baseline.ts';
import { type Change, changeAt } from './change.ts';
import { fail, stretch, type TargetCursor } from './cursor.ts';
import { type Found, RANK, target } from './meaning.ts';
import { ends } from './period.ts';
import { targetBaseline, targetBaselineYear, targetRank, targetUnknown } from './problems.ts';
import { tail } from './quantity.ts';
import { keepsRank, rankNouns, scoreNouns } from './rank-words.ts';
import { adverbs, type Direction, directions, nextYear } from './relative-words.ts';
import type { TargetOp } from './types.ts';
import { openers } from './vocabulary.ts';

const FLIPPED: Record<TargetOp, TargetOp> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '=': '=' };

/**
 * "Tăng so với năm 2023", "giảm ít nhất 10% so với năm trước", "không thấp hơn năm 2023", "so với năm 2023 tăng 2 bậc".
 *
 *     relative = [baseline ","] direction [change | what] [baseline]
 */
export function relative(cursor: TargetCursor): Found | null {
  const start = cursor.at;
  const before = attempt(cursor, (c) => baselineAt(c, false));
  if (before && cursor.tokens[cursor.at]?.key === ',') advanceTo(cursor, cursor.at + 1);
  const said = directionAt(cursor);
  if (said === null) return null;
  const direction = said.value;
  skip(cursor, adverbs);
  const directed = cursor.at;
  const change = attempt(cursor, changeAt);
  // "cao hơn năm 2023": the year follows without "so với".
  const bare = direction.levels && change === null ? attempt(cursor, (c) => baselineAt(c, true)) : null;
  const of = bare ? NO_SUBJECT : subjectAt(cursor, change);
  const ranks = [
    ...present(direction === KEEPS_RANK ? said.span : null, cursor.ranked, of.ranked),
    ...(change?.unit === RANK ? change.spans.unit : []),
  ];
  const ranked = ranks.length > 0;
  const base = before ?? bare ?? attempt(cursor, (c) => baselineAt(c, false));
  if (base === null) {
    cursor.reach = of.reach ?? cursor.reach;
    // "tăng 5%": a change, but from what? "cao hơn 5%" may still be a bound of its own.
    if (!direction.levels && (change !== null || atEnd(cursor)))
      fail(cursor, targetBaseline(...stretch(cursor, start, cursor.at)));
    return null;
  }
  if (!ends(cursor)) return null;
  const { planYear } = cursor;
  if (base.year !== null && planYear !== null && base.year >= planYear)
    return fail(cursor, targetBaselineYear(base.span, { year: base.year, planYear }));
  // "không quá 5% so với năm 2023": a share of the baseline, or a change? Neither is said.
  if (change !== null && !direction.moves)
    return fail(cursor, targetUnknown(...stretch(cursor, start, cursor.at)));
  if (of.mixed) return fail(cursor, targetUnknown(...stretch(cursor, directed, of.end)));
  if (ranked && direction.way === 'down')
    return fail(cursor, targetRank(...stretch(cursor, start, directed)));
  return relativeTarget(said, change, ranks, base);
}

const KEEPS_RANK: Direction = { way: 'up', op: '>=', levels: true, moves: false };

/** Takes a direction, behind words that add nothing. Those are taken one by one: "duy trì hoặc tăng" is a direction. */
function directionAt(cursor: TargetCursor): Taken<Direction> | null {
  for (;;) {
    const kept = takeWords(cursor, keepsRank);
    if (kept) return { value: KEEPS_RANK, span: kept.span };
    const direction = takeWords(cursor, directions);
    if (direction) return direction;
    if (!take(cursor, nextYear) && !take(cursor, openers)) return null;
  }
}

/** What changes: "tăng số doanh nghiệp so với …", "giảm 10% thời gian giải quyết so với …". */
interface Subject {
  /** The words that say that a rank is meant. */
  readonly ranked: Span | null;
  /** A score and a rank at once: two targets. */
  readonly mixed: boolean;
  readonly end: number;
  /** How far the wording was understood without it. */
  readonly reach: number | null;
}

const NO_SUBJECT: Subject = { ranked: null, mixed: false, end: 0, reach: null };

function subjectAt(cursor: TargetCursor, change: Change | null): Subject {
  const { at: start, reach, tokens } = cursor;
  if (change !== null && change.unit === null) return NO_SUBJECT;
  tail(cursor, LONGEST_SUBJECT, false);
  const said = tokens.slice(start, cursor.at).map((_, i) => start + i);
  const noun = said.find((at) => rankNouns.at(tokens, at) !== null);
  const ranked = noun === undefined ? null : spanFrom(cursor, noun, rankNouns.at(tokens, noun)!.end);
  const mixed = ranked !== null && said.some((at) => scoreNouns.at(tokens, at) !== null);
  return { ranked, mixed, end: cursor.at, reach };
}

const LONGEST_SUBJECT = 30;

/** @param ranks the words that say that a rank is meant; none when it is not */
function relativeTarget(
  { value: direction, span }: Taken<Direction>,
  change: Change | null,
  ranks: readonly Span[],
  base: Baseline,
): Found {
  const ranked = ranks.length > 0;
  const told = { baselineYear: [base.span], unit: ranks };
  // A better rank is a smaller number.
  const down = ranked || direction.way === 'down';
  const more = { baselineYear: base.year };
  if (change === null) {
    const op = ranked ? FLIPPED[direction.op] : direction.op;
    return target(op, null, ranked ? RANK : null, { ...told, op: [span, ...ranks] }, more);
  }
  const op = down ? FLIPPED[change.op] : change.op;
  const rises = op === '>=' || op === '>';
  // Counted the way `op` looks: "giảm không quá 5%" is at least the baseline less 5%.
  const sign = rises === down ? -1 : 1;
  const signed = (by: number) => (by === 0 ? 0 : sign * by);
  const upperChange = change.upTo === null ? null : signed(change.upTo);
  const unit = ranked ? ranks : change.spans.unit;
  const spans = { ...change.spans, ...told, unit, op: [span, ...change.spans.op, ...ranks] };
  const by = { ...more, change: signed(change.by), upperChange };
  return target(op, null, ranked ? RANK : change.unit, spans, by);
}
