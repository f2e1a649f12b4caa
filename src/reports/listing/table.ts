import { printable } from '../../text/printable.ts';
import { padEnd, width, wrap } from '../../text/width.ts';
import { type Column, type Listing, rowsOf } from './listing.ts';

/** What the terminal can show. */
export interface Screen {
  /** Columns; 80 where there is no terminal. */
  readonly width: number;
  readonly bold: (text: string) => string;
}

/** The narrowest column that still reads as text. */
const NARROWEST = 16;
/** A border and a space on both sides of a cell. */
const FRAME = 3;

/** A listing as text for a terminal or a printer. */
export function renderTable<R>(listing: Listing<R>, screen: Screen): string {
  const lines = (listing.remarks ?? []).flatMap((line) => wrap(printable(line), screen.width));
  for (const [i, line] of listing.heading.entries()) {
    const wrapped = wrap(printable(line), screen.width);
    lines.push(...(i === 0 ? wrapped.map((each) => screen.bold(each)) : wrapped));
  }
  lines.push('');
  if (rowsOf(listing).length === 0) lines.push(...wrap(listing.none, screen.width));
  else lines.push(fits(listing.columns, screen.width) ? grid(listing, screen) : stack(listing, screen));
  for (const line of [...listing.footer, ...hint(listing, screen)])
    lines.push(...wrap(printable(line), screen.width));
  return `${lines.join('\n')}\n`;
}

/** Where to read whole what a table cut, when it cut something. */
function hint<R>(listing: Listing<R>, screen: Screen): string[] {
  const widths = share(listing.columns, screen.width);
  const cut = rowsOf(listing).some((row) =>
    listing.columns.some((column, i) => {
      const text = column.cell(row);
      return limited(text, widths[i]!, column.lines) !== text;
    }),
  );
  return cut && listing.whole ? [listing.whole] : [];
}

/** Whether the columns stand side by side on the screen. */
function fits<R>(columns: readonly Column<R>[], total: number): boolean {
  return share(columns, total).reduce((sum, each) => sum + each + FRAME, 1) <= total;
}

/** On a screen too narrow for a table: each row as lines of "title: value", a blank line between rows. */
function stack<R>({ columns, groups }: Listing<R>, screen: Screen): string {
  const lines: string[] = [];
  for (const { title, rows } of groups) {
    if (rows.length === 0) continue;
    if (title !== null)
      lines.push(...wrap(printable(title), screen.width).map((each) => screen.bold(each)), '');
    for (const each of rows) {
      for (const column of columns) {
        const text = limited(column.cell(each), screen.width - 2, column.lines);
        if (text === '') continue;
        const [first = '', ...rest] = cell(`${column.title}: ${text}`, screen.width - 2);
        lines.push(first, ...rest.map((line) => `  ${line}`));
      }
      lines.push('');
    }
  }
  return lines.join('\n').trimEnd();
}

/** Lines of a frame, from its left end to its right one. */
type Rule = readonly [left: string, line: string, crossing: string, right: string];
const TOP: Rule = ['┌', '─', '┬', '┐'];
const BETWEEN: Rule = ['├', '─', '┼', '┤'];
const BOTTOM: Rule = ['└', '─', '┴', '┘'];

/** Drawn by hand: the table libraries measured took a third of a command's time, for cells that are wrapped already. */
function grid<R>({ columns, groups, dense = false }: Listing<R>, screen: Screen): string {
  const widths = share(columns, screen.width);
  const whole = widths.reduce((sum, each) => sum + each + FRAME, -FRAME);
  const rule = ([left, line, crossing, right]: Rule) =>
    left + widths.map((each) => line.repeat(each + 2)).join(crossing) + right;
  const lines = [
    rule(TOP),
    ...row(
      columns.map(({ title }) => title),
      widths,
      columns,
      screen.bold,
    ),
  ];
  for (const { title, rows } of groups) {
    if (rows.length === 0) continue;
    if (title !== null) lines.push(rule(BETWEEN), ...row([title], [whole], [{}], screen.bold));
    for (const [i, each] of rows.entries()) {
      const cells = columns.map((column, c) => limited(column.cell(each), widths[c]!, column.lines));
      if (!dense || i === 0) lines.push(rule(BETWEEN));
      lines.push(...row(cells, widths, columns, (text) => text));
    }
  }
  return [...lines, rule(BOTTOM)].join('\n');
}

/** The lines of one row: every cell wrapped to its column. */
function row(
  texts: readonly string[],
  widths: readonly number[],
  columns: readonly { readonly align?: 'right' }[],
  style: (text: string) => string,
): string[] {
  const cells = texts.map((text, i) => cell(text, widths[i]!));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) => {
    const parts = cells.map((lines, i) => {
      const text = lines[y] ?? '';
      const filled = columns[i]?.align === 'right' ? padStart(text, widths[i]!) : padEnd(text, widths[i]!);
      return style(filled);
    });
    return `│ ${parts.join(' │ ')} │`;
  });
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text;
}

/** A cell's lines, each line of the text wrapped on its own. */
function cell(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrap(printable(line), columns));
}

/** Widths of the contents: fixed columns as they ask, the open one the rest, at least {@link NARROWEST}. */
function share<R>(columns: readonly Column<R>[], total: number): number[] {
  const frame = columns.length * FRAME + 1;
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const open = columns.filter((column) => column.width === undefined).length;
  const rest = Math.max(NARROWEST, Math.floor((total - frame - fixed) / Math.max(1, open)));
  return columns.map((column) => column.width ?? rest);
}

/** A cell whose first paragraph takes no more lines than its column allows. */
function limited(text: string, columns: number, lines: number | undefined): string {
  if (lines === undefined) return text;
  const [first = '', ...rest] = text.split('\n');
  return [shorten(first, columns, lines), ...rest].join('\n');
}

/** The first words of a text, enough for `lines` lines of a column, with an ellipsis when some were left out. */
function shorten(text: string, columns: number, lines: number): string {
  const wrapped = wrap(text, columns);
  if (wrapped.length <= lines) return text;
  const kept = wrapped.slice(0, lines);
  const last = kept.pop() ?? '';
  const words = last.split(' ');
  while (words.length > 1 && width(words.join(' ')) > columns - 1) words.pop();
  return [...kept, `${words.join(' ').replace(/[\s,;:.]+$/u, '')}…`].join(' ');
}
