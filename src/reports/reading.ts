import type { Problem } from '../diagnostics/problem.ts';
import { printable } from '../text/printable.ts';
import { width } from '../text/width.ts';
import type { Mention } from '../wording/agencies/types.ts';
import { deadlineNote } from '../wording/deadline/notes.ts';
import type { Deadline } from '../wording/deadline/types.ts';
import type { Target } from '../wording/target/types.ts';
import type { Field } from './field.ts';
import type { Listing } from './listing.ts';
import { deadlineFields } from './show.ts';
import { decimal, opWords } from './words.ts';

export function deadlineJson(deadline: Deadline): object {
  const { wording, kind, start, due, occurrences, condition, notes } = deadline;
  return {
    wording,
    kind,
    start,
    due,
    occurrences: occurrences.map(({ period, start, due, label }) => ({ period, start, due, label })),
    condition,
    notes: notes.map(deadlineNote),
  };
}

export function mentionsJson(mentions: readonly Mention[]): object[] {
  return mentions.map(({ name, code, kind, words, capacity, person }) => ({
    name,
    code,
    kind,
    words,
    capacity,
    person,
  }));
}

export function targetJson({ wording, op, value, upper, unit, baselineYear, change }: Target): object {
  return { wording, op, value, upper, unit, baselineYear, change };
}

export function problemJson(wording: string, problem: Problem): object {
  return {
    wording,
    kind: 'error',
    error: {
      code: problem.code,
      message: problem.message(),
      at: problem.span.start,
      remedy: problem.remedy(),
    },
  };
}

/** The words with carets under what could not be read, the reason and the forms that are understood. */
export function problemText(wording: string, problem: Problem): string {
  const { start, end } = problem.span;
  const before = printable(wording.slice(0, start));
  const marked = printable(wording.slice(start, end));
  return [
    `  ${printable(wording)}`,
    `  ${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(marked)))}`,
    `Không đọc được [${problem.code}]: ${printable(problem.message())}.`,
    `${printable(problem.remedy())}.`,
    '',
  ].join('\n');
}

export function deadlineListing(deadline: Deadline): Listing<Field> {
  return fields([['Thời hạn', deadline.wording], ...deadlineFields(deadline)]);
}

export function targetListing({
  wording,
  op,
  value,
  upper,
  unit,
  baselineYear,
  change,
}: Target): Listing<Field> {
  const bound =
    value === null
      ? ''
      : `${decimal(value)}${upper === null ? '' : ` đến ${decimal(upper)}`}${unit === '%' ? '%' : ''}`;
  return fields([
    ['Mức phải đạt', wording],
    ['So sánh', opWords[op]],
    ...(bound ? [['Giá trị', bound] as const] : []),
    ...(unit ? [['Đơn vị', unit] as const] : []),
    ...(baselineYear ? [['So với năm', String(baselineYear)] as const] : []),
    ...(change === null ? [] : [['Mức thay đổi', decimal(change)] as const]),
  ]);
}

export function mentionsListing(mentions: readonly Mention[]): Listing<Mention> {
  const kinds = { agency: 'Cơ quan', group: 'Nhóm', role: 'Vai trò', open: 'Không đích danh' };
  const columns = [
    { title: 'Mã', width: 9, cell: ({ code }: Mention) => code ?? '–' },
    { title: 'Tên', cell: ({ name }: Mention) => name },
    { title: 'Loại', width: 10, cell: ({ kind }: Mention) => kinds[kind] },
    {
      title: 'Vai trò',
      width: 12,
      cell: ({ capacity, person }: Mention) => [person, capacity].filter(Boolean).join('; '),
    },
  ];
  return {
    heading: ['Các cơ quan được nêu'],
    columns,
    sheet: columns,
    groups: [{ title: null, rows: mentions }],
    none: 'Không có cơ quan nào.',
    footer: [],
  };
}

function fields(rows: readonly Field[]): Listing<Field> {
  const columns = [
    { title: 'Mục', width: 14, cell: ([name]: Field) => name },
    { title: 'Nội dung', cell: ([, words]: Field) => words },
  ];
  return {
    heading: ['Cách đọc'],
    columns,
    sheet: columns,
    groups: [{ title: null, rows }],
    none: '',
    footer: [],
  };
}
