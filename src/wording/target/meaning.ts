import type { Target, TargetOp } from './types.ts';

/** A target without its wording. */
export type Meaning = Omit<Target, 'wording'>;

export function meaning(
  op: TargetOp,
  value: number | null,
  unit: string | null,
  more: Partial<Meaning> = {},
): Meaning {
  return { op, value, upper: null, unit, baselineYear: null, change: null, upperChange: null, ...more };
}

/** Which comparison the words around a number ask for; null when they contradict each other. */
export function comparison(ops: readonly TargetOp[], bare: TargetOp): TargetOp | null {
  const distinct = [...new Set(ops)];
  return distinct.length > 1 ? null : (distinct[0] ?? bare);
}

/** The unit of a rank. */
export const RANK = 'hạng';
