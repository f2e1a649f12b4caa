import type { RowWords } from './make-table.ts';
import { isBold, plainParagraphs, type TextLine } from './text-lines.ts';
import { afterBlanks } from './text-tabs.ts';

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/u;

/**
 * The rows of a Markdown table ("| a | b |" with a line of dashes below the heading), from a line on; null when none begins
 * there. A table that goes on behind blank lines, as converters of pages leave it, is one.
 */
export function pipeTable(
  lines: readonly TextLine[],
  from: number,
): { rows: RowWords[]; end: number } | null {
  const isTable = isPiped(lines[from]!) && RULE.test(lines[from + 1]?.raw ?? '');
  if (!isTable) return null;
  const rows: RowWords[] = [];
  let end = from;
  for (let at = from; at < lines.length && isPiped(lines[at]!); at = afterBlanks(lines, end)) {
    const line = lines[at]!;
    if (!RULE.test(line.raw)) rows.push(rowOf(line));
    end = at + 1;
  }
  return { rows, end };
}

/** The bars at both ends of a row may be left out. */
const isPiped = ({ raw }: TextLine) => /\S\s*(?<!\\)\||\|\s*\S/u.test(raw);

function rowOf({ raw, number }: TextLine): RowWords {
  const inner = raw.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  // "\|" is a letter of a cell.
  const cells = inner.split(/(?<!\\)\|/u);
  return {
    cells: cells.map((cell) => ({ text: plainParagraphs(cell), bold: isBold(cell) })),
    place: { paragraph: number },
  };
}
