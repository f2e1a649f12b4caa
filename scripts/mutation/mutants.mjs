/** The fields of a plan file and the damages done to them. The file is in the narrow style: one field a line. */

const FIELD = /^( *)(- )?(?:([a-z][A-Za-z0-9]*):(?: |$))?(.*)$/u;

/**
 * Fields by kind ("sections[].tasks[].deadline"): of each kind the first, the middle and the last, so that both ends and
 * an ordinary one are damaged.
 */
export function fieldsOf(text) {
  const kinds = new Map();
  const path = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (/^ *(?:#|$)/u.test(line)) continue;
    const [, indent, dash = '', key, value] = FIELD.exec(line);
    const depth = indent.length + dash.length;
    while (path.length > 0 && path.at(-1).depth >= depth) path.pop();
    const kind = [...path.map(({ name }) => name), key ?? '[]'].join('.');
    if (key !== undefined) path.push({ depth, name: key });
    if (value === '' || value.startsWith('#')) continue;
    const known = kinds.get(kind) ?? [];
    known.push({ kind, index: i, key, value: value.replace(/ +#.*$/u, '') });
    kinds.set(kind, known);
  }
  return [...kinds.values()].flatMap((all) => {
    const chosen = new Set([0, Math.floor(all.length / 2), all.length - 1]);
    return [...chosen].map((at) => all[at]);
  });
}

const quoted = (value) => value.startsWith('"');
const bare = (value) => (quoted(value) ? value.slice(1, -1) : value);
const MARKED = /[áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/u;

/** Ways to damage a line, each with the condition under which it is a damage at all. */
const DAMAGES = [
  ['bỏ dòng', ({ key }) => key !== undefined, () => null],
  ['để trống giá trị', () => true, (line, { value }) => line.replace(value, '""')],
  [
    'viết sai khóa',
    ({ key }) => (key?.length ?? 0) > 2,
    (line, { key }) => line.replace(`${key}:`, `${key.slice(0, -1)}x:`),
  ],
  [
    'thiếu khoảng trắng sau khóa',
    ({ key }) => key !== undefined,
    (line, { key }) => line.replace(`${key}: `, `${key}:`),
  ],
  ['thụt thừa một dấu cách', () => true, (line) => ` ${line}`],
  ['thụt bằng phím Tab', () => true, (line) => line.replace(/^ */u, '\t')],
  [
    'mở ngoặc kép không đóng',
    ({ value }) => !quoted(value),
    (line, { value }) => line.replace(value, `"${value}`),
  ],
  ['thay bằng danh sách', ({ value }) => value !== '[]', (line, { value }) => line.replace(value, '[a, b]')],
  ['lặp lại dòng', ({ key }) => key !== undefined, (line) => `${line}\n${line.replace('- ', '  ')}`],
  [
    'bỏ ngoặc kép của số',
    ({ value }) => /^"\d+"$/u.test(value),
    (line, { value }) => line.replace(value, bare(value)),
  ],
  [
    'mất một dấu',
    ({ value }) => MARKED.test(value),
    (line, { value }) =>
      line.replace(
        value,
        value.replace(MARKED, (c) => c.normalize('NFD')[0]),
      ),
  ],
  [
    'thừa một chữ',
    ({ value }) => /\p{L}{3}/u.test(value),
    (line, { value }) => line.replace(value, value.replace(/(\p{L}{3})/u, '$1q')),
  ],
  [
    'đổi một chữ số',
    ({ value }) => /\d/u.test(value),
    (line, { value }) =>
      line.replace(
        value,
        value.replace(/\d(?=\D*$)/u, (d) => String((Number(d) + 7) % 10)),
      ),
  ],
  [
    'ngày không có thật',
    ({ value }) => /^\d{4}-\d\d-\d\d$/u.test(value),
    (line, { value }) => line.replace(value, `${value.slice(0, 5)}02-30`),
  ],
];

/** Damaged texts of a field, with the lines at which a report is in its place: the line itself, its neighbours, its item's head. */
export function mutantsOf(text, field) {
  const lines = text.split('\n');
  const line = lines[field.index];
  return DAMAGES.filter(([, when]) => when(field)).flatMap(([how, , damage]) => {
    const damaged = damage(line, field);
    if (damaged === line) return [];
    const changed = damaged === null ? lines.toSpliced(field.index, 1) : lines.with(field.index, damaged);
    return [{ how, text: changed.join('\n'), lines: placesOf(lines, field.index) }];
  });
}

/** Lines from 1. */
function placesOf(lines, index) {
  let head = index;
  while (head > 0 && !/^ *- [a-z][A-Za-z]*:/u.test(lines[head]) && /^ /u.test(lines[head])) head--;
  return [index, index + 1, index + 2, head + 1];
}
