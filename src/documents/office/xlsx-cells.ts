/** A cell of a sheet by its row and column, from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Reads "C12"; null for what is no cell. */
export function cellAt(name: string | undefined): CellAt | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(name ?? '');
  if (found === null) return null;
  let column = 0;
  for (const letter of found[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, column: column - 1 };
}

/** Two corners: "A1:F3", or one cell. */
export function rangeAt(name: string | undefined): { readonly from: CellAt; readonly to: CellAt } | null {
  const [first, last] = (name ?? '').split(':');
  const from = cellAt(first);
  const to = cellAt(last ?? first);
  return from === null || to === null ? null : { from, to };
}

/** "C12" of a row and column from 0. */
export function cellName({ row, column }: CellAt): string {
  return `${columnName(column)}${row + 1}`;
}

/** "C" of the column 2. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
