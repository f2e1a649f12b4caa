import Table, { type Cell, type HorizontalAlignment } from 'cli-table3';
import { cellLines, limited, share } from './fit.ts';
import type { Column, Listing } from './listing.ts';
import type { Screen } from './screen.ts';

/** What stands between two lines of the grid: heads, a group's title over all columns, a row, or the rows of a dense group. */
interface Block {
  readonly isTitle?: true;
  /** Line for line what is printed, each of one cell a column; a title's of one over all of them. */
  readonly lines: readonly Cell[][];
}

/**
 * The table library's work grows with the square of the rows it is given, and of the length of a cell that has several lines:
 * it gets few at a time, each of one line.
 */
const SLICE = 50;

/** A table whose lines between the rows are drawn here. */
const NO_RULES = Object.fromEntries(
  ['top', 'bottom', 'mid']
    .flatMap((line) => [
      line,
      ...['left', 'mid', 'right'].map((at) => (line === 'mid' ? `${at}-mid` : `${line}-${at}`)),
    ])
    .map((name) => [name, '']),
);

/** A listing as a grid, its cells wrapped to the screen's width. */
export function grid<R>(listing: Listing<R>, screen: Screen): string {
  const widths = share(listing.columns, screen.width);
  const rule = (left: string, mid: string, right: string) =>
    left + widths.map((each) => '─'.repeat(each + 2)).join(mid) + right;
  const blocks = blocksOf(listing, widths, screen);
  const drawn = blocks.flatMap((block, i) => [
    i === 0 ? rule('┌', '┬', '┐') : rule('├', crossing(blocks[i - 1]!, block), '┤'),
    ...draw(block.lines, widths, listing.columns),
  ]);
  return [...drawn, rule('└', '┴', '┘')].join('\n');
}

/** Where a line between two blocks meets the columns: a title has none. */
function crossing(above: Block, below: Block): string {
  if (above.isTitle) return below.isTitle ? '─' : '┬';
  return below.isTitle ? '┴' : '┼';
}

function draw<R>(
  lines: readonly Cell[][],
  widths: readonly number[],
  columns: readonly Column<R>[],
): string[] {
  const drawn: string[] = [];
  for (let from = 0; from < lines.length; from += SLICE) {
    const table = new Table({
      chars: NO_RULES,
      colWidths: widths.map((each) => each + 2),
      colAligns: columns.map(({ align }): HorizontalAlignment => align ?? 'left'),
      style: { head: [], border: [] },
    });
    table.push(...lines.slice(from, from + SLICE));
    drawn.push(table.toString());
  }
  return drawn;
}

/** The heads, and below them each group's title and rows. */
function blocksOf<R>(
  { columns, groups, dense = false }: Listing<R>,
  widths: readonly number[],
  screen: Screen,
): Block[] {
  const whole = widths.reduce((sum, each) => sum + each + 3, -3);
  const bold = (text: string, width: number) => cellLines(text, width).map((line) => screen.bold(line));
  const titled = (title: string): Block => ({
    isTitle: true,
    lines: bold(title, whole).map((content) => [{ content, colSpan: columns.length, hAlign: 'left' }]),
  });
  const linesOf = (row: R) =>
    sideBySide(
      columns.map((column, c) => {
        const lines = cellLines(limited(column.cell(row), widths[c]!, column.lines), widths[c]!);
        const tone = column.tone?.(row) ?? null;
        return tone === null ? lines : lines.map((line) => (line === '' ? line : screen.paint(line, tone)));
      }),
    );
  const heads = { lines: sideBySide(columns.map(({ title }, c) => bold(title, widths[c]!))) };
  return groups
    .filter(({ rows }) => rows.length > 0)
    .reduce<Block[]>(
      (blocks, { title, rows }) => {
        if (title !== null) blocks.push(titled(title));
        if (dense) blocks.push({ lines: rows.flatMap(linesOf) });
        else for (const row of rows) blocks.push({ lines: linesOf(row) });
        return blocks;
      },
      [heads],
    );
}

/** Cells of some lines each as lines of the grid, as many as the highest cell has. */
function sideBySide(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i] ?? ''));
}
