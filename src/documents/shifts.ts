import type { Item } from './items.ts';

/** An item whose words were found whole, and how far from the lines that the plan names. */
export interface Anchor {
  readonly item: Item;
  readonly lines: readonly number[];
  readonly shift: number;
}

/**
 * How far a line of the plan may have moved in the text: not at all, or as the nearest found items before and after it
 * did. Where both moved alike, that comes first.
 */
export function shiftsAt(anchors: readonly Anchor[], line: number): number[] {
  let before: { at: number; shift: number } | null = null;
  let after: { at: number; shift: number } | null = null;
  for (const { item, shift } of anchors) {
    const at = item.lines[0];
    if (at === undefined) continue;
    if (at <= line && (before === null || at > before.at)) before = { at, shift };
    if (at > line && (after === null || at < after.at)) after = { at, shift };
  }
  const around = [before?.shift ?? 0, after?.shift ?? before?.shift ?? 0];
  return [...new Set(around[0] === around[1] ? [...around, 0] : [0, ...around])];
}
