import type { Span } from '../diagnostics/problem.ts';
import { fold } from '../text/normalize.ts';
import { type PhraseTable, phraseTable } from '../text/phrases.ts';
import { advance, advanceTo, type Cursor, peek, spanBetween, spanFrom } from './cursor.ts';

/**
 * The words and marks that a grammar looks for. `sees…` looks, `eat…` steps over what is there; `take…` gives a table's
 * value for it.
 */

const strict = new Map<string, PhraseTable<true>>();
const loosely = new Map<string, PhraseTable<true>>();

/** The table of phrases written "đến|cho đến", made once. */
function tableOf(phrases: string, loose: boolean): PhraseTable<true> {
  const memo = loose ? loosely : strict;
  const known = memo.get(phrases);
  if (known !== undefined) return known;
  const table = phraseTable<true>([[true, loose ? fold(phrases) : phrases]]);
  memo.set(phrases, table);
  return table;
}

/** Where the longest of the phrases ends that stands `ahead` places on. */
function endOf(c: Cursor, phrases: string, ahead: number): number | null {
  return tableOf(phrases, c.loose).at(c.tokens, c.at + ahead)?.end ?? null;
}

/** Whether one of the phrases stands here: "đến|cho đến". */
export function sees(c: Cursor, phrases: string, ahead = 0): boolean {
  return endOf(c, phrases, ahead) !== null;
}

/** Steps over the longest of the phrases that stands here; false when none does. */
export function eat(c: Cursor, phrases: string): boolean {
  const end = endOf(c, phrases, 0);
  if (end !== null) advanceTo(c, end);
  return end !== null;
}

/** Whether a mark out of `marks` stands here. */
export function seesMark(c: Cursor, marks: string, ahead = 0): boolean {
  const token = peek(c, ahead);
  return token?.kind === 'mark' && marks.includes(token.key);
}

/** Steps over a mark out of `marks`. */
export function eatMark(c: Cursor, marks: string): boolean {
  const found = seesMark(c, marks);
  if (found) advance(c);
  return found;
}

/** A phrase's value, with its words. */
export interface Taken<T> {
  readonly value: T;
  readonly span: Span;
}

/** Steps over the longest phrase of a table that stands here, for its value and its words. */
export function takeWords<T>(c: Cursor, table: PhraseTable<T>): Taken<T> | null {
  const match = table.at(c.tokens, c.at);
  if (match === null) return null;
  const from = c.at;
  advanceTo(c, match.end);
  return { value: match.value, span: spanFrom(c, from) };
}

/** The same, for its value alone. */
export function take<T>(c: Cursor, table: PhraseTable<T>): T | null {
  return takeWords(c, table)?.value ?? null;
}

/** Steps over any number of phrases of a table; their words, null when there is none. */
export function skip(c: Cursor, table: PhraseTable<unknown>): Span | null {
  const from = c.at;
  while (takeWords(c, table) !== null);
  return spanBetween(c, from);
}
