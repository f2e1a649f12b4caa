import type { Token } from '../../../text/tokens.ts';
import { advance, attempt, type Cursor, glance, peek, spanFrom, touches } from '../../cursor.ts';
import { eat, eatMark, seesMark } from '../../take.ts';
import { followsOn, isPeriodsAndDays } from '../joining/clauses.ts';
import { content, remark, scope } from './content.ts';
import { seesTime, skipDocument } from './free-words.ts';
import { bullet, joint } from './joints.ts';
import { emptyLabel } from './labels.ts';
import type { Content, Joint, Piece } from './syntax.ts';
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

/** "(hoặc đột xuất khi có yêu cầu)": what brackets begin with says how they are joined to the words before. */
function opening(c: Cursor, inside: boolean): Joint {
  if (!inside) return 'start';
  if (eat(c, 'hoặc|hoặc là|hay')) return 'or';
  if (eat(c, 'riêng|trong đó|cụ thể')) return 'stop';
  return eat(c, 'và|kể cả|bao gồm cả') ? 'and' : 'start';
}

/** Whether a capital runs on from the year before it, as where a line break was lost: "Trong năm 2026Được bãi bỏ …". */
function seesGlued(c: Cursor): boolean {
  const [before, token] = [peek(c, -1), peek(c)];
  return (
    before?.kind === 'number' && before.text.length === 4 && touches(c) && /^\p{Lu}/u.test(token?.text ?? '')
  );
}

/** The words of a line that lost its break; null when they tell a time, which then is not to be passed over. */
function gluedRemark(c: Cursor): Content | null {
  const from = c.at;
  while (peek(c) !== undefined) {
    if (seesTime(c, false)) return null;
    if (!skipDocument(c)) advance(c);
  }
  return { is: 'aside', code: 'glued-remark', span: spanFrom(c, from) };
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
    const glued = found.length > 0 && seesGlued(c);
    const between: Joint = found.length === 0 ? opening(c, inside) : glued ? 'stop' : joint(c);
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
    const next =
      (glued ? attempt(c, gluedRemark) : null) ??
      content(c, dated && (between === 'none' || between === 'colon'), between);
    if (next === null) return null;
    const last = found[found.length - 1];
    const piece = { ...next, joint: between, paren: false };
    const loose =
      piece.is === 'time' && (last?.is === 'relative' || (last?.is === 'time' && !followsOn(last, piece)));
    const mixed =
      between !== 'stop' && last?.is === 'time' && piece.is === 'time' && isPeriodsAndDays(last, piece);
    if (mixed || (!apart && loose && !last.paren)) {
      c.at = joined;
      c.reach = joined;
      return null;
    }
    found.push(piece);
  }
  return found;
}
