import type { FoundSection, FoundTask, ImportFinding } from './found-plan.ts';
import type { Segment } from './segments.ts';

/** What a person has to look at in the tasks of tables: what is missing, what was told by the cells alone. */
export function taskFindings(
  sections: readonly FoundSection[],
  segments: readonly Segment[],
): readonly ImportFinding[] {
  const tasks = sections.flatMap((section) => section.tasks);
  const dated = segments.some(({ columns }) =>
    columns.some(({ kind }) => kind === 'deadline' || kind === 'period'),
  );
  const numbered = tasks.filter(({ number }) => number !== null).length * 2 > tasks.length;
  return [
    ...segments.flatMap(unclearColumns),
    ...tasks.flatMap((task) => missing(task, dated, numbered)),
    ...sections.flatMap(repeated),
  ];
}

/** Columns without a heading that were told by their cells. */
function unclearColumns({ columns, parts }: Segment): ImportFinding[] {
  const place = parts.flatMap(({ rows }) => rows)[0]?.place ?? {};
  return columns
    .filter(({ kind, caption }) => caption === '' && kind !== 'number' && kind !== 'other')
    .map(() => ({ code: 'column-unclear', place, words: '' }));
}

function missing(
  { number, text, lead, deadline, at }: FoundTask,
  dated: boolean,
  numbered: boolean,
): ImportFinding[] {
  const place = at[0] ?? text.place;
  const { words } = text;
  const found: ImportFinding[] = [];
  if (words === '') found.push({ code: 'row-unclear', place, words: lead?.words ?? '' });
  if (lead === null) found.push({ code: 'row-without-lead', place, words });
  if (deadline === null && dated) found.push({ code: 'row-without-deadline', place, words });
  if (number === null && numbered) found.push({ code: 'number-missing', place, words });
  return found;
}

/** Numbers that stand twice in a section. */
function repeated({ tasks }: FoundSection): ImportFinding[] {
  const known = new Set<string>();
  return tasks.flatMap(({ number, at, text }): ImportFinding[] => {
    if (number === null) return [];
    const again = known.has(number);
    known.add(number);
    return again ? [{ code: 'number-repeated', place: at[0] ?? text.place, words: number }] : [];
  });
}
