import type { Token } from '../../text/tokens.ts';
import { beginsBody, type Text } from './body.ts';
import { leadingCapacity } from './capacity.ts';
import { together } from './vocabulary.ts';
import { isAnd, isCapitalised } from './words.ts';

/** What stands between two items. */
export interface Separator {
  readonly end: number;
  /** More than a comma: what was said of the names before does not hold behind it. */
  readonly strong: boolean;
}

/** Always separate. */
const MARKS = new Set([',', ';', '/']);
/** Separate where another body or a word with a capital begins behind them: "Sở Nội vụ. Sở Tài chính", "… - Sở Y tế". */
const BEFORE_BODIES = new Set(['.', '-', '+', '*', '•', '●', '·']);

/** A mark, "và", "cùng với", a new line, or the number of a list's next item; null when nothing separates. */
export function separatorAt(text: Text, from: number): Separator | null {
  const { tokens } = text;
  const first = tokens[from];
  if (first === undefined) return null;
  const mark = MARKS.has(first.key) || (BEFORE_BODIES.has(first.key) && beginsItem(text, from + 1));
  let at = mark ? from + 1 : from;
  const strong =
    (mark && first.key !== ',' && first.key !== '/') || newLineAt(text, from) || newLineAt(text, at);
  if (isAnd(tokens[at]?.key ?? '')) at++;
  at = together.at(tokens, at)?.end ?? at;
  const bulleted = behindBullet(tokens, at);
  if (at === from && !strong && !(bulleted > at && beginsItem(text, bulleted))) return null;
  return { end: strong || beginsItem(text, bulleted) ? bulleted : at, strong: strong || bulleted > at };
}

/** Whether a new line begins here. */
export function newLineAt({ tokens, wording }: Text, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && wording.slice(before.end, token.start).includes('\n');
}

function beginsItem(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return false;
  return isCapitalised(token) || beginsBody(text, at) || leadingCapacity(text, at) !== null;
}

const BULLETS = new Set(['-', '+', '*', '•', '●', '·']);

/** The index behind what begins an item of a list: "- Sở Nội vụ", "1. Sở Nội vụ", "(1) Sở Nội vụ", "a) Sở Nội vụ". */
export function behindBullet(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (BULLETS.has(token.key)) return at + 1;
  const bracket = token.key === '(' ? at + 1 : at;
  const [label, after] = [tokens[bracket], tokens[bracket + 1]?.key];
  const counts = label?.kind === 'number' || (label?.kind === 'word' && label.key.length === 1);
  return counts && (after === ')' || (after === '.' && bracket === at)) ? bracket + 2 : at;
}

/** Without "." ";" ":" or "./." at the end. */
export function withoutFullStop(tokens: readonly Token[]): readonly Token[] {
  const key = (back: number) => tokens[tokens.length - back]?.key ?? '';
  if (key(1) === '.' && key(2) === '/' && key(3) === '.') return tokens.slice(0, -3);
  return '.;:'.includes(key(1)) && key(1) !== '' ? tokens.slice(0, -1) : tokens;
}
