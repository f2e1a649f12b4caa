import type { Problem, Span } from '../../diagnostics/problem.ts';
import { nfc } from '../../text/normalize.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';

/** Where the grammar stands in a wording. The only thing here that changes. */
export interface Cursor {
  readonly wording: string;
  readonly tokens: readonly Token[];
  readonly planYear: number | null;
  /** The words of the subject that already said that a rank is meant: "Thứ hạng PCI …". */
  readonly ranked: Span | null;
  at: number;
  /** The farthest token that any reading reached: what stands there was not understood. */
  farthest: number;
  /** The most telling problem met on the way, should no reading succeed. */
  fault: Problem | null;
}

/** A phrase's value, with its words. */
export interface Taken<T> {
  readonly value: T;
  readonly span: Span;
}

/** Takes a phrase when it stands here, with its words. */
export function takeWords<T>(cursor: Cursor, table: PhraseTable<T>): Taken<T> | null {
  const match = table.at(cursor.tokens, cursor.at);
  if (match === null) return null;
  const from = cursor.at;
  advance(cursor, match.end);
  return { value: match.value, span: spanFrom(cursor, from, match.end) };
}

/** Takes a phrase when it stands here. */
export function take<T>(cursor: Cursor, table: PhraseTable<T>): T | null {
  return takeWords(cursor, table)?.value ?? null;
}

/** Takes any number of phrases of a table; their words, null when there is none. */
export function skip(cursor: Cursor, table: PhraseTable<unknown>): Span | null {
  const start = cursor.at;
  while (take(cursor, table) !== null);
  return wordsSince(cursor, start);
}

/** The words taken since a token; null when there are none. */
export function wordsSince(cursor: Cursor, start: number): Span | null {
  return cursor.at > start ? spanFrom(cursor, start, cursor.at) : null;
}

export function advance(cursor: Cursor, to: number): void {
  cursor.at = to;
  cursor.farthest = Math.max(cursor.farthest, to);
}

/** Tries a reading from here; when it gives nothing, the cursor stands where it stood. */
export function attempt<T>(cursor: Cursor, reading: (cursor: Cursor) => T | null): T | null {
  const start = cursor.at;
  const found = reading(cursor);
  if (found === null) cursor.at = start;
  return found;
}

export function atEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.tokens.length;
}

/** The stretch from a token to the one before `end`. */
export function spanFrom({ tokens }: Cursor, from: number, end: number): Span {
  return { start: tokens[from]!.start, end: tokens[Math.max(from, end - 1)]!.end };
}

/** The words of a stretch in the form to show. */
export function wordsFrom(cursor: Cursor, from: number, end: number): string {
  const span = spanFrom(cursor, from, end);
  return nfc(cursor.wording.slice(span.start, span.end)).replace(/\s+/gu, ' ');
}

/** What a problem of a stretch of words is raised with. */
export function stretch(cursor: Cursor, from: number, end: number): [Span, { readonly words: string }] {
  return [spanFrom(cursor, from, end), { words: wordsFrom(cursor, from, end) }];
}

/** Notes why a reading failed; the first reason of a wording holds. */
export function fail(cursor: Cursor, problem: Problem): null {
  cursor.fault ??= problem;
  return null;
}
