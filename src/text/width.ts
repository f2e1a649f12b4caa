import { eastAsianWidth } from 'get-east-asian-width';

/** Takes no column of its own: marks over a letter, joiners. */
const NO_COLUMN = /[\p{M}\p{Cf}]/u;
/** Text of Latin letters and usual punctuation, composed: each character takes one column. */
const SIMPLE = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2500-\u259f]*$/u;

/** Columns a text takes on a terminal: combining marks take none, so NFC and NFD measure alike. */
export function width(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!NO_COLUMN.test(character)) columns += eastAsianWidth(character.codePointAt(0)!);
  }
  return columns;
}

/** Filled with spaces to `columns`; longer texts stay as they are. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Breaks a text at its spaces into lines of at most `columns`; a word longer than a line is cut. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (width(joined) <= columns) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const piece of pieces(word, columns)) {
      if (line !== '') lines.push(line);
      line = piece;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function pieces(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word];
  const result: string[] = [];
  let piece = '';
  for (const letter of letters(word)) {
    if (piece !== '' && width(piece + letter) > columns) {
      result.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...result, piece];
}

/** UTF-16 units that are looked at together: the segmenter's time grows faster than the text that it is given. */
const STRETCH = 256;

/** The letters of a word, each with its marks. */
function* letters(word: string): Generator<string> {
  const segmenter = new Intl.Segmenter('vi');
  for (let from = 0; from < word.length; ) {
    const found = [...segmenter.segment(word.slice(from, from + STRETCH))];
    // The last one may go on behind the stretch.
    if (found.length > 1 && from + STRETCH < word.length) found.pop();
    for (const { segment } of found) {
      from += segment.length;
      yield segment;
    }
  }
}
