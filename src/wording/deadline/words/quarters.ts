import { attempt, type Cursor, peek } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { type Months, monthsOf } from './month-stretches.ts';
import { numberWord, romanOrDigit, small } from './numbers.ts';
import { afterYearWord, yearTail } from './years.ts';

/** The word and its numeral run together, as text taken from a PDF has them. */
const GLUED: readonly string[] = ['quýi|quíi|qi', 'quýii|quíii|qii', 'quýiii|quíiii|qiii', 'quýiv|quíiv|qiv'];

/** "quý I", "quí 1", "Q1", "Q.I", "quý đầu năm": which quarter. */
export function quarterNumber(c: Cursor): number | null {
  const glued = GLUED.findIndex((names) => eat(c, names));
  if (glued >= 0) return glued + 1;
  if (eat(c, 'q')) return eatMark(c, '.') || peek(c)?.kind === 'number' ? romanOrDigit(c) : null;
  if (!eat(c, 'quý|quí|quý thứ|quí thứ')) return null;
  if (sees(c, 'đầu năm|đầu tiên|đầu của năm')) return eat(c, 'đầu|đầu tiên|đầu tiên của') ? 1 : null;
  if (sees(c, 'cuối năm|cuối cùng|cuối của năm')) return eat(c, 'cuối|cuối cùng|cuối cùng của') ? 4 : null;
  return romanOrDigit(c);
}

/** The number of a month, after its word. */
export function monthNumber(c: Cursor): number | null {
  if (peek(c)?.kind === 'number') return small(c);
  // "tháng năm/2024" is May; "tháng năm" alone could be anything.
  if (sees(c, 'năm') && (seesMark(c, '/', 1) || sees(c, 'năm', 1))) return eat(c, 'năm') ? 5 : null;
  return numberWord(c);
}

/** "tháng cuối quý I", "tháng đầu năm": a month told by its place in a named period. */
export function edgeMonth(c: Cursor): Months | null {
  const last = eat(c, 'tháng cuối|tháng cuối cùng');
  if (!last && !eat(c, 'tháng đầu|tháng đầu tiên')) return null;
  eat(c, 'của');
  if (eat(c, 'năm')) return { ...monthsOf('month', 1, last ? 12 : 1), year: attempt(c, afterYearWord) };
  const index = quarterNumber(c);
  return index === null
    ? null
    : { ...monthsOf('month', 1, last ? 3 * index : 3 * index - 2), year: yearTail(c) };
}
