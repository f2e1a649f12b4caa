/**
 * Filter, pick and sort. It reads the page and nothing else; no text is ever made into markup.
 *
 * Words are searched as a phrase first, marks and all when they were typed; then without marks; then word by word: what is
 * found first is shown, so that "Sở Y tế" does not find every row with an "y".
 */
export const SCRIPT = `
'use strict';
document.documentElement.classList.add('js');
const narrow = matchMedia('(max-width:45rem)').matches;
const plain = (text) => text.normalize('NFC').toLowerCase().replace(/\\s+/g, ' ').trim();
const fold = (text) => plain(text).normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/đ/g, 'd');
const collate = new Intl.Collator('vi', { numeric: true }).compare;
const compare = (x, y) => (typeof x === 'number' && typeof y === 'number' ? x - y : collate(x, y));

function searched(rows, typed) {
  const phrase = plain(typed), folded = fold(typed), words = folded.split(' ');
  const ways = [
    ...(phrase === folded ? [] : [(row) => row.plain.includes(phrase)]),
    (row) => row.folded.includes(folded),
    (row) => words.every((word) => row.folded.includes(word)),
  ];
  for (const way of ways) {
    const found = rows.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

for (const tools of document.querySelectorAll('.tools')) {
  const table = document.getElementById(tools.dataset.table);
  const body = table.tBodies[0], heads = [...table.tHead.rows[0].cells];
  const input = tools.querySelector('input[type=search]'), pick = tools.querySelector('.pick');
  const order = tools.querySelector('.order'), all = tools.querySelector('.all input'), out = tools.querySelector('output');
  const rows = [...body.rows].map((row) => {
    const text = [...row.cells].map((cell) => plain(cell.textContent)).join('\\n');
    return { row, plain: text, folded: fold(text).replace(/ ?\\n ?/g, '\\n') };
  });
  let sorted = '';

  function picked({ row }) {
    if (!pick?.value) return true;
    const [, column, text] = /^(\\d+):?([^]*)$/.exec(pick.value);
    const cell = row.cells[column];
    return text === '' ? Number(cell.dataset.sort) > 0 : cell.textContent === text;
  }
  function show() {
    const kept = rows.filter(picked);
    const found = new Set(fold(input.value) === '' ? kept : searched(kept, input.value));
    for (const each of rows) each.row.hidden = !found.has(each);
    const count = found.size === rows.length ? rows.length + ' dòng' : found.size === 0 ? 'Không có dòng nào phù hợp' : found.size + '/' + rows.length + ' dòng';
    out.textContent = count + sorted;
    tools.classList.toggle('chosen', found.size < rows.length);
  }
  function key({ row }, column) {
    const cell = row.cells[column];
    const { sort } = cell.dataset;
    return sort === undefined ? cell.textContent : /^-?\\d+(\\.\\d+)?$/.test(sort) ? Number(sort) : sort;
  }
  function sort(column, direction) {
    for (const head of heads) head.removeAttribute('aria-sort');
    let shown = rows;
    sorted = '';
    if (direction) {
      heads[column].setAttribute('aria-sort', direction === 'up' ? 'ascending' : 'descending');
      sorted = ', xếp theo ' + heads[column].textContent + (direction === 'up' ? ' tăng dần' : ' giảm dần');
      shown = [...rows].sort((a, b) => {
        const x = key(a, column), y = key(b, column);
        if (x === '' || y === '') return (x === '') - (y === '');
        return compare(x, y) * (direction === 'up' ? 1 : -1);
      });
    }
    order.value = direction ? column + ' ' + direction : '';
    body.append(...shown.map(({ row }) => row));
    show();
  }
  input.addEventListener('input', show);
  pick?.addEventListener('change', show);
  order.addEventListener('change', () => sort(...order.value.split(' ')));
  all.addEventListener('change', () => table.classList.toggle('full', all.checked));
  heads.forEach((head, column) => {
    const numbers = rows.some(({ row }) => row.cells[column].classList.contains('number'));
    const turns = numbers ? ['down', 'up', ''] : ['up', 'down', ''];
    head.firstElementChild.addEventListener('click', () => {
      const now = { ascending: 'up', descending: 'down' }[head.getAttribute('aria-sort')] ?? '';
      sort(column, turns[(turns.indexOf(now) + 1) % 3]);
    });
  });
  if (narrow) table.closest('details').open = false;
}

const closed = [];
addEventListener('beforeprint', () => {
  for (const each of document.querySelectorAll('details:not([open])')) { closed.push(each); each.open = true; }
});
addEventListener('afterprint', () => { for (const each of closed.splice(0)) each.open = false; });
`;
