import { wordsOf } from './words.ts';

/** A stretch of two wordings, in order: words that both have, or those that one has where the other has others or none. */
export interface Stretch {
  readonly same: boolean;
  readonly printed: string;
  readonly plan: string;
}

/** Wordings longer than this (words of one times words of the other) are shown as wholly different in their middle. */
const MOST_CELLS = 4_000_000;

/** Compares two wordings by whole words: the least that has to change to make one of the other. */
export function diffWords(printed: string, plan: string): Stretch[] {
  const a = wordsOf(printed);
  const b = wordsOf(plan);
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  const differ = (toI: number, toJ: number) => {
    if (toI > i || toJ > j)
      stretches.push({ same: false, printed: a.slice(i, toI).join(' '), plan: b.slice(j, toJ).join(' ') });
  };
  for (const { fromA, fromB, length } of runs(commonWords(a, b))) {
    differ(fromA, fromB);
    i = fromA + length;
    j = fromB + length;
    const words = a.slice(fromA, i).join(' ');
    stretches.push({ same: true, printed: words, plan: words });
  }
  differ(a.length, b.length);
  return stretches;
}

/** Pairs that follow each other without a gap on either side. */
function runs(pairs: readonly (readonly [number, number])[]) {
  const made: { fromA: number; fromB: number; length: number }[] = [];
  for (const [i, j] of pairs) {
    const last = made.at(-1);
    if (last && last.fromA + last.length === i && last.fromB + last.length === j) last.length++;
    else made.push({ fromA: i, fromB: j, length: 1 });
  }
  return made;
}

/** Pairs of places at which both have the same word: a longest common subsequence. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const pairs: [number, number][] = [];
  for (let i = 0; i < start; i++) pairs.push([i, i]);
  const middle = longestCommon(a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  for (const [i, j] of middle) pairs.push([start + i, start + j]);
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i]);
  return pairs;
}

function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > MOST_CELLS) return [];
  const width = b.length + 1;
  // length[i * width + j]: how many words the ends of both from i and j on have in common.
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j;
      length[here] =
        a[i] === b[j] ? length[here + width + 1]! + 1 : Math.max(length[here + width]!, length[here + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
