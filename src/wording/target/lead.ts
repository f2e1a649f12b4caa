import type { Span } from '../../diagnostics/problem.ts';
import { skip, takeWords } from '../take.ts';
import type { TargetCursor } from './cursor.ts';
import { skipPeriod } from './period.ts';
import { type Digits, digitsAt } from './quantity.ts';
import type { TargetOp } from './types.ts';
import { approximations, bounds, openers, rangeTo } from './vocabulary.ts';

/** What stands before a number: its bounds, with words among them that add nothing. */
export interface Lead {
  readonly ops: TargetOp[];
  /** "từ": a second number may follow. */
  readonly from: boolean;
  /** The words of the bounds. */
  readonly spans: readonly Span[];
  /** "khoảng". */
  readonly roughly: Span | null;
  /** "ước đạt". */
  readonly expected: Span | null;
}

export function leadAt(cursor: TargetCursor): Lead {
  const ops: TargetOp[] = [];
  const spans: Span[] = [];
  let from = false;
  let roughly: Span | null = null;
  let expected: Span | null = null;
  for (;;) {
    const bound = takeWords(cursor, bounds);
    if (bound) {
      ops.push(bound.value.op);
      spans.push(bound.span);
      from ||= bound.value.from;
      continue;
    }
    const about = takeWords(cursor, approximations);
    if (about?.value === 'rough') roughly = about.span;
    else if (about) expected = about.span;
    else if (!skip(cursor, openers) && !inner(cursor)) return { ops, from, spans, roughly, expected };
  }
}

/** A period among the words: "phấn đấu đến năm 2024 đạt 30%". */
function inner(cursor: TargetCursor): boolean {
  const start = cursor.at;
  return skipPeriod(cursor) && cursor.at > start;
}

/** The second number of a range, with what joins it to the first. */
export interface RangeEnd extends Digits {
  readonly joint: Span;
}

/** The second number of a range, when "đến" or "-" and a number follow. */
export function rangeEnd(cursor: TargetCursor): RangeEnd | null {
  const start = cursor.at;
  const joint = takeWords(cursor, rangeTo);
  const digits = joint && cursor.tokens[cursor.at]?.kind === 'number' ? digitsAt(cursor) : null;
  if (joint && digits) return { ...digits, joint: joint.span };
  cursor.at = start;
  return null;
}
