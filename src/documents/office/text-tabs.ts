import { type CellWords, checkColumns, type RowWords } from './make-table.ts';
import { isBold, plainParagraphs, type TextLine } from './text-lines.ts';

/** A line with one tab is running text whose label was set off by it; a row of a table has three cells or more. */
const LEAST_CELLS = 3;
/** A cell is not written on more lines than this: what follows is running text. */
const MOST_LINES = 40;

/** Whether a line holds cells set apart by tabs. */
function isTabbed({ raw }: TextLine): boolean {
  const cells = raw.split('\t');
  return cells.length >= LEAST_CELLS && cells.some((cell) => cell.trim() !== '');
}

/**
 * The rows of a table whose cells are set apart by tabs, from a line on; null when none begins there. Words copied out of
 * Word bring their line breaks with them: a row goes on in the lines below until it has as many cells as the heading.
 *
 * @returns the rows, and the index of the first line behind them; blank lines within a table are passed over
 */
export function tabTable(lines: readonly TextLine[], from: number): { rows: RowWords[]; end: number } | null {
  if (!isTabbed(lines[from]!)) return null;
  const width = lines[from]!.raw.split('\t').length;
  checkColumns(width);
  const rows: RowWords[] = [];
  let end = from;
  for (let at = from; at < lines.length; at = afterBlanks(lines, end)) {
    const next = rowAt(lines, at, width);
    if (next === null) break;
    rows.push(next.row);
    end = next.end;
  }
  return { rows, end };
}

function rowAt(lines: readonly TextLine[], at: number, width: number): { row: RowWords; end: number } | null {
  const line = lines[at]!;
  const broken = brokenRow(lines, at, width);
  if (broken !== null) return broken;
  if (isTabbed(line) || NUMBERED.test(line.raw))
    return { row: rowOf(line.raw.split('\t'), line.number), end: at + 1 };
  // A heading over all columns, between two rows and without a blank line to either.
  const within = line.text !== '' && isRow(lines[at - 1]) && isRow(lines[at + 1]);
  return within ? { row: rowOf([line.raw], line.number), end: at + 1 } : null;
}

/** A number and a tab: in a table a row, however few cells it has. */
const NUMBERED = /^[^\s\p{L}]*(?:<b>|\*\*)?(?:\d+(?:\.\d+)*|[IVXLC]+|\p{L})[.)]?(?:<\/b>|\*\*)?\t/u;

const isRow = (line: TextLine | undefined) => line !== undefined && isTabbed(line);

/** A row whose cells hold line breaks: lines that only together have all cells. */
function brokenRow(
  lines: readonly TextLine[],
  at: number,
  width: number,
): { row: RowWords; end: number } | null {
  const first = lines[at]!.raw;
  if (!first.includes('\t') || first.split('\t').length >= width) return null;
  let raw = first;
  for (let end = at + 1; end < Math.min(lines.length, at + MOST_LINES); end++) {
    const next = lines[end]!;
    if (next.text === '' || NUMBERED.test(next.raw)) return null;
    raw += `\n${next.raw}`;
    const cells = raw.split('\t').length;
    if (cells > width) return null;
    if (cells === width) return { row: rowOf(raw.split('\t'), lines[at]!.number), end: end + 1 };
  }
  return null;
}

function rowOf(cells: readonly string[], line: number): RowWords {
  return {
    cells: cells.map((cell): CellWords => ({ text: plainParagraphs(cell), bold: isBold(cell) })),
    place: { paragraph: line },
  };
}

/** The index of the next line that holds something. */
export function afterBlanks(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.text === '') at++;
  return at;
}
