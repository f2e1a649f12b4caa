import type { Problem } from '../diagnostics/problem.ts';
import { deepest } from './depth.ts';
import { fileTooLong, yamlTooDeep } from './yaml-problems.ts';

/** Some fifty times the lines of a whole year's plan. */
const MOST_LINES = 100_000;
/** Quotation marks, brackets and colons in all, and on one line: each costs the reader of YAML more than a letter does. */
const MOST_MARKS = 500_000;
const MOST_ON_LINE = 10_000;
const MARK = /["'{}[\],:&*!?\n-]/gu;

/** Why a text is not read as YAML at all: reading it would take time and memory out of all proportion. */
export function outOfBounds(text: string): Problem | null {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (++lines > MOST_LINES)
      return fileTooLong(
        { start: at + 1, end: at + 1 },
        { what: `có hơn ${MOST_LINES.toLocaleString('vi')} dòng` },
      );
  }
  const deep = deepest(text);
  if (deep !== null) return yamlTooDeep(deep, {});
  let marks = 0;
  let onLine = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    onLine = mark === '\n' ? 0 : onLine + 1;
    if (++marks > MOST_MARKS || onLine > MOST_ON_LINE)
      return fileTooLong({ start: index, end: index + 1 }, { what: 'có quá nhiều dấu của YAML' });
  }
  return null;
}
