import { fromRoman } from '../../../text/roman.ts';
import { advance, attempt, type Cursor, peek, touches } from '../../cursor.ts';
import { eat, eatMark, seesMark } from '../../take.ts';

const DIGITS = /^[0-9]{1,9}$/u;

const ONES: readonly (readonly [number, string])[] = [
  [1, 'một|nhất'],
  [2, 'hai|nhì'],
  [3, 'ba'],
  [4, 'bốn|tư'],
  [6, 'sáu'],
  [7, 'bảy|bẩy'],
  [8, 'tám'],
  [9, 'chín'],
];
const AFTER_TEN: readonly (readonly [number, string])[] = [...ONES, [1, 'mốt'], [5, 'lăm|nhăm']];

/** A number in digits; `length` counts them as written, so that "24" and "2024" differ. */
export function digits(c: Cursor): { value: number; length: number } | null {
  const token = peek(c);
  if (token?.kind !== 'number' || !DIGITS.test(token.text)) return null;
  advance(c);
  return { value: Number(token.key), length: token.text.length };
}

/** A number of at most two digits. */
export function small(c: Cursor): number | null {
  const token = peek(c);
  return token !== undefined && token.text.length <= 2 ? (digits(c)?.value ?? null) : null;
}

function one(c: Cursor, words: typeof ONES): number | null {
  for (const [value, names] of words) if (eat(c, names)) return value;
  return null;
}

/** A number in words below 100; "năm" (five) is left to those who know that no year is meant. */
export function numberWord(c: Cursor): number | null {
  if (eat(c, 'mười')) return 10 + (one(c, AFTER_TEN) ?? 0);
  const first = one(c, ONES);
  if (first === null || first === 1 || !eat(c, 'mươi')) return first;
  return 10 * first + (one(c, AFTER_TEN) ?? 0);
}

/** Steps over a number's echo in words: the "(sáu)" of "06 (sáu)". One that says another number is left standing. */
export function echo(c: Cursor, value: number): void {
  attempt(c, (at) => {
    if (!eatMark(at, '(')) return null;
    const words = numberWord(at) ?? (eat(at, 'năm') ? 5 : null);
    return words === value && eatMark(at, ')') ? true : null;
  });
}

/** A count of days, months, times: "06", "sáu", "06 (sáu)". */
export function count(c: Cursor): number | null {
  const value = peek(c)?.kind === 'number' ? (digits(c)?.value ?? null) : numberWord(c);
  if (value !== null) echo(c, value);
  return value;
}

/** The number of a quarter or a list item of one: "I", "1", "01", "một". May lie beyond 4: the calendar says so later. */
export function romanOrDigit(c: Cursor): number | null {
  const token = peek(c);
  if (token?.kind === 'word') {
    const roman = token.text.length <= 4 ? fromRoman(token.text) : null;
    if (roman === null) return numberWord(c);
    advance(c);
    return roman;
  }
  return small(c);
}

/** Whether a slash here runs on into a year, as in "12/2024/2025": nothing of that is a list. */
export function seesYearSlash(c: Cursor): boolean {
  return (
    seesMark(c, '/') &&
    peek(c, -1)?.kind === 'number' &&
    touches(c) &&
    touches(c, 1) &&
    peek(c, 1)?.text.length === 4
  );
}
