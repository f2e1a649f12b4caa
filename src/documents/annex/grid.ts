import type { Cell, Row } from '../office/content.ts';
import type { ColumnKind } from './captions.ts';

/** A column of the annex: what it holds, its heading, and where it stands in the table's own columns. */
export interface Column {
  readonly kind: ColumnKind;
  readonly caption: string;
  readonly from: number;
  readonly to: number;
}

/** The cells of a row by the column that they lie in; a cell over several columns lies in the first of them. */
export interface GridRow {
  readonly row: Row;
  readonly cells: ReadonlyMap<Column, Cell>;
  /** The cell that goes from the first columns over all that would say more of a task; null when there is none. */
  readonly wide: Cell | null;
}

/** Lays the cells of a row under the columns, each under the one that it covers most of. */
export function gridRow(row: Row, columns: readonly Column[]): GridRow {
  const cells = new Map<Column, Cell>();
  let wide: Cell | null = null;
  for (const cell of row.cells) {
    const covered = columns.filter((column) => overlap(cell, column) > 0);
    if (covered.length === 0) continue;
    const column = covered.length === 1 ? covered[0]! : home(cell, covered);
    const known = cells.get(column);
    if (known === undefined || known.text === '') cells.set(column, cell);
    if (coversTasks(cell, columns, covered)) wide = cell;
  }
  return { row, cells, wide };
}

function overlap({ column, columns }: Cell, { from, to }: Column): number {
  return Math.min(column + columns, to) - Math.max(column, from);
}

/** A cell that hangs over by less than half belongs to the one column that it fills; a merged one to its first. */
function home(cell: Cell, covered: readonly Column[]): Column {
  const filled = covered.filter((column) => overlap(cell, column) * 2 > column.to - column.from);
  const text = filled.find(({ kind }) => kind === 'text' || kind === 'target');
  return (filled.some(({ kind }) => kind === 'number') ? text : undefined) ?? filled[0] ?? covered[0]!;
}

/** Over the text and everything that tells of who and when. */
function coversTasks(cell: Cell, columns: readonly Column[], covered: readonly Column[]): boolean {
  if (cell.text === '' || covered.length < 3) return false;
  const telling = columns.filter(({ kind }) => TELLING.has(kind));
  const first = columns.find(({ kind }) => kind === 'text' || kind === 'target');
  return (
    telling.every((column) => covered.includes(column)) &&
    (first === undefined || covered.includes(first) || covered[0] === columns[0])
  );
}

/** Columns that say something of a task beside what it is. */
export const TELLING: ReadonlySet<ColumnKind> = new Set(['lead', 'support', 'deadline', 'product', 'period']);
