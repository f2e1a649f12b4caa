import type { Token } from '../../text/tokens.ts';
import { advance, attempt, type Cursor, glance, peek } from '../cursor.ts';
import { eatMark, seesMark } from '../take.ts';
import { followsOn } from './clauses.ts';
import { content, remark, scope } from './content.ts';
import { bullet, joint } from './joints.ts';
import { emptyLabel } from './labels.ts';
import type { Joint, Piece } from './syntax.ts';
import { time } from './time.ts';
import { eatVerb } from './verbs.ts';

/** A verb that is not a word of time ("bắt đầu từ"): after a time, what is done by then. */
function isWork(c: Cursor): boolean {
  return glance(c, time) === null && glance(c, (at) => eatVerb(at) || null) !== null;
}

/** What stands in brackets: a time, a condition …, else a remark; so do brackets in brackets. An unclosed one ends with the text. */
function bracketed(c: Cursor, before: Joint, nested: boolean, dated: boolean): Piece[] | null {
  const opened = c.at;
  const read = attempt(c, (at) => {
    advance(at);
    if (nested) return null;
    const work = dated && isWork(at);
    const inside = pieces(at, true);
    // "trước ngày 15/4 (báo cáo quý I)" says what is reported, "6 tháng, năm (báo cáo năm trước ngày 15/12)" by when.
    if (work && !inside?.some((piece) => piece.is === 'time' && piece.lead !== null)) return null;
    if (inside === null || eatMark(at, ')')) return inside;
    const { start, end } = at.tokens[opened] as Token;
    const unclosed: Piece = {
      is: 'aside',
      code: 'unclosed-bracket',
      span: { start, end },
      joint: 'none',
      paren: true,
    };
    return [...inside, unclosed];
  });
  if (read !== null)
    return read.map((piece) => ({
      ...piece,
      paren: true,
      joint: piece.joint === 'start' ? 'none' : piece.joint,
    }));
  c.at = opened;
  const words = remark(c);
  return words === null ? null : [{ ...words, joint: before, paren: true }];
}

/** Whether a time was told since the sentence began. */
function hasTime(found: readonly Piece[]): boolean {
  for (let i = found.length - 1; i >= 0; i--) {
    const piece = found[i] as Piece;
    if (piece.is === 'time' || piece.is === 'every' || piece.is === 'relative') return true;
    if (piece.joint === 'stop') return false;
  }
  return false;
}

/**
 * A cell cut into its pieces, in order; null when a word was not understood, with the cursor before it. `inside`: the
 * cell is what stands in brackets.
 */
export function pieces(c: Cursor, inside = false): Piece[] | null {
  const found: Piece[] = [];
  const ends = () => peek(c) === undefined || (inside && seesMark(c, ')'));
  bullet(c);
  while (!ends()) {
    const between: Joint = found.length === 0 ? 'start' : joint(c);
    if (ends()) return between === 'and' || between === 'or' ? null : found;
    const joined = c.at;
    const behind = found[found.length - 1]?.is;
    attempt(c, (at) => emptyLabel(at, between === 'none' && (behind === 'every' || behind === 'time')));
    attempt(c, scope);
    if (seesMark(c, '(')) {
      const more = bracketed(c, between, inside, hasTime(found));
      if (more === null) return null;
      found.push(...more);
      continue;
    }
    const apart = between !== 'none' || c.at > joined;
    const dated = between !== 'stop' && hasTime(found);
    const next = content(c, dated && (between === 'none' || between === 'colon'), between);
    if (next === null) return null;
    const last = found[found.length - 1];
    const piece = { ...next, joint: between, paren: false };
    if (!apart && last?.is === 'time' && !last.paren && piece.is === 'time' && !followsOn(last, piece)) {
      c.at = joined;
      c.reach = joined;
      return null;
    }
    found.push(piece);
  }
  return found;
}
