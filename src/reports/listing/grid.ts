import Table, { type Cell, type CellOptions, type HorizontalAlignment } from 'cli-table3';
import { cellLines, limited, share } from './fit.ts';
import type { Column, Listing } from './listing.ts';
import type { Screen } from './screen.ts';

/** A row of the drawn table: a group's title over all columns, or cells. */
type Drawn = readonly Cell[];

/** A table library's work grows faster than its rows: longer lists are drawn in slices that fit together. */
const SLICE = 100;

/** The lower line of a slice, from left to right: the table's end, or what parts it from the next. */
const BOTTOM = { bottom: '─', 'bottom-left': '└', 'bottom-mid': '┴', 'bottom-right': '┘' };
const GOES_ON = { bottom: '─', 'bottom-left': '├', 'bottom-mid': '┼', 'bottom-right': '┤' };
const TITLE_BELOW = { ...GOES_ON, 'bottom-mid': '┴' };

/** A listing as a grid, its cells wrapped to the screen's width. */
export function grid<R>(listing: Listing<R>, screen: Screen): string {
  const widths = share(listing.columns, screen.width);
  const rows = rowsOf(listing, widths, screen);
  const slices = slicesOf(rows);
  const drawn = slices.map((slice, i) => {
    const next = slices[i + 1]?.[0];
    const bottom =
      next === undefined ? BOTTOM : next.length === 1 && widths.length > 1 ? TITLE_BELOW : GOES_ON;
    const text = draw(slice, widths, listing.columns, bottom);
    // The slice above has drawn the line between the two.
    return i === 0 ? text : text.slice(text.indexOf('\n') + 1);
  });
  return drawn.join('\n');
}

function draw<R>(
  rows: readonly Drawn[],
  widths: readonly number[],
  columns: readonly Column<R>[],
  chars: Record<string, string>,
): string {
  const table = new Table({
    chars,
    colWidths: widths.map((each) => each + 2),
    colAligns: columns.map(({ align }): HorizontalAlignment => align ?? 'left'),
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

/** The heads, and below them each group's title and rows; of a dense listing the rows of a group as one. */
function rowsOf<R>(
  { columns, groups, dense = false }: Listing<R>,
  widths: readonly number[],
  screen: Screen,
): Drawn[] {
  const whole = widths.reduce((sum, each) => sum + each + 3, -3);
  const heads = columns.map(({ title }, c) =>
    cellLines(title, widths[c]!)
      .map((line) => screen.bold(line))
      .join('\n'),
  );
  const cellsOf = (row: R) =>
    columns.map((column, c) => {
      const lines = cellLines(limited(column.cell(row), widths[c]!, column.lines), widths[c]!);
      const tone = column.tone?.(row) ?? null;
      return tone === null ? lines : lines.map((line) => (line === '' ? line : screen.paint(line, tone)));
    });
  const drawn = groups
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }): Drawn[] => {
      const cells = rows.map(cellsOf);
      return [
        ...(title === null
          ? []
          : [
              [
                spanning(
                  cellLines(title, whole).map((line) => screen.bold(line)),
                  columns.length,
                ),
              ],
            ]),
        ...(dense ? [asOne(cells)] : cells.map((each) => each.map((lines) => lines.join('\n')))),
      ];
    });
  return [heads, ...drawn];
}

function spanning(lines: readonly string[], colSpan: number): CellOptions {
  return { content: lines.join('\n'), colSpan, hAlign: 'left' };
}

/** Rows without a line between them, each as high as its highest cell. */
function asOne(rows: readonly (readonly string[][])[]): string[] {
  const columns = rows[0]!.map((_, c) =>
    rows.flatMap((row) => {
      const height = Math.max(...row.map((lines) => lines.length));
      return [...row[c]!, ...Array<string>(height - row[c]!.length).fill('')];
    }),
  );
  return columns.map((lines) => lines.join('\n'));
}

/** Runs of rows; a group's title stays with the row below it. */
function slicesOf(rows: readonly Drawn[]): Drawn[][] {
  const slices: Drawn[][] = [[]];
  for (const row of rows) {
    const slice = slices.at(-1)!;
    if (slice.length >= SLICE && slice.at(-1)!.length > 1) slices.push([row]);
    else slice.push(row);
  }
  return slices;
}
