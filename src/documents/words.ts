import { LETTERS, nfc } from '../text/normalize.ts';

/**
 * Words as the trace compares them: composed, white space made single spaces. Nothing else is forgiven: one letter,
 * tone mark, comma or capital more is another text.
 */
export function clean(text: string): string {
  return nfc(text).replace(/\s+/gu, ' ').trim();
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Whether words are written in capitals, as titles and letterheads are. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

const INSIDE = new RegExp(`[${LETTERS}0-9]`, 'u');
const DIGIT = /[0-9]/u;
const JOINT = /[.,/]/u;

/** Offsets at which whole words stand in a text: "10%" does not stand in "100%", nor "1/2024" in "15/1/2024". */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isCut(text, at) && !isCut(text, at + words.length)) found.push(at);
  }
  return found;
}

/** Whether an offset lies inside a word or a number. */
function isCut(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (INSIDE.test(before) && INSIDE.test(after)) return true;
  if (DIGIT.test(before) && JOINT.test(after)) return DIGIT.test(text.charAt(at + 1));
  return JOINT.test(before) && DIGIT.test(after) && DIGIT.test(text.charAt(at - 2));
}

/** How many of the words of `a` are also in `b`, from 0 to 1; each word of `b` counts once. An empty `a` gives 0. */
export function overlap(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(b)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(a);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return words.length === 0 ? 0 : shared / words.length;
}

const CLOSING = new Set('.,;:)”"');

/** Words without the marks that close a sentence, an item of a list, a bracket or a quotation. */
export function withoutClosing(words: string): string {
  let end = words.length;
  while (end > 0 && CLOSING.has(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
