import type { Path } from '../../diagnostics/finding.ts';
import type { PlanFile } from '../../plan/schema.ts';
import type { FoundPlan, FoundTask, FoundWords } from '../annex/found-plan.ts';
import type { Place } from '../office/content.ts';

/** What a value of a drafted plan file was taken from. */
export interface Origin {
  readonly kind: 'head' | 'task' | 'section' | 'kpi' | 'bodies' | 'text';
  /** Where in the document; empty for what is not in it. */
  readonly place: Place;
  /** The id of the task, section or KPI. */
  readonly id: string | null;
  readonly field: string | null;
}

/** Where in the document the value at a path of a drafted plan file stands. */
export function originOf(path: Path, found: FoundPlan, data: Pick<PlanFile, 'sections' | 'kpis'>): Origin {
  const [list, index, part, turn, cell] = path;
  const field = path.findLast((each) => typeof each === 'string') ?? null;
  if (list === 'plan') return { kind: 'head', place: headPlace(found, field), id: null, field };
  if (typeof index !== 'number') return { kind: 'bodies', place: {}, id: null, field };
  if (list === 'kpis') {
    const place = found.kpis[index]?.text.place ?? {};
    return { kind: 'kpi', place, id: data.kpis[index]?.id ?? null, field };
  }
  if (list !== 'sections') return { kind: 'bodies', place: {}, id: null, field };
  const section = found.sections[index];
  const entry = data.sections[index];
  if (part !== 'tasks' || typeof turn !== 'number')
    return {
      kind: 'section',
      place: section?.at[0] ?? section?.title?.place ?? {},
      id: entry?.id ?? null,
      field,
    };
  const task = section?.tasks[turn];
  const name = typeof cell === 'string' ? cell : null;
  const place = task === undefined ? {} : cellPlace(task, name);
  return { kind: 'task', place, id: entry?.tasks[turn]?.id ?? null, field: name };
}

/** The cell that holds a field; for a field without a cell, the row. */
function cellPlace(task: FoundTask, field: string | null): Place {
  const { text, lead, support, deadline, product } = task;
  const cells: Readonly<Record<string, FoundWords | null>> = { text, lead, support, deadline, product };
  return (field === null ? null : cells[field])?.place ?? task.at[0] ?? text.place;
}

function headPlace({ head }: FoundPlan, field: string | null): Place {
  const { number, date, issuer, signer, title, province } = head;
  const known: Readonly<Record<string, FoundWords | null>> = {
    number,
    date,
    issuer,
    signer,
    title,
    province,
  };
  return (field === null ? null : known[field])?.place ?? {};
}
