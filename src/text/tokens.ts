import { LETTERS, wordKey } from './normalize.ts';

/**
 * One word, number or mark of a wording. `start` and `end` are UTF-16 offsets into the text *as written*, so that an
 * error can point at it whatever the composition of the text.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** `toneKey` of a word; a number's digits without leading zeros ("06" is "6"); a mark itself, every dash as "-". */
  readonly key: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** White space and the characters of no width that copying from web pages and office files leaves behind. */
const BLANK = '\\s\\u200b-\\u200d\\u2060';
const ANY = `([${LETTERS}]+)|([0-9]+)|([^${BLANK}])`;
const TOKEN = new RegExp(ANY, 'gu');
const FIRST = new RegExp(ANY, 'u');
const DASH = /[\u2010-\u2015\u2212\u00ad\uFE58\uFE63\uFF0D]/u;
const QUOTES: Record<string, string> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'" };

function markKey(mark: string): string {
  return DASH.test(mark) ? '-' : (QUOTES[mark] ?? mark);
}

/** The key of the first token, without cutting the rest; null when there is none. */
export function firstKey(text: string): string | null {
  const match = FIRST.exec(text);
  if (match === null) return null;
  const [whole, word, digits] = match;
  if (word !== undefined) return wordKey(word);
  return digits === undefined ? markKey(whole) : numberKey(digits);
}

const numberKey = (digits: string) => digits.replace(/^0+(?=\d)/u, '');

/** Cuts a text into words, numbers and marks, in one pass. White space separates and is not a token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, word, digits] = match;
    const start = match.index;
    const end = start + whole.length;
    if (word !== undefined) tokens.push({ kind: 'word', key: wordKey(word), text: whole, start, end });
    else if (digits !== undefined)
      tokens.push({ kind: 'number', key: numberKey(digits), text: whole, start, end });
    else tokens.push({ kind: 'mark', key: markKey(whole), text: whole, start, end });
  }
  return tokens;
}
