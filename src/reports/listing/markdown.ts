import { plainMarkdown as plain } from '../../text/markdown.ts';
import { type Listing, rowsOf } from './listing.ts';

/** A listing as Markdown: a heading, a table a group, the total. Marks in the texts stay text. */
export function renderMarkdown<R>(listing: Listing<R>): string {
  const [title = '', ...rest] = listing.heading;
  const lines = (listing.remarks ?? []).flatMap((line) => [`**${plain(line)}**`, '']);
  lines.push(`## ${plain(title)}`, '', ...rest.flatMap((line) => [plain(line), '']));
  if (rowsOf(listing).length === 0) lines.push(plain(listing.none), '');
  for (const group of listing.groups) {
    if (group.rows.length === 0) continue;
    if (group.title !== null) lines.push(`### ${plain(group.title)}`, '');
    lines.push(row(listing.columns.map((column) => plain(column.title))));
    lines.push(row(listing.columns.map((column) => (column.align === 'right' ? '---:' : '---'))));
    for (const each of group.rows) lines.push(row(listing.columns.map((column) => plain(column.cell(each)))));
    lines.push('');
  }
  for (const line of listing.footer) lines.push(plain(line), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
