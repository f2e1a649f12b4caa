import type { Cell, Place, Row } from './content.ts';
import { type CellWords, cellOf } from './make-table.ts';
import { isBold, plain, type TextLine } from './text-lines.ts';
import { afterBlanks } from './text-tabs.ts';
import { joined, type Wrapping } from './text-wrap.ts';

const BAR = '|';

/** Cells that stand between two bars, and where the first begins. */
interface Chunk {
  readonly cells: readonly CellWords[];
  readonly line: number;
}

/**
 * The rows of a table of which each cell stands on lines of its own, with a line "|" before and behind it: what is left of
 * a web page whose tables were taken apart. Two bars part rows; an empty cell looks the same and is told by the number of
 * cells that the heading has. null when no such table begins at the line; no rows when nothing stands between the bars.
 *
 * A cell that the page had merged is said once, in its first row: rows below have fewer cells.
 */
export function cellLineTable(
  lines: readonly TextLine[],
  from: number,
  wrapping: Wrapping,
): { rows: Row[]; end: number } | null {
  if (lines[from]!.raw !== BAR) return null;
  const chunks: Chunk[] = [];
  let end = from;
  for (let at = from; lines[at]?.raw === BAR; at = afterBlanks(lines, end)) {
    const part = chunksAt(lines, at, wrapping);
    for (const chunk of part.chunks) chunks.push(chunk);
    end = part.end;
  }
  const filled = chunks.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return { rows: [], end };
  const width = Math.max(...filled.slice(0, 3).map(({ cells }) => cells.length));
  return { rows: rowsOf(together(chunks, width), width), end };
}

/** Cells from a bar to the one that a blank line follows. */
function chunksAt(
  lines: readonly TextLine[],
  from: number,
  wrapping: Wrapping,
): { chunks: Chunk[]; end: number } {
  const chunks: Chunk[] = [];
  let cells: CellWords[] = [];
  let words: TextLine[] = [];
  let line = lines[from]!.number;
  let at = from + 1;
  for (; at < lines.length; at++) {
    const each = lines[at]!;
    if (each.raw !== BAR) words.push(each);
    else if (words.length > 0) {
      cells.push(cellWords(words, wrapping));
      words = [];
    } else {
      chunks.push({ cells, line });
      cells = [];
      line = each.number;
    }
    if (each.raw === BAR && (lines[at + 1]?.text ?? '') === '') break;
  }
  chunks.push({ cells, line });
  return { chunks, end: Math.min(at + 1, lines.length) };
}

function cellWords(lines: readonly TextLine[], wrapping: Wrapping): CellWords {
  const paragraphs = joined(lines, wrapping).map(({ raw }) => raw);
  return {
    text: paragraphs.map(plain).filter(Boolean).join('\n'),
    bold: isBold(paragraphs.join('\n')),
  };
}

/** Puts together what an empty cell parted: chunks that together with it have as many cells as the heading. */
function together(chunks: readonly Chunk[], width: number): Chunk[] {
  const rows: Chunk[] = [];
  for (const chunk of chunks) {
    const last = rows.at(-1);
    const parts = last === undefined ? 0 : last.cells.length + 1 + chunk.cells.length;
    const fits = parts === width && chunk.cells.length > 0 && !isNumbered(chunk) && !isTitle(last!);
    if (fits) rows[rows.length - 1] = { ...last!, cells: [...last!.cells, EMPTY, ...chunk.cells] };
    else if (chunk.cells.length > 0) rows.push(chunk);
  }
  return rows;
}

const EMPTY: CellWords = { text: '', bold: false };
const NUMBER = /^(?:\d+(?:\.\d+)*|[IVXL]+|[A-Za-zĐđ])[.)]?$/u;

const isNumbered = ({ cells }: Chunk) => NUMBER.test(cells[0]!.text);

/** A row of a number and a title, or of a title alone: it stands over all columns. */
function isTitle({ cells }: Chunk): boolean {
  return cells.length <= 2 && cells.at(-1)!.bold;
}

function rowsOf(chunks: readonly Chunk[], width: number): Row[] {
  const rows: Row[] = [];
  for (const chunk of chunks) rows.push(rowOf(chunk, width, rows.at(-1)));
  return rows;
}

function rowOf(chunk: Chunk, width: number, above: Row | undefined): Row {
  const place = { paragraph: chunk.line };
  const { cells } = chunk;
  if (isTitle(chunk) || above === undefined) {
    const last = cells.length - 1;
    const over = { columns: Math.max(1, width - last) };
    return row(
      cells.map((words, i) => cellOf(words, i, place, i === last ? over : {})),
      place,
    );
  }
  if (cells.length < width && !isNumbered(chunk) && cells.every(({ bold }) => bold)) {
    // A heading that comes again, its first caption over the number's column too.
    const over = width - cells.length;
    return row(
      cells.map((words, i) =>
        i === 0 ? cellOf(words, 0, place, { columns: over + 1 }) : cellOf(words, i + over, place),
      ),
      place,
    );
  }
  // A row without its number has it from above, like the cells that are missing at its end.
  const shift = cells.length < width && !isNumbered(chunk) ? 1 : 0;
  const own = cells.map((words, i) => cellOf(words, i + shift, place));
  const missing = [...Array(width).keys()].filter((i) => i < shift || i >= cells.length + shift);
  const all = [...own, ...missing.map((i) => fromAbove(above, i, place))];
  return row(
    all.sort((a, b) => a.column - b.column),
    place,
  );
}

const row = (cells: readonly Cell[], place: Place): Row => ({ cells, repeated: false, place });

/** A cell merged downwards: the words of the row above, unless that is a title over all columns. */
function fromAbove(above: Row, column: number, place: Place): Cell {
  const cell = above.cells.find((each) => each.column === column && each.columns === 1);
  if (cell === undefined) return cellOf(EMPTY, column, place);
  return { ...cell, continues: true };
}
