/** Amendments: what a later document of the issuer changed. The original words stay in the file and in `Applied.before`. */
import type { IsoDate } from '../wording/calendar.ts';
import type { Applied, Plan } from './plan.ts';
import { resolvePlan } from './resolve.ts';
import type { Amendment, PlanFile } from './schema.ts';

type Change = Amendment['changes'][number];
type Document = Amendment['document'];

/**
 * The plan as it stood at the end of a day: amendments count from their document's date. A plan without amendments by
 * then is given back as it is.
 */
export function planAt(plan: Plan, asOf: IsoDate): Plan {
  const amendments = plan.data.amendments
    .filter(({ document }) => document.date <= asOf)
    .sort((a, b) => (a.document.date < b.document.date ? -1 : 1));
  if (amendments.length === 0) return plan;
  const data = structuredClone(plan.data);
  const applied = new Map<string, Applied[]>();
  for (const { document, changes } of amendments) {
    for (const change of changes) {
      const { id, what } = apply(data, change, document);
      applied.set(id, [...(applied.get(id) ?? []), ...what]);
    }
  }
  return withApplied(resolvePlan(plan.file, data), applied);
}

function withApplied(plan: Plan, applied: ReadonlyMap<string, readonly Applied[]>): Plan {
  return {
    ...plan,
    tasks: plan.tasks.map((task) => ({ ...task, applied: applied.get(task.id) ?? [] })),
    kpis: plan.kpis.map((kpi) => ({ ...kpi, applied: applied.get(kpi.id) ?? [] })),
  };
}

/** Changes `data` in place and tells what was there before. */
function apply(data: PlanFile, change: Change, document: Document): { id: string; what: Applied[] } {
  if ('add' in change) {
    data.sections.find(({ id }) => id === change.section)?.tasks.push(change.add);
    return { id: change.add.id, what: [{ document, field: 'add', before: null, after: change.add.text }] };
  }
  if ('kpi' in change) {
    const kpi = data.kpis.find(({ id }) => id === change.kpi);
    const before = kpi?.target ?? null;
    if (kpi) kpi.target = change.target;
    return { id: change.kpi, what: [{ document, field: 'target', before, after: change.target }] };
  }
  const entry: Partial<Record<'text' | 'lead' | 'support' | 'deadline', string | undefined>> | undefined =
    data.sections.flatMap(({ tasks }) => tasks).find(({ id }) => id === change.task) ??
    data.duties.find(({ id }) => id === change.task);
  const what: Applied[] = [];
  for (const field of ['text', 'lead', 'support', 'deadline'] as const) {
    const after = change[field];
    if (after === undefined || entry === undefined) continue;
    what.push({ document, field, before: entry[field] ?? null, after });
    entry[field] = after;
  }
  if (change.end) what.push({ document, field: 'end', before: null, after: null });
  return { id: change.task, what };
}
