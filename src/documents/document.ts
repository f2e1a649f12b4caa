import type { Column } from './column.ts';
import { type ClaimedRow, joinCells } from './columns-by-use.ts';
import { type Head, planStart, readHead } from './head.ts';
import { type Label, splitLabel } from './labels.ts';
import { type Line, shownLine } from './lines.ts';
import { readTables } from './tables.ts';

/** A decision's text as its form tells it. */
export interface SourceDocument {
  readonly lines: readonly Line[];
  readonly head: Head;
  /** Lines that must be accounted for: the plan proper, less blank lines and page headers. */
  readonly normative: readonly Line[];
  readonly columnsAt: (line: number) => readonly Column[] | null;
}

/**
 * Understands a text's form.
 *
 * @param firstClaimed the first line that a plan claims: where the plan proper begins when no title is recognised
 * @param claimed rows of tables that the plan claims
 */
export function readDocument(
  lines: readonly Line[],
  firstClaimed: number | null,
  claimed: readonly ClaimedRow[],
): SourceDocument {
  const { headers, columnsAt } = readTables(lines, claimed);
  const start = planStart(lines) ?? firstClaimed ?? 1;
  return {
    lines,
    head: readHead(lines, start),
    normative: lines.filter(({ number, text }) => number >= start && text !== '' && !headers.has(number)),
    columnsAt,
  };
}

const NOTHING: readonly string[] = [];

/** A line by its number; an empty one beyond the text. */
export function lineAt({ lines }: SourceDocument, number: number): Line {
  return lines[number - 1] ?? { number, text: '', cells: null };
}

/** Whether nothing is printed on some lines. */
export function isBlank(document: SourceDocument, numbers: readonly number[]): boolean {
  return numbers.every((number) => lineAt(document, number).text === '');
}

/** The words of one column, or of several together, over the rows of an item, split rows joined. */
export function cellText(
  document: SourceDocument,
  rows: readonly number[],
  column: Column | readonly Column[],
): string {
  const wanted = typeof column === 'string' ? [column] : column;
  return joinCells(rows.flatMap((number) => cellsOf(document, number, wanted)));
}

/** The cells of a line that stand in a column; running text counts as text, rows without captions as nothing known. */
function cellsOf(document: SourceDocument, number: number, wanted: readonly Column[]): readonly string[] {
  const line = lineAt(document, number);
  if (line.cells === null) return wanted.includes('text') ? [line.text] : NOTHING;
  const columns = document.columnsAt(number);
  if (columns === null) return wanted.includes('text') ? [shownLine(line)] : NOTHING;
  return line.cells.filter((_, i) => wanted.includes(columns[i] ?? 'other'));
}

/** Running text over several lines, joined; the first line's label set apart. */
export function runningText(
  document: SourceDocument,
  numbers: readonly number[],
): { readonly label: Label | null; readonly text: string } {
  const [first, ...rest] = numbers.map((number) => cellText(document, [number], 'text'));
  const { label, rest: words } = splitLabel(first ?? '');
  return { label, text: [words, ...rest].filter((each) => each !== '').join(' ') };
}
