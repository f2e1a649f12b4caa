/** Many wordings read at once, as `read … -` shows them. */
import type { Problem } from '../diagnostics/problem.ts';
import type { Reading } from '../wording/reading.ts';
import type { Column, Listing } from './listing/listing.ts';
import { problemJson, type ReadingForms } from './read.ts';

/** One line of the input, and how it was read. */
export interface ReadLine<T> {
  readonly words: string;
  readonly reading: Reading<T>;
}

type Forms<T> = Pick<ReadingForms<T, unknown>, 'json' | 'short' | 'notes'>;

/** One object a line, in order: what one wording alone is answered with; a list of bodies stands under its wording. */
export function linesJson<T>(lines: readonly ReadLine<T>[], { json }: Forms<T>): object[] {
  return lines.map(({ words, reading }) => {
    if (!reading.ok) return problemJson(words, reading.problem);
    const value = json(reading.value);
    return Array.isArray(value) ? { wording: words, agencies: value } : (value as object);
  });
}

export function linesListing<T>(lines: readonly ReadLine<T>[], forms: Forms<T>): Listing<ReadLine<T>> {
  const number = new Map(lines.map((line, i) => [line, String(i + 1)]));
  const unread = lines.filter(({ reading }) => !reading.ok).length;
  const told = ({ reading }: ReadLine<T>) =>
    reading.ok ? forms.short(reading.value) : problemLines(reading.problem);
  const notes = ({ reading }: ReadLine<T>) => (reading.ok ? forms.notes(reading.value) : []);
  const column = (title: string, linesOf: (line: ReadLine<T>) => readonly string[]): Column<ReadLine<T>> => ({
    title,
    cell: (line) => linesOf(line).join('\n'),
  });
  const line: Column<ReadLine<T>> = {
    title: 'Dòng',
    width: 5,
    align: 'right',
    cell: (each) => number.get(each)!,
  };
  const words = column('Chữ', (each) => [each.words]);
  const columns = [
    line,
    { ...words, width: 26 },
    column('Đọc là', (each) => [...told(each), ...notes(each)]),
  ];
  return {
    heading: ['Cách đọc từng dòng'],
    columns,
    sheet: [line, words, column('Đọc là', told), column('Cách đọc', notes)],
    groups: [{ title: null, rows: lines }],
    none: 'Đầu vào không có dòng nào.',
    footer: [`Tổng cộng: ${lines.length} dòng, ${unread} dòng không đọc được.`],
  };
}

const problemLines = (problem: Problem) => [
  `Không đọc được [${problem.code}]: ${problem.message()}`,
  problem.remedy(),
];
