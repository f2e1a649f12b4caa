import type { Cell, Place, Row, Table } from './content.ts';
import { Refused } from './refused.ts';

/** A cell before its place in the table is known. */
export interface CellWords {
  /** Its paragraphs, a line each. */
  readonly text: string;
  readonly bold: boolean;
}

/** A row of cells and where it stands. */
export interface RowWords {
  readonly cells: readonly CellWords[];
  readonly place: Place;
}

/** No plan has so many columns; more are an attack, or another kind of file. */
const MOST_COLUMNS = 1000;

/** @throws Refused when a row has more cells than any plan */
export function checkColumns(count: number): void {
  if (count > MOST_COLUMNS) throw new Refused('too-large', '1.000 cột');
}

/** A table of cells that each cover one column; rows may have fewer cells than others, at their end. */
export function tableOf(rows: readonly RowWords[]): Table {
  const first = rows[0]!;
  return { kind: 'table', rows: rows.map((row) => rowOf(row, rows)), place: first.place };
}

function rowOf({ cells, place }: RowWords, rows: readonly RowWords[]): Row {
  return {
    cells: cells.map((words, column) => cellOf(words, column, place)),
    repeated: rows.length > 1 && sameWords(cells, rows[0]!.cells),
    place,
  };
}

/** A cell of one column that stands for itself. */
export function cellOf(
  { text, bold }: CellWords,
  column: number,
  place: Place,
  more: Partial<Cell> = {},
): Cell {
  return { column, columns: 1, text, number: null, bold, continues: false, place, ...more };
}

/** Whether two rows say the same: a heading that comes again on each page. */
function sameWords(a: readonly CellWords[], b: readonly CellWords[]): boolean {
  return a.length === b.length && a.every(({ text }, i) => text === b[i]!.text);
}
