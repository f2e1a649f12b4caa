import { printable } from '../../text/hidden.ts';
import { wrap } from '../../text/width.ts';
import { cellLines, fits, limited, share } from './fit.ts';
import { grid } from './grid.ts';
import { type Listing, rowsOf } from './listing.ts';
import type { Screen } from './screen.ts';

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
  if (listing.whole === undefined) return [];
  const widths = share(listing.columns, screen.width);
  const isCut = rowsOf(listing).some((row) =>
    listing.columns.some(({ cell, lines }, i) => limited(cell(row), widths[i]!, lines) !== cell(row)),
  );
  return isCut ? [listing.whole] : [];
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
        const [first = '', ...rest] = cellLines(`${column.title}: ${text}`, screen.width - 2);
        lines.push(first, ...rest.map((line) => `  ${line}`));
      }
      lines.push('');
    }
  }
  return lines.join('\n').trimEnd();
}
