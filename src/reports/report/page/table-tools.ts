/** What stands over a table on a screen: words to search for, rows to keep, and on narrow screens an order. */
import type { Sheet } from '../sheets.ts';
import { html } from './escape.ts';

/** Columns of which one value may be picked. */
const PICKED: ReadonlySet<string> = new Set(['Lĩnh vực', 'Đánh giá']);
/** Columns of counts of which "any" may be picked. */
const COUNTED = /hoàn thành|báo cáo/iu;

/** @param id of the table */
export function tableTools(sheet: Sheet, id: string): string {
  const { columns } = sheet;
  const orders = columns.flatMap(({ title }, i) => [
    `<option value="${i} up">${html(title)} ▲</option>`,
    `<option value="${i} down">${html(title)} ▼</option>`,
  ]);
  const choices = picks(sheet);
  const pick =
    choices === ''
      ? ''
      : `<label>Chỉ hiện <select class="pick"><option value="">mọi dòng</option>${choices}</select></label> `;
  return `<div class="tools" data-table="${id}"><label>Lọc <input type="search" autocomplete="off" placeholder="có dấu hoặc không dấu"></label>
${pick}<label class="narrow">Xếp theo <select class="order"><option value="">thứ tự của bảng</option>${orders.join('')}</select></label>
<label class="narrow all"><input type="checkbox"> đủ các cột</label> <output></output></div>`;
}

/** The script reads "column:text", or "column" for rows with a number above 0 there. */
function picks({ columns, rows }: Sheet): string {
  const counted = columns.flatMap(({ title }, i) => {
    const some = rows.some((row) => typeof row[i]?.value === 'number' && row[i].value > 0);
    return some && COUNTED.test(title) ? [`<option value="${i}">${html(title)}</option>`] : [];
  });
  const picked = columns.flatMap(({ title }, i) => {
    if (!PICKED.has(title)) return [];
    const texts = [...new Set(rows.map((row) => row[i]?.text ?? ''))].filter((text) => text !== '');
    const options = texts.map((text) => `<option value="${i}:${html(text)}">${html(text)}</option>`);
    return [`<optgroup label="${html(title)}">${options.join('')}</optgroup>`];
  });
  return counted.join('') + picked.join('');
}
