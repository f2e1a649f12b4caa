import type { Path } from '../../diagnostics/finding.ts';
import type { FoundPlan, FoundTask, FoundWords } from '../annex/found-plan.ts';
import type { Place } from '../office/content.ts';
import type { Draft } from './draft.ts';

/** What a value of a drafted plan file was taken from. */
export interface Origin {
  /** Where in the document; empty for what is not in it. */
  readonly place: Place;
  /** The id of the task, section or KPI. */
  readonly id: string | null;
  readonly field: string | null;
}

/** Where in the document the value at a path of a drafted plan file stands. */
export function originOf(path: Path, found: FoundPlan, draft: Draft): Origin {
  const [list, index, part, turn, field] = path;
  const last = path.findLast((each) => typeof each === 'string') ?? null;
  if (list === 'plan') return { place: headPlace(found, last), id: null, field: last };
  if (typeof index !== 'number') return { place: {}, id: null, field: last };
  if (list === 'kpis') {
    const kpi = found.kpis[index];
    return { place: kpi?.text.place ?? {}, id: draft.data.kpis[index]?.id ?? null, field: last };
  }
  if (list !== 'sections') return { place: {}, id: null, field: last };
  if (part === 'tasks' && typeof turn === 'number') {
    const task = found.sections[index]?.tasks[turn];
    const name = typeof field === 'string' ? field : null;
    return {
      place: task === undefined ? {} : cellPlace(task, name),
      id: draft.data.sections[index]?.tasks[turn]?.id ?? null,
      field: name,
    };
  }
  return {
    place: found.sections[index]?.at[0] ?? {},
    id: draft.data.sections[index]?.id ?? null,
    field: last,
  };
}

/** The cell that holds a field; for a field without a cell, the row. */
function cellPlace(task: FoundTask, field: string | null): Place {
  const cells: Readonly<Record<string, FoundWords | null>> = {
    text: task.text,
    lead: task.lead,
    support: task.support,
    deadline: task.deadline,
    product: task.product,
  };
  return (field === null ? null : cells[field])?.place ?? task.at[0] ?? task.text.place;
}

function headPlace({ head }: FoundPlan, field: string | null): Place {
  const known: Readonly<Record<string, FoundWords | null>> = {
    number: head.number,
    date: head.date,
    issuer: head.issuer,
    signer: head.signer,
    title: head.title,
    province: head.province,
  };
  return (field === null ? null : known[field])?.place ?? {};
}
