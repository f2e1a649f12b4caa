import { type SideBySide, takeApart } from './pdf-columns.ts';
import { gridsOf } from './pdf-grid.ts';
import { rowText, type TextRow, textRows } from './pdf-lines.ts';
import { looseTable } from './pdf-loose.ts';
import type { PdfPage, Piece } from './pdf-page.ts';
import { type PageTable, pageTable } from './pdf-table.ts';

/** What stands on a page: a line of running text, lines side by side, or a table. */
export type Part = { readonly kind: 'row'; readonly row: TextRow } | SideBySide | PageTable;

const PAGE_NUMBER = /^[-–]?\s?(?:Trang )?\d{1,4}(?:\s?\/\s?\d{1,4})?\s?[-–]?$/iu;

/** What stands on a page, from the top down; its number is left out. */
export function partsOf(page: PdfPage): Part[] {
  const tables: PageTable[] = [];
  const taken = new Set<Piece>();
  for (const grid of gridsOf(page.rules)) {
    // A frame around words, or lines below one another, is no table.
    if (grid.xs.length < 3) continue;
    const { table, inside } = pageTable(grid, page);
    if (inside.size === 0) continue;
    tables.push(table);
    for (const piece of inside) taken.add(piece);
  }
  const rows = withoutPageNumber(
    textRows(page.pieces.filter((piece) => !taken.has(piece) && !DRAWN.test(piece.text))),
  );
  return [...between(rows, tables, page)];
}

/** The number of a page is the first or the last of its lines. */
function withoutPageNumber(rows: readonly TextRow[]): TextRow[] {
  return rows.filter((row, i) => (i > 0 && i < rows.length - 1) || !PAGE_NUMBER.test(rowText(row)));
}

/** A line drawn of marks: what stands below a letterhead. */
const DRAWN = /^[-–—_=*\s]{3,}$/u;

/** Lines and tables in the order in which they stand. */
function* between(rows: readonly TextRow[], tables: readonly PageTable[], page: PdfPage): Generator<Part> {
  let from = 0;
  for (const table of tables) {
    const at = rows.findIndex(({ base }, i) => i >= from && base > table.top);
    const end = at === -1 ? rows.length : at;
    yield* running(rows.slice(from, end), page);
    yield table;
    from = end;
  }
  yield* running(rows.slice(from), page);
}

/** Lines outside ruled tables: those of tables without lines, those side by side, and running text. */
function running(rows: readonly TextRow[], page: PdfPage): Part[] {
  const parts: Part[] = [];
  let open: TextRow[] = [];
  const close = () => {
    parts.push(...takeApart(open).map((each): Part => ('kind' in each ? each : { kind: 'row', row: each })));
    open = [];
  };
  for (let at = 0; at < rows.length; ) {
    const loose = looseTable(rows, at, page);
    if (loose === null) open.push(rows[at]!);
    else {
      close();
      parts.push(loose.table);
    }
    at = loose?.end ?? at + 1;
  }
  close();
  return parts;
}
