import type { Span } from '../diagnostics/problem.ts';

const DEEPEST = 40;
const MARKS = new RegExp(`^[ ]*(?:[-?:][ ]+){${DEEPEST}}|^[ ]{200}[ ]*[^ #\\r\\n]`, 'mu');

/** Where brackets, dashes or indents nest deeper than any plan does; looked for before parsing, because the parser recurses. */
export function deepest(text: string): Span | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x5b || c === 0x7b) depth++;
    else if (c === 0x5d || c === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return { start: at, end: at + 1 };
  }
  const marks = MARKS.exec(text);
  return marks ? { start: marks.index, end: marks.index + 1 } : null;
}
