import type { Token } from '../../text/tokens.ts';
import type { Text } from './body.ts';
import { together } from './vocabulary.ts';
import { isAnd } from './words.ts';

/** What stands between two items. */
export interface Separator {
  readonly end: number;
  /** ";" or a new line: what was said of the names before does not hold behind it. */
  readonly strong: boolean;
}

/** ";" "," "/" "và" "cùng với" or a new line, and "và" behind a mark; null when nothing separates. */
export function separatorAt(text: Text, from: number): Separator | null {
  const { tokens, wording } = text;
  const first = tokens[from];
  if (first === undefined) return null;
  const newLine = wording.slice(tokens[from - 1]?.end ?? 0, first.start).includes('\n');
  let at = first.key === ';' || first.key === ',' || first.key === '/' ? from + 1 : from;
  let strong = first.key === ';' || newLine;
  if (at > from && tokens[at] && wording.slice(first.end, tokens[at]!.start).includes('\n')) strong = true;
  if (isAnd(tokens[at]?.key ?? '')) at++;
  at = together.at(tokens, at)?.end ?? at;
  if (at === from && !newLine) return null;
  return { end: strong ? behindBullet(tokens, at) : at, strong };
}

const BULLETS = new Set(['-', '+', '*', '•', '●', '·']);

/** The index behind the sign or number that begins a line of a list: "- Sở Nội vụ", "1. Sở Nội vụ". */
export function behindBullet(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (BULLETS.has(token.key)) return at + 1;
  const after = tokens[at + 1]?.key;
  return token.kind === 'number' && (after === '.' || after === ')') ? at + 2 : at;
}

/** Without "." ";" or "./." at the end. */
export function withoutFullStop(tokens: readonly Token[]): readonly Token[] {
  const key = (back: number) => tokens[tokens.length - back]?.key;
  if (key(1) === '.' && key(2) === '/' && key(3) === '.') return tokens.slice(0, -3);
  return key(1) === '.' || key(1) === ';' ? tokens.slice(0, -1) : tokens;
}
