/**
 * Vietnamese text, compared at three strengths:
 *
 * - {@link nfc}: the same characters, whatever the composition;
 * - {@link toneKey}: the same word, whatever the case and wherever the tone mark sits (hoà/hòa, uỷ/ủy);
 * - {@link fold}: the same letters, whatever the marks (so noi vu). For command-line arguments and search only.
 */

/**
 * Letters of Vietnamese, composed or not, as the inside of a character class. Spelled out because `\p{L}` costs every
 * start of the program more than a millisecond.
 */
export const LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** The five tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
const TONE_ALL = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /[\u0300-\u036f]/gu;
const WORD = new RegExp(`[${LETTERS}]+`, 'gu');

/** Canonical composition; the form in which the project stores text. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Administrative Vietnamese says the same few hundred words over and over. */
const known = new Map<string, string>();
const MOST_KNOWN = 4000;

/** Moves the tone of one word behind its letters, so that "hoà" and "hòa" become one key; other marks stay. */
function toneBehind(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE_ALL)?.sort().join('') ?? '';
  const key = decomposed.replace(TONE_ALL, '').normalize('NFC') + tones;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, key);
  return key;
}

/**
 * A key equal for two spellings that differ only in case, composition (NFC/NFD), spacing, or the *placement* of a tone
 * mark. A wrong or missing mark gives another key.
 */
export function toneKey(text: string): string {
  return text.replace(WORD, toneBehind).replace(/\s+/gu, ' ').trim();
}

/** {@link toneKey} of a single word, without white space. */
export function wordKey(word: string): string {
  return toneBehind(word);
}

/** Lower case without any mark, đ as d, spaces joined: what somebody types without a Vietnamese keyboard. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/gu, ' ')
    .trim();
}
