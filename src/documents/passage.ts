import type { Span } from '../diagnostics/problem.ts';

/** Texts longer than this (words of one times words of the other) are not searched: only a damaged file has them. */
const MOST_CELLS = 4_000_000;
/** Two texts with fewer words in common are not the same passage. */
const LEAST_ALIKE = 0.4;

/**
 * The stretch of a text that is most like the given words: where they would stand if a few of them differed. By whole
 * words; null when no stretch is like them.
 */
export function passage(text: string, words: string): Span | null {
  const there = [...text.matchAll(/\S+/gu)];
  const wanted = words.split(/\s+/u).filter(Boolean);
  if (wanted.length === 0 || there.length * wanted.length > MOST_CELLS) return null;
  // Edit distance by words, with free ends in the text: `cost[j]` ends before word j, `from[j]` is where that began.
  let cost = new Array<number>(there.length + 1).fill(0);
  let from = cost.map((_, j) => j);
  for (const [i, word] of wanted.entries()) {
    const nextCost = [i + 1];
    const nextFrom = [0];
    for (let j = 1; j <= there.length; j++) {
      const kept = cost[j - 1]! + (there[j - 1]![0] === word ? 0 : 1);
      const dropped = cost[j]! + 1;
      const added = nextCost[j - 1]! + 1;
      const least = Math.min(kept, dropped, added);
      nextCost.push(least);
      nextFrom.push(least === kept ? from[j - 1]! : least === dropped ? from[j]! : nextFrom[j - 1]!);
    }
    cost = nextCost;
    from = nextFrom;
  }
  let end = 0;
  for (const [j, each] of cost.entries()) if (each <= cost[end]!) end = j;
  if (cost[end]! > wanted.length * (1 - LEAST_ALIKE) || from[end]! >= end) return null;
  const last = there[end - 1]!;
  return { start: there[from[end]!]!.index, end: last.index + last[0].length };
}
