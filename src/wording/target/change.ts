import type { Span } from '../../diagnostics/problem.ts';
import { present } from '../spans.ts';
import { takeWords } from '../take.ts';
import { fail, stretch, type TargetCursor } from './cursor.ts';
import { leadAt, rangeEnd } from './lead.ts';
import { comparison, RANK, type Words } from './meaning.ts';
import { targetConflict, targetRange, targetUnknown } from './problems.ts';
import { bareMeasureAt, digitsAt, type Measure, settledValue } from './quantity.ts';
import { rankSteps } from './rank-words.ts';
import type { TargetOp } from './types.ts';
import { closers } from './vocabulary.ts';

/** A change asked for, as counted in the words: "ít nhất 5%", "từ 5% đến 7%", "2 bậc". */
export interface Change {
  readonly op: TargetOp;
  readonly by: number;
  readonly upTo: number | null;
  readonly unit: string | null;
  /** The words of its bounds, numbers and unit. */
  readonly spans: Words & { readonly op: readonly Span[]; readonly unit: readonly Span[] };
}

export function changeAt(cursor: TargetCursor): Change | null {
  const start = cursor.at;
  const lead = leadAt(cursor);
  const first = digitsAt(cursor);
  if (first === null) return null;
  const firstUnit = unitAt(cursor);
  const second = rangeEnd(cursor);
  const lastUnit = second ? unitAt(cursor) : firstUnit;
  const measure: Measure = lastUnit ?? { name: null, kind: 'unsure', spans: [] };
  const by = settledValue(cursor, first, measure);
  const upTo = second && settledValue(cursor, second, measure);
  if (by === null || (second && upTo === null)) return null;
  const closer = takeWords(cursor, closers);
  const op = comparison(closer ? [...lead.ops, closer.value] : lead.ops, '>=');
  // "gấp 2 lần" multiplies; a change adds.
  if (measure.name === 'lần') return fail(cursor, targetUnknown(...stretch(cursor, start, cursor.at)));
  if (op === null || op === '=' || (second && lead.ops.length > (lead.from ? 1 : 0)))
    return fail(cursor, targetConflict(...stretch(cursor, start, cursor.at)));
  if (upTo !== null && (upTo <= by || (firstUnit && firstUnit.name !== measure.name)))
    return fail(cursor, targetRange(...stretch(cursor, start, cursor.at)));
  const spans = {
    op: [...lead.spans, ...present(second?.joint, closer?.span)],
    change: [first.span],
    upperChange: present(second?.span),
    unit: [...(firstUnit?.spans ?? []), ...measure.spans],
  };
  return { op, by, upTo, unit: measure.name, spans };
}

function unitAt(cursor: TargetCursor): Measure | null {
  const steps = takeWords(cursor, rankSteps);
  return steps ? { name: RANK, kind: 'counted', spans: [steps.span] } : bareMeasureAt(cursor);
}
