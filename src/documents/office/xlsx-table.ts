import type { Cell, Remark, Row, Table } from './content.ts';
import { Refused } from './refused.ts';
import { cellName, columnName } from './xlsx-cells.ts';
import { doubtfulDates } from './xlsx-dates.ts';
import type { Range, Sheet, SheetRow } from './xlsx-sheet.ts';

/** Cells that merged ones are laid over. */
const MOST_COVERED = 1_000_000;

/**
 * A sheet as a table, with what is hidden in it told: columns and rows hidden by hand are left out, rows hidden by a filter
 * are there, because a filter only looks for something.
 */
export function sheetTable(
  sheet: Sheet,
  name: string,
): { readonly table: Table; readonly remarks: Remark[] } {
  const filtered = ({ row }: SheetRow): boolean =>
    sheet.filters.some(({ from, to }) => row > from.row && row <= to.row);
  const hiddenColumn = (column: number): boolean =>
    sheet.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
  const kept = sheet.rows
    .filter((row) => !row.hidden || filtered(row))
    .map((row) => ({ ...row, cells: row.cells.filter(({ column }) => !hiddenColumn(column)) }));
  const merges = mergesByRow(sheet.merged, kept);
  const rows = kept.map((row): Row => {
    const place = { sheet: name, row: row.row + 1 };
    return { cells: tableCells(row, merges, name), repeated: false, place };
  });
  return {
    table: { kind: 'table', rows, place: { sheet: name } },
    remarks: [
      ...hiddenRows(sheet, name, filtered),
      ...hiddenColumns(sheet, name),
      ...uncomputed(kept, name),
      ...doubtfulDates(kept, name),
    ],
  };
}

interface Merge extends Range {
  /** The words of its first cell. */
  readonly text: string;
  readonly bold: boolean;
}

/** The merged cells that lie in each row. */
function mergesByRow(
  ranges: readonly Range[],
  rows: readonly SheetRow[],
): ReadonlyMap<number, readonly Merge[]> {
  const byRow = new Map<number, Merge[]>();
  const cells = new Map(rows.map((row) => [row.row, row.cells]));
  let covered = 0;
  for (const range of ranges) {
    const first = cells.get(range.from.row)?.find(({ column }) => column === range.from.column);
    const merge = { ...range, text: first?.text ?? '', bold: first?.bold ?? false };
    for (const { row } of within(rows, range)) {
      if (++covered > MOST_COVERED) throw new Refused('too-large');
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return byRow;
}

function* within(rows: readonly SheetRow[], { from, to }: Range): Generator<SheetRow> {
  let low = 0;
  for (let high = rows.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < from.row) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < rows.length && rows[at]!.row <= to.row; at++) yield rows[at]!;
}

function tableCells(
  { row, cells }: SheetRow,
  merges: ReadonlyMap<number, readonly Merge[]>,
  sheet: string,
): Cell[] {
  const here = merges.get(row) ?? [];
  const covered = (column: number): boolean =>
    here.some(({ from, to }) => column >= from.column && column <= to.column);
  const cell = (column: number, columns: number, text: string, bold: boolean, continues: boolean): Cell => ({
    column,
    columns,
    text,
    number: null,
    bold: bold && /\p{L}/u.test(text),
    continues,
    place: { sheet, cell: cellName({ row, column }), row: row + 1 },
  });
  return [
    ...cells
      .filter(({ column }) => !covered(column))
      .map(({ column, text, bold }) => cell(column, 1, text, bold, false)),
    ...here.map(({ from, to, text, bold }) =>
      cell(from.column, to.column - from.column + 1, text, bold, row > from.row),
    ),
  ].sort((a, b) => a.column - b.column);
}

/** Those that are left out, and those that a filter hides. */
function hiddenRows({ rows }: Sheet, sheet: string, filtered: (row: SheetRow) => boolean): Remark[] {
  const hidden = rows.filter((row) => row.hidden);
  const told = (code: 'hidden-rows' | 'filtered-rows', which: readonly SheetRow[]): Remark[] =>
    which.length === 0
      ? []
      : [{ code, place: { sheet, row: which[0]!.row + 1 }, words: String(which.length) }];
  return [
    ...told(
      'hidden-rows',
      hidden.filter((row) => !filtered(row)),
    ),
    ...told('filtered-rows', hidden.filter(filtered)),
  ];
}

/** Only those that hold something. */
function hiddenColumns({ rows, hiddenColumns: hidden }: Sheet, sheet: string): Remark[] {
  const used = new Map<number, number>();
  for (const { row, cells } of rows)
    for (const { column } of cells) used.set(column, used.get(column) ?? row);
  return [...used]
    .filter(([column]) => hidden.some(({ first, last }) => column >= first && column <= last))
    .sort(([a], [b]) => a - b)
    .map(([column, row]) => ({
      code: 'hidden-columns',
      place: { sheet, cell: cellName({ row, column }) },
      words: columnName(column),
    }));
}

function uncomputed(rows: readonly SheetRow[], sheet: string): Remark[] {
  return rows.flatMap(({ row, cells }) =>
    cells
      .filter((cell) => cell.uncomputed !== null)
      .map(({ column, uncomputed: words }) => ({
        code: 'formula-without-value' as const,
        place: { sheet, cell: cellName({ row, column }) },
        words: words!,
      })),
  );
}
