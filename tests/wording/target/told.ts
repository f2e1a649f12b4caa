import { type Spans, wordsAt } from '../../../src/wording/spans.ts';
import type { Target, TargetSpans } from '../../../src/wording/target/types.ts';

/** The parts of a target with where they were read. */
export const partsOf = ({ spans }: Target) => Object.entries(spans) as [keyof TargetSpans, Spans][];

/** The words of each part that has any. */
export function told(target: Target): Partial<Record<keyof TargetSpans, string>> {
  const parts = partsOf(target).filter(([, spans]) => spans.length > 0);
  return Object.fromEntries(parts.map(([part, spans]) => [part, wordsAt(target.wording, spans)]));
}
