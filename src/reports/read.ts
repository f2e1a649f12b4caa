import type { Problem } from '../diagnostics/problem.ts';
import { printable } from '../text/hidden.ts';
import { width } from '../text/width.ts';
import { agencyNote } from '../wording/agencies/notes.ts';
import type { Mention } from '../wording/agencies/types.ts';
import { deadlineNote } from '../wording/deadline/notes.ts';
import type { Deadline, Occurrence } from '../wording/deadline/types.ts';
import type { Spans } from '../wording/spans.ts';
import { targetNotes } from '../wording/target/notes.ts';
import type { Target } from '../wording/target/types.ts';
import type { Listing } from './listing/listing.ts';
import { deadlineFields } from './show.ts';
import type { Field } from './words/field.ts';
import { otherwise, readFrom, spansJson } from './words/read-from.ts';
import { decimal, opWords } from './words/words.ts';

/** How readings of one kind are shown, in a list of rows `R` where one is alone. */
export interface ReadingForms<T, R> {
  readonly json: (value: T) => unknown;
  readonly listing: (value: T) => Listing<R>;
  /** The same in a cell of a list, a line each; what a person should know of it besides. */
  readonly short: (value: T) => readonly string[];
  readonly notes: (value: T) => readonly string[];
}

function deadlineJson(deadline: Deadline): object {
  const { wording, kind, start, due, occurrences, condition, notes, spans, conditionSpans } = deadline;
  return {
    wording,
    kind,
    start,
    due,
    occurrences: occurrences.map((each) => occurrenceJson(wording, each)),
    condition,
    notes: notes.map(deadlineNote),
    spans: spansJson(wording, spans),
    conditionSpans: spansJson(wording, conditionSpans),
  };
}

function occurrenceJson(wording: string, occurrence: Occurrence): object {
  const { period, start, due, label, spans, labelSpans } = occurrence;
  const words = { spans: spansJson(wording, spans), labelSpans: spansJson(wording, labelSpans) };
  return { period, start, due, label, ...words };
}

function mentionsJson(mentions: readonly Mention[]): object[] {
  return mentions.map(({ name, code, kind, words, capacity, part, person, notes, span }) => ({
    name,
    code,
    kind,
    words,
    capacity,
    part,
    person,
    notes: notes.map(agencyNote),
    spans: [{ ...span, words }],
  }));
}

function targetJson(target: Target): object {
  const { wording, op, value, upper, unit, baselineYear, change, upperChange, spans } = target;
  return {
    ...{ wording, op, value, upper, unit, baselineYear, change, upperChange },
    notes: targetNotes(target),
    spans: Object.fromEntries(
      Object.entries(spans).map(([part, of]: [string, Spans]) => [part, spansJson(wording, of)]),
    ),
  };
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

function deadlineListing(deadline: Deadline): Listing<Field> {
  return fields([['Thời hạn', deadline.wording], ...deadlineFields(deadline, true)]);
}

function targetListing(target: Target): Listing<Field> {
  return fields([
    ['Mức phải đạt', target.wording],
    ...targetFields(target),
    ...targetNotes(target).map((note): Field => ['Cách đọc', note]),
  ]);
}

function targetFields(target: Target): Field[] {
  const { wording, op, value, upper, unit, baselineYear, change, upperChange, spans } = target;
  const told = (name: string, words: string | null, ...from: readonly Spans[]): Field[] =>
    words === null ? [] : [[name, `${words}\n${readFrom(wording, from.flat())}`]];
  const bound = stretch(value, upper);
  return [
    ...told('So sánh', opWords[op], spans.op),
    ...told('Giá trị', bound && `${bound}${unit === '%' ? '%' : ''}`, spans.value, spans.upper),
    ...told('Đơn vị', unit, spans.unit),
    ...told('So với năm', baselineYear === null ? null : String(baselineYear), spans.baselineYear),
    ...told('Mức thay đổi', stretch(change, upperChange), spans.change, spans.upperChange),
  ];
}

/** "80", "80 đến 90". */
function stretch(low: number | null, high: number | null): string | null {
  if (low === null) return null;
  return high === null ? decimal(low) : `${decimal(low)} đến ${decimal(high)}`;
}

const KINDS = { agency: 'Cơ quan', group: 'Nhóm', role: 'Vai trò', open: 'Không đích danh' };

/** The person addressed and what the body does. */
const beside = ({ capacity, part, person }: Mention) =>
  [person, capacity ?? (part && { lead: 'chủ trì', support: 'phối hợp' }[part])].filter(Boolean).join('; ');

function mentionWords(mention: Mention): string {
  const about = [mention.kind === 'agency' ? '' : KINDS[mention.kind].toLowerCase(), beside(mention)].filter(
    Boolean,
  );
  return about.length > 0 ? `${mention.name} (${about.join('; ')})` : mention.name;
}

function mentionsListing(mentions: readonly Mention[]): Listing<Mention> {
  const code = { title: 'Mã', width: 9, cell: ({ code }: Mention) => code ?? '–' };
  const kind = { title: 'Loại', width: 10, cell: ({ kind }: Mention) => KINDS[kind] };
  const capacity = {
    title: 'Vai trò',
    width: 12,
    cell: beside,
  };
  const told = ({ name, words }: Mention) => [name, ...otherwise(name, words)].join('\n');
  return {
    heading: ['Các cơ quan được nêu'],
    columns: [code, { title: 'Tên', cell: told }, kind, capacity],
    sheet: [
      ...[code, { title: 'Tên', cell: ({ name }: Mention) => name }, kind, capacity],
      { title: 'Đọc từ', cell: ({ words }: Mention) => words },
    ],
    groups: [{ title: null, rows: mentions }],
    none: 'Không có cơ quan nào.',
    footer: mentions.flatMap(({ notes }) => notes.map((note) => `${agencyNote(note)}.`)),
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

const wordsOf = (each: readonly Field[]) => each.map(([name, words]) => `${name}: ${words.split('\n')[0]}`);

export const deadlineForms: ReadingForms<Deadline, Field> = {
  json: deadlineJson,
  listing: deadlineListing,
  short: (deadline) => deadlineFields({ ...deadline, notes: [] }).map(([, words]) => words),
  notes: ({ notes }) => notes.map(deadlineNote),
};

export const agencyForms: ReadingForms<readonly Mention[], Mention> = {
  json: mentionsJson,
  listing: mentionsListing,
  short: (mentions) => mentions.map(mentionWords),
  notes: (mentions) => mentions.flatMap(({ notes }) => notes.map(agencyNote)),
};

export const targetForms: ReadingForms<Target, Field> = {
  json: targetJson,
  listing: targetListing,
  short: (target) => wordsOf(targetFields(target)),
  notes: targetNotes,
};
