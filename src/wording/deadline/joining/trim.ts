import type { Span } from '../../../diagnostics/problem.ts';
import { nfc } from '../../../text/normalize.ts';

const BRACKETS = '();';
const BEFORE = ',;:-';
const BEHIND = ',;:.-';

/** Whether every bracket closes. */
function isBalanced(words: string): boolean {
  let depth = 0;
  for (const letter of words) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Words without the marks and spaces around them, on one line, composed, without a bracket that stands alone. */
export function trimmed(words: string): string {
  const whole = (isBalanced(words) ? nfc(words) : nfc(words).replace(/[();]/gu, ' ')).replace(/\s+/gu, ' ');
  return whole.replace(/^[\s,;:-]+|[\s,;:.-]+$/gu, '');
}

/** Where the words stand that {@link trimmed} leaves; null when it leaves none. */
export function trimmedSpan(text: string, { start, end }: Span): Span | null {
  const brackets = isBalanced(text.slice(start, end)) ? '' : BRACKETS;
  const outside = (at: number, marks: string) => {
    const letter = text.charAt(at);
    return letter.trim() === '' || marks.includes(letter) || brackets.includes(letter);
  };
  let [first, last] = [start, end];
  while (first < last && outside(first, BEFORE)) first++;
  while (first < last && outside(last - 1, BEHIND)) last--;
  return first < last ? { start: first, end: last } : null;
}
