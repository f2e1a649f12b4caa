/** A progress file in the project's narrow YAML style. */

const ORDER = [
  'task',
  'kpi',
  'status',
  'value',
  'count',
  'of',
  'cumulative',
  'period',
  'date',
  'reported',
  'document',
  'product',
  'note',
];

export const FIRST_LINE = '# SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT';

/** @param entries in any order: the file has them in the order in which they became known */
export function progressText(agency, entries) {
  const sorted = [...entries].sort((a, b) =>
    a.reported < b.reported ? -1 : a.reported > b.reported ? 1 : 0,
  );
  const head = `${FIRST_LINE}\nformat: 1\nagency: ${agency}\nillustrative: true\nentries:\n`;
  return head + sorted.map(entryText).join('');
}

function entryText(entry) {
  if (entry.retracts === undefined) return block(ORDER.flatMap((key) => line(key, entry[key])));
  const { task, kpi, period, reported, status } = entry.retracts;
  const what = [
    ...line('task', task),
    ...line('kpi', kpi),
    ...line('status', status),
    ...line('period', period),
    ...line('reported', reported),
  ];
  return block([
    'retracts:',
    ...what.map((each) => `  ${each}`),
    ...line('reported', entry.reported),
    ...line('reason', entry.reason),
  ]);
}

function block([first, ...rest]) {
  return `  - ${first}\n${rest.map((each) => `    ${each}\n`).join('')}`;
}

function line(key, value) {
  return value === undefined ? [] : [`${key}: ${scalar(key, value)}`];
}

function scalar(key, value) {
  if (typeof value !== 'string') return String(value);
  if (key === 'task' || key === 'kpi') return `"${value}"`;
  if (/["\\]/u.test(value)) throw new Error(`needs escapes: ${value}`);
  return /: | #|^[^\p{L}\d]/u.test(value) ? `"${value}"` : value;
}
