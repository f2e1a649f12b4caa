import { type Cursor, skip, take } from './cursor.ts';
import { type Digits, digitsAt } from './quantity.ts';
import type { TargetOp } from './types.ts';
import { bounds, openers, rangeTo } from './vocabulary.ts';

/** What stands before a number: its bounds, with words among them that add nothing. */
export interface Lead {
  readonly ops: TargetOp[];
  /** "từ": a second number may follow. */
  readonly from: boolean;
}

export function leadAt(cursor: Cursor): Lead {
  const ops: TargetOp[] = [];
  let from = false;
  for (;;) {
    const bound = take(cursor, bounds);
    if (bound) {
      ops.push(bound.op);
      from ||= bound.from;
    } else if (!skip(cursor, openers)) return { ops, from };
  }
}

/** The second number of a range, when "đến" or "-" and a number follow. */
export function rangeEnd(cursor: Cursor): Digits | null {
  const start = cursor.at;
  if (take(cursor, rangeTo) && cursor.tokens[cursor.at]?.kind === 'number') return digitsAt(cursor);
  cursor.at = start;
  return null;
}
