import type { Token } from '../../text/tokens.ts';
import { isJoiner } from './words.ts';

const VOWEL = /[aăâeêioôơuưy]/u;

/** Whether a word may be initials: capitals throughout, or no vowel in it. Keeps ordinary words from being tried. */
export function looksAbbreviated({ kind, text, key }: Token): boolean {
  return kind === 'word' && key.length > 1 && (text === text.toUpperCase() || !VOWEL.test(key));
}

/**
 * Reads tokens as a shortened way of writing a name's words: "Sở KH&CN", "Sở KHCN", "Sở LĐ-TB và XH", "VPUBND tỉnh",
 * "Bộ CHQS tỉnh". An abbreviation is the initials of at least two words that follow each other; joiners inside it
 * ("và", "-", ",") may be left out.
 *
 * @param words - the name's words, written out
 * @param skip - how many of them are said already ("các Sở: KH&CN" stands behind "sở")
 * @returns the index behind the name, or null when the tokens are not a shortened form of all its words
 */
export function alignAbbreviated(
  words: readonly string[],
  skip: number,
  tokens: readonly Token[],
  from: number,
): number | null {
  let word = skip;
  let at = from;
  let shortened = false;
  while (word < words.length) {
    const expected = words[word]!;
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.key === expected) {
      word++;
      at++;
    } else if (isJoiner(expected)) {
      if (isJoiner(token.key)) at++;
      word++;
    } else {
      const taken = token.kind === 'word' ? initials(token.key, words, word) : 0;
      if (taken === 0) return null;
      shortened = true;
      word += taken;
      at++;
    }
  }
  return shortened ? at : null;
}

/** How many words from `start` the letters are the initials of, joiners counted in; 0 when they are not. */
function initials(letters: string, words: readonly string[], start: number): number {
  if (letters.length < 2) return 0;
  let word = start;
  for (const letter of letters) {
    while (isJoiner(words[word] ?? '')) word++;
    if (words[word]?.[0] !== letter) return 0;
    word++;
  }
  return word - start;
}
