import type { Token } from '../../text/tokens.ts';
import {
  advance,
  attempt,
  type Cursor,
  eat,
  eatMark,
  firstOf,
  glance,
  peek,
  seesMark,
  spanFrom,
} from './cursor.ts';
import { elsewhere, elsewhereFirst } from './elsewhere.ts';
import { every } from './every.ts';
import { bullet, joint } from './joints.ts';
import { emptyLabel, labelled } from './labels.ts';
import { period } from './periods.ts';
import { relative } from './relative.ts';
import { adhoc, afterEvent, condition, ongoing, open } from './standing.ts';
import type { Content, Joint, Piece, Plain } from './syntax.ts';
import { skipBrackets, tail } from './tails.ts';
import { time } from './time.ts';
import { eatNoun, eatVerb } from './verbs.ts';

/** "định kỳ" without a unit: whatever follows recurs. "Các mốc": what follows are steps. */
function periodic(c: Cursor): Plain | null {
  const from = c.at;
  if (eat(c, 'các mốc|các mốc thời gian|theo các mốc'))
    return { is: 'periodic', code: 'milestones', span: spanFrom(c, from) };
  if (!eat(c, 'định kỳ|theo định kỳ|báo cáo định kỳ')) return null;
  return { is: 'periodic', code: 'periodic-vague', span: spanFrom(c, from) };
}

const VISION = 'định hướng đến|định hướng|tầm nhìn đến|tầm nhìn|hướng đến|hướng tới|có xét đến';

/** "định hướng đến năm 2030": an outlook, no deadline. */
function vision(c: Cursor): Plain | null {
  const from = c.at;
  if (!eat(c, VISION) || period(c, true) === null) return null;
  return { is: 'aside', code: 'outlook', span: spanFrom(c, from) };
}

/** "đối với báo cáo định kỳ hằng quý": the recurrence says it all. */
function scope(c: Cursor): true | null {
  eat(c, 'đối với|đối với báo cáo|đối với các báo cáo|cho báo cáo');
  return glance(c, every) === null ? null : true;
}

/** "dự kiến", "nếu có": remarks that move no date. */
function aside(c: Cursor): Plain | null {
  const from = c.at;
  const hoped = eat(c, 'dự kiến|phấn đấu|tạm tính');
  if (
    !hoped &&
    !eat(c, 'xong|là xong|nếu có|nếu cần|nếu cần thiết|kể cả ngày nghỉ|theo dương lịch|dương lịch')
  )
    return null;
  return { is: 'aside', code: hoped ? 'hoped' : 'remark', span: spanFrom(c, from) };
}

/** A time; one that runs until something happens takes the words of the event with it. */
function timed(c: Cursor): Content | null {
  const from = c.at;
  const found = time(c);
  if (found?.form !== 'event') return found;
  tail(c);
  return { ...found, span: spanFrom(c, from) };
}

function content(c: Cursor, dated: boolean, between: Joint): Content | null {
  const found = firstOf<Content>(c, [
    elsewhereFirst,
    every,
    relative,
    ongoing,
    adhoc,
    open,
    timed,
    condition,
    afterEvent,
    elsewhere,
  ]);
  return (
    found ?? firstOf<Content>(c, [periodic, vision, aside, (at) => labelled(at, dated, between === 'colon')])
  );
}

/** Free words in brackets that begin as a label does. */
function remark(c: Cursor): Plain | null {
  const from = c.at;
  const headed = glance(c, (at) => {
    advance(at);
    return eatVerb(at) || eatNoun(at) || null;
  });
  if (headed === null) return null;
  skipBrackets(c);
  const inside = c.tokens.slice(from, c.at);
  const closed = inside[inside.length - 1]?.key === ')';
  const first = inside[1] ?? inside[0];
  const last = inside[inside.length - (closed ? 2 : 1)];
  if (first === undefined || last === undefined) return null;
  return { is: 'label', code: 'remark', span: { start: first.start, end: Math.max(last.end, first.start) } };
}

/** A verb that is not a word of time ("bắt đầu từ"): after a time, what is done by then. */
function isWork(c: Cursor): boolean {
  return glance(c, time) === null && glance(c, (at) => eatVerb(at) || null) !== null;
}

/** What stands in brackets: a time, a condition …, else a remark; so do brackets in brackets. An unclosed one ends with the text. */
function bracketed(c: Cursor, before: Joint, nested: boolean, dated: boolean): Piece[] | null {
  const opened = c.at;
  const read = attempt(c, (at) => {
    advance(at);
    if (nested || (dated && isWork(at))) return null;
    const inside = pieces(at, true);
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
    attempt(c, emptyLabel);
    attempt(c, scope);
    if (seesMark(c, '(')) {
      const more = bracketed(c, between, inside, hasTime(found));
      if (more === null) return null;
      found.push(...more);
      continue;
    }
    const dated = between !== 'stop' && hasTime(found);
    const next = content(c, dated && (between === 'none' || between === 'colon'), between);
    if (next === null) return null;
    found.push({ ...next, joint: between, paren: false });
  }
  return found;
}
