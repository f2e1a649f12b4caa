import type { Span } from '../../diagnostics/problem.ts';
import { fold, toneKey } from '../../text/normalize.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/**
 * A place in a tokenized wording. Parsers move `at` forward and put it back when they fail; `reach` keeps the furthest
 * token that any of them understood, which is where an error belongs.
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

/** Steps over `count` tokens. */
export function advance(c: Cursor, count = 1): void {
  c.at += count;
  if (c.at > c.reach) c.reach = c.at;
}

/** The phrases of a list by their first word, the longest first. */
type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

const strictIndex = new Map<string, Index>();
const looseIndex = new Map<string, Index>();

function indexOf(phrases: string, loose: boolean): Index {
  const memo = loose ? looseIndex : strictIndex;
  const known = memo.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.split('|')) {
    const keys = phrase
      .trim()
      .split(' ')
      .map(loose ? fold : toneKey);
    const first = keys[0] as string;
    index.set(first, [...(index.get(first) ?? []), keys]);
  }
  for (const same of index.values()) same.sort((a, b) => b.length - a.length);
  memo.set(phrases, index);
  return index;
}

/** How many tokens the longest of the phrases takes here; 0 when none stands here. */
function lengthOf(c: Cursor, phrases: string, ahead: number): number {
  const token = peek(c, ahead);
  if (token === undefined || token.kind !== 'word') return 0;
  const candidates = indexOf(phrases, c.loose).get(token.key);
  const found = candidates?.find((keys) =>
    keys.every((key, i) => i === 0 || peek(c, ahead + i)?.key === key),
  );
  return found?.length ?? 0;
}

/** Whether one of the phrases stands here: "đến|cho đến". */
export function sees(c: Cursor, phrases: string, ahead = 0): boolean {
  return lengthOf(c, phrases, ahead) > 0;
}

/** Steps over the longest of the phrases that stands here; false when none does. */
export function eat(c: Cursor, phrases: string): boolean {
  const length = lengthOf(c, phrases, 0);
  if (length > 0) advance(c, length);
  return length > 0;
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

/** Runs a parser; when it fails the cursor is where it was. */
export function attempt<T>(c: Cursor, parse: (c: Cursor) => T | null): T | null {
  const before = c.at;
  const result = parse(c);
  if (result === null) c.at = before;
  return result;
}

/** Runs a parser and goes back whatever it found: a look ahead. Leaves `reach` alone. */
export function glance<T>(c: Cursor, parse: (c: Cursor) => T | null): T | null {
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

/** The text from token `from` up to the cursor, as offsets. */
export function spanFrom(c: Cursor, from: number): Span {
  const first = c.tokens[from];
  const last = c.tokens[c.at - 1];
  const end = c.text.length;
  return { start: first?.start ?? end, end: Math.max(last?.end ?? end, first?.start ?? end) };
}

/** The text of the tokens from `from` up to, not with, `to`; null where there are none. */
export function spanBetween(c: Cursor, from: number, to: number): Span | null {
  const [first, last] = [c.tokens[from], c.tokens[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
}

/** Whether no white space lies between the token `ahead` places on and the one before it. */
export function touches(c: Cursor, ahead = 0): boolean {
  const token = peek(c, ahead);
  return token !== undefined && c.tokens[c.at + ahead - 1]?.end === token.start;
}

/** Whether a slash here runs on into a year, as in "12/2024/2025": nothing of that is a list. */
export function seesYearSlash(c: Cursor): boolean {
  const year = peek(c, 1);
  return (
    seesMark(c, '/') &&
    peek(c, -1)?.kind === 'number' &&
    touches(c) &&
    touches(c, 1) &&
    year?.text.length === 4
  );
}

/** Whether a new line begins here. */
export function onNewLine(c: Cursor): boolean {
  const token = peek(c);
  const before = c.tokens[c.at - 1];
  return token !== undefined && before !== undefined && c.text.slice(before.end, token.start).includes('\n');
}
