import { Refused } from './refused.ts';
import { type CellAt, cellAt, rangeAt } from './xlsx-cells.ts';
import { shown } from './xlsx-formats.ts';
import { gatherString, type SheetString, sheetText } from './xlsx-strings.ts';
import { type CellStyle, PLAIN } from './xlsx-styles.ts';
import { type Attributes, readXml } from './xml.ts';

/** What the cells of all sheets of a workbook refer to. */
export interface Workbook {
  readonly strings: readonly SheetString[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

export interface SheetCell {
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
  /** The number of a date with its day, as stored; null for all else. */
  readonly day: number | null;
  /** A formula that no program has computed: its words. */
  readonly uncomputed: string | null;
}

export interface SheetRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Those that hold something, from the left. */
  readonly cells: SheetCell[];
}

export interface Range {
  readonly from: CellAt;
  readonly to: CellAt;
}

/** A sheet as it is stored. */
export interface Sheet {
  /** Those with a cell that holds something. */
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly merged: readonly Range[];
  /** Where rows are filtered; its tables may have filters of their own. */
  readonly filters: readonly Range[];
}

/** Rows with words that are kept in memory. */
const MOST_ROWS = 50_000;
/** Letters of all its cells. */
const MOST_LETTERS = 30_000_000;

/** Reads a sheet, row by row. Formulas are never computed: their stored values are read. */
export function readSheet(bytes: Uint8Array, workbook: Workbook, name: string): Sheet {
  const rows: SheetRow[] = [];
  const hiddenColumns: { first: number; last: number }[] = [];
  const merged: Range[] = [];
  const filters: Range[] = [];
  let row: SheetRow = { row: -1, hidden: false, cells: [] };
  let cell: Open | null = null;
  let letters = 0;

  const endCell = (): void => {
    const read = cell === null ? null : finish(cell, workbook);
    cell = null;
    if (read === null) return;
    row.cells.push(read);
    letters += read.text.length;
    if (letters > MOST_LETTERS) throw new Refused('too-large', `trang tính "${name}"`);
  };
  const endRow = (): void => {
    if (row.cells.length > 0) rows.push(row);
    if (rows.length > MOST_ROWS)
      throw new Refused('too-large', `trang tính "${name}" có trên ${MOST_ROWS} dòng`);
  };
  readXml(bytes, {
    open: (element, attributes) => {
      if (cell !== null) cell.open(element, attributes);
      else if (element === 'c') cell = openCell(attributes, nextColumn(row));
      else if (element === 'row')
        row = { row: rowAt(attributes, row), hidden: isHidden(attributes), cells: [] };
      else if (element === 'col' && isHidden(attributes))
        hiddenColumns.push({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 });
      else if (element === 'mergeCell') {
        const range = rangeAt(attributes.ref);
        if (range !== null) merged.push(range);
      } else if (element === 'autoFilter') {
        const range = rangeAt(attributes.ref);
        if (range !== null) filters.push(range);
      }
    },
    text: (text) => cell?.text(text),
    close: (element) => {
      if (element === 'c') endCell();
      else if (element === 'row') endRow();
      else cell?.close(element);
    },
  });
  return { rows, hiddenColumns, merged, filters };
}

/** Folded away in an outline is not hidden: one click shows it. */
function isHidden({ hidden, outlineLevel }: Attributes): boolean {
  return (hidden === '1' || hidden === 'true') && Number(outlineLevel ?? 0) === 0;
}

function rowAt({ r }: Attributes, before: SheetRow): number {
  return r === undefined ? before.row + 1 : Number(r) - 1;
}

function nextColumn({ cells }: SheetRow): number {
  return (cells.at(-1)?.column ?? -1) + 1;
}

/** A cell whose XML is being read. */
interface Open {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly end: () => {
    readonly value: string;
    readonly formula: string | null;
    readonly inline: SheetString;
  };
}

function openCell({ r, t = 'n', s }: Attributes, next: number): Open {
  const inline = gatherString();
  let value = '';
  let formula: string | null = null;
  let within = '';
  return {
    column: cellAt(r)?.column ?? next,
    type: t,
    style: Number(s ?? 0),
    open: (name, attributes) => {
      within = name;
      if (name === 'f') formula = '';
      inline.open(name, attributes);
    },
    text: (text) => {
      if (within === 'v') value += text;
      else if (within === 'f') formula += text;
      inline.text(text);
    },
    close: (name) => {
      within = '';
      inline.close(name);
    },
    end: () => ({ value, formula, inline: inline.end() }),
  };
}

function finish(
  { column, type, style, end }: Open,
  { strings, styles, from1904 }: Workbook,
): SheetCell | null {
  const { value, formula, inline } = end();
  const { format, bold } = styles[style] ?? PLAIN;
  if (formula !== null && value === '' && type !== 'str')
    return { column, text: '', bold, day: null, uncomputed: `=${formula}` };
  const number = Number(value);
  let string: SheetString = { text: '', bold: null };
  if (type === 's') string = strings[number] ?? string;
  else if (type === 'inlineStr') string = inline;
  else if (type === 'n' && value !== '' && Number.isFinite(number)) {
    const text = sheetText(shown(number, format, from1904));
    const day = format.day ? number + (from1904 ? 1462 : 0) : null;
    return text === '' ? null : { column, text, bold, day, uncomputed: null };
  } else string = { text: sheetText(value), bold: null };
  if (string.text === '') return null;
  return { column, text: string.text, bold: string.bold ?? bold, day: null, uncomputed: null };
}
