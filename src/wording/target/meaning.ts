import type { Span } from '../../diagnostics/problem.ts';
import { united } from '../spans.ts';
import type { Target, TargetOp, TargetSpans } from './types.ts';

/** A target without its words. */
export type Meaning = Omit<Target, 'wording' | 'spans' | 'asides'>;

/** A target without its wording, as the grammar finds it: the words of its parts are in no order yet. */
export interface Found extends Meaning {
  readonly spans: Words;
}

/** The words of each part of a target; parts that are left out have none. */
export type Words = { readonly [Part in keyof TargetSpans]?: readonly Span[] };

/** A target of a bound and a unit; the rest is null unless said otherwise. */
export function target(
  op: TargetOp,
  value: number | null,
  unit: string | null,
  spans: Words,
  more: Partial<Meaning> = {},
): Found {
  const rest = { upper: null, baselineYear: null, change: null, upperChange: null, ...more };
  return { op, value, unit, ...rest, spans };
}

/** The words of each part, in the order of the wording. */
export function spansIn(wording: string, words: Words): TargetSpans {
  const of = (part: keyof TargetSpans) => united(wording, words[part] ?? []);
  return {
    op: of('op'),
    value: of('value'),
    upper: of('upper'),
    unit: of('unit'),
    baselineYear: of('baselineYear'),
    change: of('change'),
    upperChange: of('upperChange'),
  };
}

/** Which comparison the words around a number ask for; null when they contradict each other. */
export function comparison(ops: readonly TargetOp[], bare: TargetOp): TargetOp | null {
  const distinct = [...new Set(ops)];
  return distinct.length > 1 ? null : (distinct[0] ?? bare);
}

/** The unit of a rank. */
export const RANK = 'hạng';
