import { hadRoom } from './pdf-lines.ts';
import { cellText, type PageCell, type PageRow, type PageTable, reach } from './pdf-table.ts';

/** A row of a table over many pages, and the page on which it begins. */
export interface LongRow extends PageRow {
  readonly page: number;
  /** A heading that comes again on the pages that follow. */
  readonly repeated: boolean;
}

/** A table over many pages. */
export interface LongTable {
  readonly kind: 'long';
  readonly loose: boolean;
  readonly xs: readonly number[];
  readonly rows: readonly LongRow[];
}

/** Columns of one table stand at the same place on every page, give or take this much. */
const NEAR = 4;

/** A table that stands on one page alone, so far. */
export function longTable({ xs, rows, page, loose }: PageTable): LongTable {
  return { kind: 'long', loose, xs, rows: rows.map((row) => ({ ...row, page, repeated: false })) };
}

/** Whether a table at the top of a page goes on from one at the end of the page before. */
export function isSameTable(above: LongTable, below: PageTable): boolean {
  const { xs } = below;
  if (above.loose !== below.loose) return false;
  // Where words stand differs a little from page to page.
  if (above.loose) return above.xs.length === xs.length && repeatedRows(above.rows, below.rows) > 0;
  const near = (a: number | undefined, b: number | undefined) => Math.abs((a ?? 0) - (b ?? 0)) <= NEAR;
  if (!near(above.xs[0], xs[0]) || !near(above.xs.at(-1), xs.at(-1))) return false;
  const [few, many] = xs.length < above.xs.length ? [xs, above.xs] : [above.xs, xs];
  return few.every((x) => many.some((other) => near(x, other)));
}

/** Goes on with a table: its heading is left out where it comes again, a row that the page cut is put together. */
export function goOn(above: LongTable, below: PageTable): LongTable {
  const heads = repeatedRows(above.rows, below.rows);
  const [first, ...rest] = below.rows.slice(heads);
  const last = above.rows.at(-1)!;
  const isCut = first !== undefined && isRest(last, first);
  const own = (row: PageRow): LongRow => ({ ...row, page: below.page, repeated: false });
  const rows = above.rows.map((row, i) => (i < heads ? { ...row, repeated: true } : row));
  return {
    kind: 'long',
    loose: above.loose,
    xs: above.xs.length >= below.xs.length ? above.xs : below.xs,
    rows: isCut
      ? [...rows.slice(0, -1), together(last, first), ...rest.map(own)]
      : [...rows, ...below.rows.slice(heads).map(own)],
  };
}

/** How many rows at the top say the same as those of the whole table: its heading. */
function repeatedRows(above: readonly PageRow[], below: readonly PageRow[]): number {
  const words = ({ cells }: PageRow) => cells.map(({ text }) => text.replace(/\s+/gu, ' ')).join('\t');
  let count = 0;
  while (count < Math.min(above.length, below.length) && words(above[count]!) === words(below[count]!))
    count++;
  return count;
}

const LOWER = /^[\p{Ll},;.)–-]/u;
const NUMBER = /^(?:\d+(?:\.\d+)*|[IVXL]+|[A-ZĐ])[.)]?$/u;

/** Whether the first row of a page is the rest of the last row of the page before. */
function isRest(last: PageRow, first: PageRow): boolean {
  const filled = first.cells.filter(({ text }) => text !== '');
  if (filled.length === 0 || last.cells.length !== first.cells.length) return false;
  const head = first.cells[0]!.text;
  if (NUMBER.test(head)) return false;
  const parts = first.cells.map((cell, i) => ({ above: last.cells[i]!, cell }));
  const going = parts.filter(({ cell }) => cell.text !== '');
  if (going.some(({ cell }) => LOWER.test(cell.text))) return true;
  const before = last.cells.filter(({ text }) => text !== '').length;
  // A row with cells of its own has them all; a rest has those that were too long.
  return head === '' && (filled.length < before - 1 || going.every(({ above, cell }) => isFull(above, cell)));
}

/** Whether the words of a cell had no room left on the page before. */
function isFull(above: PageCell, { lines: [next] }: PageCell): boolean {
  const line = above.lines.at(-1);
  if (line === undefined || next === undefined) return false;
  return !hadRoom(line, next, reach(above.lines, above.left, above.right));
}

function together(last: LongRow, first: PageRow): LongRow {
  return {
    ...last,
    cells: last.cells.map((cell, i) => {
      const rest = first.cells[i]!;
      if (rest.text === '' || rest.text === cell.text) return cell;
      const lines = [...cell.lines, ...rest.lines];
      return { ...cell, lines, text: cellText(lines, cell.left, cell.right) };
    }),
  };
}
