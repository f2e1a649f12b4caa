/** A table that can be filtered and sorted; without a script it is a table. Narrow screens show each row as a card. */
import type { Cell } from '../../paper/paper.ts';
import type { Sheet, SheetColumn } from '../sheets.ts';
import { html } from './escape.ts';
import { sortKey } from './sort-key.ts';
import { tableTools } from './table-tools.ts';

/** So many rows are read at once: nothing to filter or sort. */
const FEW = 5;
/** Up to this many characters wide, several columns share a line of a card. */
const SHORT = 16;
/** Column widths in characters, so that no heading is squeezed and the words that matter have room. */
const NARROWEST = 11;
const WIDEST_MINOR = 15;
/** What the main words get beyond their share. */
const MAIN = 1.3;

/** @param index of the table in its page */
export function sheetTable(sheet: Sheet, index: number): string {
  const { name, columns, rows, notes } = sheet;
  const id = `bang-${index}`;
  const wanted = columns.map(({ minor, width }) =>
    minor ? Math.min(WIDEST_MINOR, width) : Math.max(NARROWEST, width),
  );
  const widest = wanted.indexOf(Math.max(...wanted));
  const widths = wanted.map((width, i) => (i === widest ? width * MAIN : width));
  const total = widths.reduce((sum, each) => sum + each, 0);
  const cols = widths.map((width) => `<col width="${Math.round((width / total) * 1000) / 10}%">`);
  const tools = rows.length > FEW ? tableTools(sheet, id) : '';
  const head = columns.map(({ title }) => {
    const words = tools === '' ? html(title) : `<button type="button">${html(title)}</button>`;
    return `<th scope="col" role="columnheader" data-title="${html(title)}">${words}</th>`;
  });
  const body = rows.map(
    (row) =>
      `<tr role="row">${row.map((each, i) => cell(each, columns[i]!, kind(columns[i]!, i, widest))).join('')}</tr>`,
  );
  const empty =
    rows.length === 0
      ? `<tr role="row"><td role="cell" colspan="${columns.length}">Không có dòng nào.</td></tr>`
      : '';
  return `<details class="sheet" open><summary><h3>${html(name)}</h3> (${rows.length} dòng)</summary>
${tools}
<div class="scroll" tabindex="0" role="region" aria-label="Bảng ${html(name)}"><table id="${id}" role="table"${tools === '' ? ' class="full"' : ''}><caption>${html(name)}</caption><colgroup>${cols.join('')}</colgroup>
<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>
<tbody role="rowgroup">${body.join('\n')}${empty}</tbody></table></div>${notes.map((note) => `<p class="hint">${html(note)}</p>`).join('')}</details>`;
}

/** How a card shows a column: the row's mark and its main words stand out. */
function kind({ minor, width }: SheetColumn, i: number, widest: number): string[] {
  if (i === 0) return ['id'];
  if (i === widest) return ['main'];
  return [...(width <= SHORT ? ['short'] : []), ...(minor ? ['minor'] : [])];
}

function cell(each: Cell, { title }: SheetColumn, kinds: readonly string[]): string {
  const { text, value } = each;
  const key = sortKey(each);
  const sort = key === null ? '' : ` data-sort="${html(key)}"`;
  const classes = [...kinds, ...(typeof value === 'number' ? ['number'] : [])].join(' ');
  return `<td role="cell"${classes === '' ? '' : ` class="${classes}"`}${sort} data-title="${html(title)}">${html(text)}</td>`;
}
