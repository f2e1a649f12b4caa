import type { Place } from '../office/content.ts';
import {
  type AnnexRow,
  annexRow,
  countsColumns,
  isEmpty,
  isSignature,
  isTitle,
  isTotal,
} from './annex-row.ts';
import { isAgency } from './cell-sense.ts';
import type { FoundSection, ImportFinding, ImportFindingCode } from './found-plan.ts';
import { isInside, type NumberLabel, numberLabel } from './number-label.ts';
import { isMarkedSection, type RowKind, rowKind } from './row-kind.ts';
import type { Segment } from './segments.ts';
import { type OpenTask, openTask } from './task-words.ts';

export interface TableTasks {
  readonly sections: readonly FoundSection[];
  readonly findings: readonly ImportFinding[];
}

interface OpenSection {
  readonly label: NumberLabel;
  readonly found: Omit<FoundSection, 'tasks'>;
  readonly tasks: OpenTask[];
}

const NO_LABEL = numberLabel('');

/** The tasks in the rows of an annex, in their sections; a table that goes on with another goes on with its last task. */
export function tableTasks(segments: readonly Segment[]): TableTasks {
  const sections: OpenSection[] = [];
  const findings: ImportFinding[] = [];
  const say = (code: ImportFindingCode, place: Place, words: string): void => {
    findings.push({ code, place, words });
  };
  let before: AnnexRow | null = null;

  const addTask = (row: AnnexRow, segment: Segment): void => {
    const left = sections.at(-1);
    const above = left === undefined ? undefined : leave(sections, row.label);
    if (above === undefined)
      sections.push({ label: NO_LABEL, found: { number: null, title: null, at: [] }, tasks: [] });
    else if (above !== left) sections.push({ ...above, tasks: [] });
    const { tasks, found } = sections.at(-1)!;
    tasks.push(openTask(row, leadAbove(segment, found)));
    before = row;
  };
  const take = (kind: RowKind, row: AnnexRow, segment: Segment): void => {
    if (kind === 'task') {
      addTask(row, segment);
      return;
    }
    const task = sections.at(-1)?.tasks.at(-1);
    if (kind !== 'section') {
      task?.add(row, kind);
      if (kind === 'rest' && before !== null) before = { ...before, text: `${before.text} ${row.text}` };
      return;
    }
    const found = {
      number: row.number === '' ? null : row.number,
      title: { words: row.text.replaceAll('\n', ' '), place: row.textCell?.place ?? row.place },
      at: [row.place],
    };
    sections.push({ label: row.label, found, tasks: [] });
    before = null;
  };

  for (const segment of segments) {
    for (const { row, kind } of kindsOf(segment, () => before)) take(kind, row, segment);
    findings.push(...unclear(segment));
  }
  for (const { tasks } of sections) for (const task of tasks) check(task, segments, say);
  return {
    sections: sections.map(({ found, tasks }) => ({ ...found, tasks: tasks.map((task) => task.found()) })),
    findings,
  };
}

/** The rows of tasks and sections with what each is; `before` is the last task, as far as rows were taken. */
function* kindsOf(
  segment: Segment,
  before: () => AnnexRow | null,
): Generator<{ row: AnnexRow; kind: RowKind }> {
  const rows = segment.parts.flatMap((part) => {
    const end = part.rows.findIndex(isSignature);
    return part.rows
      .slice(0, end === -1 ? undefined : end)
      .filter((row) => !isEmpty({ row }) && !countsColumns(row))
      .map((row, at) => ({ row: annexRow(row, segment.columns), pageTop: at === 0 }));
  });
  const kept = rows.filter(
    ({ row }) => !isTotal(row) && !isTitle(row) && (row.text !== '' || !row.textOnly || row.number !== ''),
  );
  const telling = kept.filter(({ row }) => !row.textOnly);
  const numbered = telling.filter(({ row }) => row.number !== '').length * 2 > telling.length;
  const marked = kept.some(({ row }) => isMarkedSection(row));
  for (const [at, { row, pageTop }] of kept.entries()) {
    const around = { before: before(), after: kept[at + 1]?.row ?? null, pageTop, numbered, marked };
    yield { row, kind: rowKind(row, around) };
  }
}

/** The section that a task lies in: a group of numbered rows (5.1 over 5.1.1) ends with the next number of its own kind (5.2). */
function leave(sections: readonly OpenSection[], label: NumberLabel): OpenSection | undefined {
  const { label: last, tasks } = sections.at(-1)!;
  const ends =
    last.style === 'decimal' && label.style === 'decimal' && tasks.length > 0 && follows(label, last);
  return ends
    ? sections.findLast((each) => each.label.style !== 'decimal' || isInside(label, each.label))
    : sections.at(-1);
}

function follows(label: NumberLabel, section: NumberLabel): boolean {
  const [number, of] = [label, section].map(({ name }) => name.split(/[.-]/u).map(Number));
  const last = of!.length - 1;
  return (
    number!.length === of!.length &&
    number![last] === of![last]! + 1 &&
    number!.slice(0, last).join() === of!.slice(0, last).join()
  );
}

/** In a plan told agency by agency, whose tables have no column of leads, the section's agency leads. */
function leadAbove({ columns }: Segment, { title }: Pick<FoundSection, 'title'>): FoundSection['title'] {
  return title !== null && !columns.some(({ kind }) => kind === 'lead') && isAgency(title.words)
    ? title
    : null;
}

/** Columns that were told by their cells alone. */
function unclear({ columns, parts }: Segment): ImportFinding[] {
  const place = parts[0]?.rows[0]?.place ?? {};
  return columns
    .filter(({ kind, caption }) => caption === '' && kind !== 'number' && kind !== 'other')
    .map(() => ({ code: 'column-unclear', place, words: '' }));
}

function check(
  task: OpenTask,
  segments: readonly Segment[],
  say: (code: ImportFindingCode, place: Place, words: string) => void,
): void {
  const { lead, deadline, text, at } = task.found();
  const place = at[0] ?? text.place;
  const has = (kind: string): boolean =>
    segments.some(({ columns }) => columns.some((column) => column.kind === kind));
  if (text.words === '') say('row-unclear', place, lead?.words ?? '');
  if (lead === null) say('row-without-lead', place, text.words);
  if (deadline === null && has('deadline')) say('row-without-deadline', place, text.words);
}
