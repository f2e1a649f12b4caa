import type { AnnexRow } from './annex-row.ts';
import { isAgency } from './cell-sense.ts';
import { GROUPED } from './columns.ts';
import type { FoundSection, FoundWords, ImportFinding } from './found-plan.ts';
import { numberInText, numberLabel } from './number-label.ts';
import { hasTail, tellsItself } from './row-kind.ts';
import { foundSection, type OpenSection, openSection, sectionFor } from './section-list.ts';
import { type SegmentRow, segmentRows } from './segment-rows.ts';
import { profileIn, type Segment } from './segments.ts';
import { taskFindings } from './task-findings.ts';
import { openTask } from './task-words.ts';

export interface TableTasks {
  readonly sections: readonly FoundSection[];
  readonly findings: readonly ImportFinding[];
}

const NO_LABEL = numberLabel('');

/** The tasks in the rows of an annex, in their sections; a table that goes on with another goes on with its last task. */
export function tableTasks(segments: readonly Segment[]): TableTasks {
  const sections: OpenSection[] = [];
  const findings: ImportFinding[] = [];
  // The heading of a plan's only table is the title of the annex.
  const headed = segments.flatMap(({ parts }) => parts.filter(({ heading }) => heading !== null)).length > 1;
  let before: AnnexRow | null = null;

  const open = (section: OpenSection): void => {
    sections.push(section);
    before = null;
  };
  const take = (row: AnnexRow, segment: Segment): void => {
    const group = row.cells.get('group');
    const numbered = group !== undefined && numbersGroups(segment);
    if (group !== undefined && group.text !== '' && !group.continues)
      open(openSection(numbered ? row.number : '', group.text, group.place));
    const task = numbered ? inGroup(row) : row;
    const section = sectionFor(sections, numbered ? NO_LABEL : task.label);
    section.tasks.push(openTask(task, leadAbove(segment, section)));
    before = task;
  };
  const takeRow = (each: SegmentRow, segment: Segment): void => {
    if (each.kind === 'heading') {
      const { number, title, place } = each.heading;
      if (headed) open(openSection(number, title, place, place));
      return;
    }
    const { row, kind } = each;
    const last = sections.at(-1)?.tasks.at(-1);
    if (kind === 'task') take(row, segment);
    else if (kind === 'section') {
      if (hasTail(row)) last?.add({ ...row, text: '' }, 'rest');
      else if (tellsItself(row)) findings.push({ code: 'row-unclear', place: row.place, words: row.text });
      open(openSection(row.number, row.text, row.textCell?.place ?? row.place, row.place));
    } else {
      last?.add(row, kind);
      if (kind === 'rest' && before !== null) before = { ...before, text: `${before.text} ${row.text}` };
    }
  };

  for (const segment of segments) for (const row of segmentRows(segment, () => before)) takeRow(row, segment);
  // Words alone behind the last task head nothing.
  while (sections.length > 0 && sections.at(-1)!.tasks.length === 0) {
    const { title, at } = sections.pop()!;
    findings.push({ code: 'row-unclear', place: at[0] ?? title?.place ?? {}, words: title?.words ?? '' });
  }
  const found = sections.map(foundSection);
  return { sections: found, findings: [...findings, ...taskFindings(found, segments)] };
}

/** The numbers are merged as the groups are: they count these, not the tasks. */
function numbersGroups(segment: Segment): boolean {
  return (profileIn(segment, 'number')?.merged ?? 0) >= GROUPED;
}

/** The task of a row whose number counts the group: its own number is the one that its words begin with. */
function inGroup(row: AnnexRow): AnnexRow {
  const own = numberInText(row.textCell?.text ?? row.text);
  const number = own?.number ?? row.textCell?.number ?? '';
  return { ...row, number, label: numberLabel(number), text: own?.rest ?? row.text };
}

/** In a plan told agency by agency, whose tables have no column of leads, the section's agency leads. */
function leadAbove({ columns }: Segment, { title }: OpenSection): FoundWords | null {
  const led = columns.some(({ kind }) => kind === 'lead');
  return title !== null && !led && isAgency(title.words) ? title : null;
}
