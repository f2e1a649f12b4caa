/** A table that can be filtered and sorted; without a script it is a table. */
import type { Cell } from '../paper/paper.ts';
import type { Sheet } from '../paper/sheets.ts';
import { html } from './escape.ts';

/** @param open whether the table is open when the page is */
export function sheetTable({ name, columns, rows }: Sheet, index: number, open: boolean): string {
  const id = `bang-${index}`;
  const head = columns.map(
    ({ title }) =>
      `<th scope="col" data-title="${html(title)}"><button type="button">${html(title)}</button></th>`,
  );
  const body = rows.map(
    (row) => `<tr>${row.map((each, i) => cell(each, columns[i]?.title ?? '')).join('')}</tr>`,
  );
  return `<details class="sheet"${open ? ' open' : ''}><summary>${html(name)} (${rows.length} dòng)</summary>
<p class="tools"><label>Lọc: <input type="search" aria-controls="${id}" placeholder="gõ vài chữ, có dấu hay không dấu"></label> <output for="${id}"></output></p>
<div class="scroll" tabindex="0" role="region" aria-label="${html(name)}"><table id="${id}"><caption>${html(name)}</caption><thead><tr>${head.join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div></details>`;
}

function cell({ text, value }: Cell, title: string): string {
  const sort = value === undefined ? '' : ` data-sort="${typeof value === 'number' ? value : value.day}"`;
  const number = typeof value === 'number' ? ' class="number"' : '';
  return `<td${number}${sort} data-title="${html(title)}">${html(text)}</td>`;
}
