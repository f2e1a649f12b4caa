import type { FoundPlan } from '../../documents/annex/found-plan.ts';
import type { Draft } from '../../documents/draft/draft.ts';
import type { ImportAnswer, ImportNote } from './answer.ts';

/** The fields that one of the three readers reads. */
const READ: ReadonlySet<string | null> = new Set(['lead', 'support', 'deadline', 'target']);
/** Findings about a cell that holds nothing. */
const BLANK: ReadonlySet<string> = new Set(['agency-empty', 'empty-text']);

/** Counts what an import brought. */
export function countImport(
  { data }: Draft,
  found: FoundPlan,
  notes: readonly ImportNote[],
): Pick<ImportAnswer, 'rows' | 'cells' | 'tasks' | 'kpis' | 'agencies' | 'unverified'> {
  const tasks = data.sections.flatMap((section) => section.tasks);
  const cells = tasks.flatMap(({ lead, support, deadline }) =>
    [lead ?? [], support ?? [], deadline ?? []].flat(),
  );
  const unread = new Set(
    notes.flatMap(({ source, about: { kind, id, field } }) =>
      source.kind === 'plan' && !BLANK.has(source.code) && READ.has(field) ? `${kind} ${id} ${field}` : [],
    ),
  ).size;
  const bodies = [...data.agencies, ...data.groups, ...data.roles];
  const places = found.sections.flatMap(({ at, tasks: rows }) => [at, ...rows.map((row) => row.at)]);
  return {
    rows: places.flat().length,
    cells: { read: cells.length + data.kpis.length - unread, unread },
    tasks: tasks.length,
    kpis: data.kpis.length,
    agencies: bodies.length,
    unverified: bodies.filter(({ unverified }) => unverified === true).length,
  };
}
