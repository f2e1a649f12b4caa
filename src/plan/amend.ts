/** Amendments: what a later document of the issuer changed. The original words stay in the file and in `Applied.before`. */

import type { Path } from '../diagnostics/finding.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Applied, Plan, Task } from './plan.ts';
import { itemReader } from './resolve.ts';
import type { Amendment, DutyEntry, PlanFile, SectionEntry, TaskEntry } from './schema.ts';

type Change = Amendment['changes'][number];
type Document = Amendment['document'];

/**
 * The plan as it stood at the end of a day: amendments count from their document's date, conditions from the day on which
 * they came true. A plan to which nothing of this applies is given back as it is, and one that was looked at on another day is looked at anew.
 */
export function planAt(plan: Plan, asOf: IsoDate): Plan {
  const written = plan.asWritten ?? plan;
  const { amendments, triggers } = written.data;
  const applied = amendments.filter(({ document }) => document.date <= asOf).length;
  const key = `${applied} ${triggers.filter(({ date }) => date <= asOf).length}`;
  const known = versionsOf(written);
  const version = known.get(key) ?? versionAt(written, asOf);
  known.set(key, version);
  return version;
}

/** Days between two changes give the same plan: what was worked out of it for one of them holds for the others. */
const versions = new WeakMap<Plan, Map<string, Plan>>();

function versionsOf(written: Plan): Map<string, Plan> {
  const known = versions.get(written) ?? new Map<string, Plan>();
  versions.set(written, known);
  return known;
}

function versionAt(written: Plan, asOf: IsoDate): Plan {
  const triggers = written.data.triggers.filter(({ date }) => date <= asOf);
  const amended = amendedAt(written, asOf);
  if (triggers.length === written.data.triggers.length) return amended;
  return { ...amended, data: { ...amended.data, triggers }, asWritten: written };
}

function amendedAt(plan: Plan, asOf: IsoDate): Plan {
  const amendments = plan.data.amendments
    .filter(({ document }) => document.date <= asOf)
    .sort((a, b) => (a.document.date < b.document.date ? -1 : 1));
  if (amendments.length === 0) return plan;
  const data = copyOf(plan.data);
  const applied = new Map<string, Applied[]>();
  for (const { document, changes } of amendments) {
    for (const change of changes) {
      const { id, what } = apply(data, change, document);
      applied.set(id, [...(applied.get(id) ?? []), ...what]);
    }
  }
  return { ...plan, data, ...amendedItems(plan, data, applied), asWritten: plan };
}

/** What amendments may change, copied; the rest is shared. */
function copyOf(data: PlanFile): PlanFile {
  return {
    ...data,
    sections: data.sections.map((section) => ({
      ...section,
      tasks: section.tasks.map((task) => ({ ...task })),
    })),
    duties: data.duties.map((duty) => ({ ...duty })),
    kpis: data.kpis.map((kpi) => ({ ...kpi })),
  };
}

/** Only what was changed is read anew. */
function amendedItems(
  plan: Plan,
  data: PlanFile,
  applied: ReadonlyMap<string, readonly Applied[]>,
): Pick<Plan, 'tasks' | 'kpis'> {
  const read = itemReader(plan.lexicon, plan.context);
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const kpis = new Map(plan.kpis.map((kpi) => [kpi.id, kpi]));
  const task = (entry: TaskEntry | DutyEntry, section: SectionEntry | null, path: Path): Task => {
    const changes = applied.get(entry.id);
    const known = tasks.get(entry.id);
    if (changes !== undefined || known === undefined)
      return { ...read.task(entry, section, path), applied: changes ?? [] };
    return { ...known, section };
  };
  return {
    tasks: [
      ...data.sections.flatMap((section, s) =>
        section.tasks.map((entry, t) => task(entry, section, ['sections', s, 'tasks', t])),
      ),
      ...data.duties.map((entry, d) => task(entry, null, ['duties', d])),
    ],
    kpis: data.kpis.map((entry, k) => {
      const changes = applied.get(entry.id);
      if (changes !== undefined) return { ...read.kpi(entry, ['kpis', k]), applied: changes };
      return { ...(kpis.get(entry.id) ?? read.kpi(entry, ['kpis', k])), entry };
    }),
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
  const entry:
    | Partial<Record<'text' | 'lead' | 'support' | 'deadline', string | null | undefined>>
    | undefined =
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
