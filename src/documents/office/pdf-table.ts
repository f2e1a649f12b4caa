import type { Grid, GridCell } from './pdf-grid.ts';
import { type TextRow, textRows } from './pdf-lines.ts';
import { middle, type PdfPage, type Piece } from './pdf-page.ts';
import { paragraphsOf, paragraphText } from './pdf-paragraphs.ts';

/** A table as it stands on one page. */
export interface PageTable {
  readonly kind: 'table';
  /** No line parts its columns: they are told by where words stand. */
  readonly loose: boolean;
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Edges of its columns, from the left. */
  readonly xs: readonly number[];
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  readonly cells: readonly PageCell[];
}

export interface PageCell {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly TextRow[];
  /** Its paragraphs, a line each. */
  readonly text: string;
  readonly bold: boolean;
  /** It goes on from the row above. */
  readonly continues: boolean;
}

/** Rows lower than this are the space between the two lines of a double one. */
const LOWEST = 4;

/** The table that a grid makes of the words within it, and the words that stand outside. */
export function pageTable(grid: Grid, page: PdfPage): { table: PageTable; inside: ReadonlySet<Piece> } {
  const byCell = new Map<GridCell, Piece[]>(grid.cells.map((cell) => [cell, []]));
  const inside = new Set<Piece>();
  const pieces = page.pieces.flatMap((piece) => cutAt(piece, grid));
  for (const [piece, part] of pieces) {
    const cell = cellAt(grid, part);
    if (cell === null) continue;
    byCell.get(cell)!.push(part);
    inside.add(piece);
  }
  const cells = new Map([...byCell].map(([cell, within]) => [cell, pageCell(grid, cell, within)]));
  const rows: PageRow[] = [];
  for (let row = 0; row + 1 < grid.ys.length; row++) {
    if (grid.ys[row + 1]! - grid.ys[row]! < LOWEST) continue;
    const there = grid.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows);
    rows.push({
      cells: there
        .map((cell) => ({ ...cells.get(cell)!, continues: cell.row < row }))
        .sort((a, b) => a.left - b.left),
    });
  }
  const [top, bottom] = [grid.ys[0]!, grid.ys.at(-1)!];
  return {
    table: { kind: 'table', loose: false, page: page.number, top, bottom, xs: grid.xs, rows },
    inside,
  };
}

/** A piece that reaches over a line between columns, in parts: some programs set a whole line of a table in one go. */
function cutAt(piece: Piece, { xs, ys }: Grid): [Piece, Piece][] {
  const { y } = middle(piece);
  const over = xs.filter((x) => x > piece.left + 2 && x < piece.right - 2);
  if (over.length === 0 || y < ys[0]! || y > ys.at(-1)!) return [[piece, piece]];
  const words = [...piece.text.matchAll(/\S+/gu)];
  const step = (piece.right - piece.left) / piece.text.length;
  const parts = words.map((word) => ({
    ...piece,
    text: word[0],
    left: piece.left + word.index * step,
    right: piece.left + (word.index + word[0].length) * step,
  }));
  return parts.map((part) => [piece, part]);
}

function cellAt({ xs, ys, cells }: Grid, piece: Piece): GridCell | null {
  const { x, y } = middle(piece);
  return (
    cells.find(
      ({ row, rows, column, columns }) =>
        x >= xs[column]! && x <= xs[column + columns]! && y >= ys[row]! && y <= ys[row + rows]!,
    ) ?? null
  );
}

function pageCell({ xs }: Grid, { column, columns }: GridCell, pieces: readonly Piece[]): PageCell {
  return pageCellOf(textRows(pieces), xs[column]!, xs[column + columns]!);
}

/** A cell of some lines, between two edges. */
export function pageCellOf(lines: readonly TextRow[], left: number, right: number): PageCell {
  return {
    left,
    right,
    lines,
    text: cellText(lines, left, right),
    bold: lines.length > 0 && lines.every(({ bold }) => bold),
    continues: false,
  };
}

/** The paragraphs of a cell, a line each. */
export function cellText(lines: readonly TextRow[], left: number, right: number): string {
  return paragraphsOf(lines, reach(lines, left, right))
    .map(paragraphText)
    .join('\n');
}

/** How far lines of a cell may reach: the space at its left is left free at its right too. */
export function reach(lines: readonly TextRow[], left: number, right: number): number {
  const space = Math.min(...lines.map((line) => line.left - left), 6);
  return right - Math.max(0, space);
}
