import type { Span } from '../diagnostics/problem.ts';
import { fold, nfc } from '../text/normalize.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/**
 * A place in a tokenized wording: what every grammar here moves along. Parsers move `at` forward and put it back when they
 * fail; `reach` keeps the furthest token that any of them understood, which is where an error belongs.
 */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Words are compared without any mark, for what is typed on a command line. */
  readonly loose: boolean;
  at: number;
  reach: number;
}

/** A cursor at the start of a text. */
export function cursorOver(text: string, loose = false): Cursor {
  const tokens = tokenize(text);
  const seen = loose
    ? tokens.map((token) => (token.kind === 'word' ? { ...token, key: fold(token.text) } : token))
    : tokens;
  return { text, tokens: seen, loose, at: 0, reach: 0 };
}

/** The token `ahead` places on. */
export function peek(c: Cursor, ahead = 0): Token | undefined {
  return c.tokens[c.at + ahead];
}

export function atEnd(c: Cursor): boolean {
  return c.at >= c.tokens.length;
}

/** Steps over `count` tokens. */
export function advance(c: Cursor, count = 1): void {
  advanceTo(c, c.at + count);
}

/** Goes on to a token. */
export function advanceTo(c: Cursor, at: number): void {
  c.at = at;
  if (at > c.reach) c.reach = at;
}

/** Runs a parser; when it fails the cursor is where it was. */
export function attempt<C extends Cursor, T>(c: C, parse: (c: C) => T | null): T | null {
  const before = c.at;
  const result = parse(c);
  if (result === null) c.at = before;
  return result;
}

/** Runs a parser and goes back whatever it found: a look ahead. Leaves `reach` alone. */
export function glance<C extends Cursor, T>(c: C, parse: (c: C) => T | null): T | null {
  const { at, reach } = c;
  const result = parse(c);
  c.at = at;
  c.reach = reach;
  return result;
}

/** The first result of several parsers. */
export function firstOf<T>(c: Cursor, parsers: readonly ((c: Cursor) => T | null)[]): T | null {
  for (const parse of parsers) {
    const result = attempt(c, parse);
    if (result !== null) return result;
  }
  return null;
}

/** The tokens from `from` up to, not with, `end` (the cursor), as offsets; the first of them at the least. */
export function spanFrom(c: Cursor, from: number, end = c.at): Span {
  const last = c.text.length;
  return {
    start: c.tokens[from]?.start ?? last,
    end: c.tokens[Math.max(from, end - 1)]?.end ?? last,
  };
}

/** The same; null where there are no tokens between the two. */
export function spanBetween(c: Cursor, from: number, end = c.at): Span | null {
  return end > from && end <= c.tokens.length ? spanFrom(c, from, end) : null;
}

/** The words of {@link spanFrom} in the form to show. */
export function wordsFrom(c: Cursor, from: number, end = c.at): string {
  const span = spanFrom(c, from, end);
  return nfc(c.text.slice(span.start, span.end)).replace(/\s+/gu, ' ');
}

/** Whether no white space lies between the token `ahead` places on and the one before it. */
export function touches(c: Cursor, ahead = 0): boolean {
  const token = peek(c, ahead);
  return token !== undefined && peek(c, ahead - 1)?.end === token.start;
}

/** Whether a new line begins here. */
export function onNewLine(c: Cursor): boolean {
  const [before, token] = [peek(c, -1), peek(c)];
  return token !== undefined && before !== undefined && c.text.slice(before.end, token.start).includes('\n');
}
