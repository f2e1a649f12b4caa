import type { Cell, Paragraph, Place, Row, Table } from './content.ts';
import { cellOf } from './make-table.ts';
import type { SideBySide } from './pdf-columns.ts';
import type { LongRow, LongTable } from './pdf-join.ts';
import type { TextRow } from './pdf-lines.ts';
import { paragraphsOf, paragraphText } from './pdf-paragraphs.ts';
import { cellText } from './pdf-table.ts';

/** Numbers paragraphs page by page, so that each has a place of its own. */
export type Counter = (page: number) => number;

/** Lines of running text as paragraphs. */
export function paragraphBlocks(rows: readonly TextRow[], right: number, count: Counter): Paragraph[] {
  return paragraphsOf(rows, right).map((lines) => {
    const { page } = lines[0]!;
    return {
      kind: 'paragraph',
      text: paragraphText(lines),
      number: null,
      bold: lines.every(({ bold }) => bold),
      heading: null,
      place: { page, paragraph: count(page) },
    };
  });
}

/** Lines side by side as a table of one row: a letterhead, the addressees beside the signature. */
export function besideBlock({ columns }: SideBySide, table: number): Table {
  const place: Place = { page: columns.flat()[0]!.page, table, row: 1 };
  const cells = columns.map((rows, column) => {
    const [left, right] = [
      Math.min(...rows.map((row) => row.left)),
      Math.max(...rows.map((row) => row.right)),
    ];
    return cellOf({ text: cellText(rows, left, right), bold: rows.every(({ bold }) => bold) }, column, place);
  });
  return { kind: 'table', rows: [{ cells, repeated: false, place }], place };
}

/** A ruled table; rows without a word are left out. */
export function tableBlock(long: LongTable, table: number): Table {
  const filled = long.rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const rows = filled.map((row, i) => tableRow(row, long.xs, { page: row.page, table, row: i + 1 }));
  return { kind: 'table', rows, place: rows[0]!.place };
}

function tableRow(row: LongRow, xs: readonly number[], place: Place): Row {
  const columnAt = (x: number) => nearest(xs, x);
  const cells = row.cells.map(({ left, right, text, bold, continues }): Cell => {
    const column = columnAt(left);
    return cellOf({ text, bold }, column, place, {
      columns: Math.max(1, columnAt(right) - column),
      continues,
    });
  });
  return { cells, repeated: row.repeated, place };
}

function nearest(xs: readonly number[], x: number): number {
  let best = 0;
  for (const [i, each] of xs.entries()) if (Math.abs(each - x) < Math.abs(xs[best]! - x)) best = i;
  return best;
}
