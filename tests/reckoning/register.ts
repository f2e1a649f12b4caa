/** A plan's files as they lie there, on a day: read with the YAML library alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface TaskRow {
  readonly id: string;
  readonly lead: string;
  readonly deadline?: string;
  readonly ended?: true;
}
type MemberRow = string | { readonly name: string; readonly from?: string; readonly until?: string };
interface AgencyRow {
  readonly name: string;
  readonly until?: string;
  readonly succeededBy?: string | readonly (string | { readonly name: string; readonly tasks?: string[] })[];
}
export interface KpiRow {
  readonly id: string;
  readonly target: string;
  readonly owner?: string;
  readonly publishedIn?: number;
  readonly computed?: string;
  readonly tasks?: readonly string[];
}
interface Change extends Partial<Omit<TaskRow, 'id'>> {
  readonly task?: string;
  readonly kpi?: string;
  readonly target?: string;
  readonly end?: true;
  readonly add?: TaskRow;
  readonly section?: string;
}
export interface PlanFile {
  readonly sections: readonly { readonly id: string; readonly tasks: readonly TaskRow[] }[];
  readonly duties: readonly TaskRow[];
  readonly agencies: readonly AgencyRow[];
  readonly groups: readonly { readonly name: string; readonly members?: readonly MemberRow[] }[];
  readonly kpis: readonly KpiRow[];
  readonly amendments?: readonly {
    readonly document: { readonly date: string };
    readonly changes: Change[];
  }[];
  readonly triggers?: readonly { readonly task: string; readonly date: string }[];
}
export interface EntryRow {
  readonly agency: string;
  readonly task?: string;
  readonly kpi?: string;
  readonly period?: string;
  readonly status?: string;
  readonly date: string;
  readonly reported: string;
  readonly value?: number;
  readonly count?: number;
  readonly of?: number;
  readonly cumulative?: boolean;
  readonly retracts?: Partial<EntryRow>;
}

export interface RegisterFiles {
  readonly plan: PlanFile;
  /** One list an agency, in the order of its file. */
  readonly files: readonly (readonly EntryRow[])[];
}

export function registerIn(folder: string): RegisterFiles {
  const read = (file: string) => parse(readFileSync(join(folder, file), 'utf8'));
  const progress = existsSync(join(folder, 'progress')) ? readdirSync(join(folder, 'progress')) : [];
  const files = progress.map((name) => {
    const { agency, entries } = read(join('progress', name));
    return (entries ?? []).map((entry: object) => ({ agency, ...entry }));
  });
  return { plan: read('plan.yaml'), files };
}

/** Tasks in the plan's order as amended by the end of a day; those that were added stand last in their section. */
export function tasksOn(plan: PlanFile, day: string): (TaskRow & { readonly annex: boolean })[] {
  const changes = (plan.amendments ?? [])
    .filter(({ document }) => document.date <= day)
    .flatMap((amendment) => amendment.changes);
  const amended = (task: TaskRow): TaskRow => {
    let now = task;
    for (const { task: id, lead, deadline, end } of changes) {
      if (id !== task.id) continue;
      now = {
        ...now,
        ...(lead ? { lead } : {}),
        ...(deadline ? { deadline } : {}),
        ...(end ? { ended: true } : {}),
      };
    }
    return now;
  };
  const annex = plan.sections.flatMap(({ id, tasks }) => [
    ...tasks,
    ...changes.flatMap(({ section, add }) => (section === id && add !== undefined ? [add] : [])),
  ]);
  return [
    ...annex.map((task) => ({ ...amended(task), annex: true })),
    ...plan.duties.map((task) => ({ ...amended(task), annex: false })),
  ];
}

/** What was reported by the end of a day and not taken back by then, each agency's in the order of its file. */
export function knownOn({ files }: RegisterFiles, day: string): EntryRow[] {
  return files.flatMap((entries) => {
    const taken = new Set<EntryRow>();
    for (const [i, { retracts, reported }] of entries.entries()) {
      if (retracts === undefined) continue;
      const fits = (each: EntryRow) =>
        !each.retracts &&
        !taken.has(each) &&
        Object.entries(retracts).every(([key, value]) => each[key as keyof EntryRow] === value);
      const target = entries.slice(0, i).findLast(fits);
      if (target !== undefined && reported <= day) taken.add(target);
    }
    return entries.filter((each) => !each.retracts && !taken.has(each) && each.reported <= day);
  });
}

/** Who holds an agency's task (or KPI) after it ended: the one named for it, else the one that takes the rest. */
export function successorOf(plan: PlanFile, name: string, item: string): string | null {
  const heirs = plan.agencies.find((each) => each.name === name)?.succeededBy;
  if (heirs === undefined) return null;
  const all = typeof heirs === 'string' ? [heirs] : heirs;
  const named = all.find((each) => typeof each !== 'string' && each.tasks?.includes(item));
  const rest = all.find((each) => typeof each === 'string' || each.tasks === undefined);
  const heir = named ?? rest;
  return heir === undefined ? null : typeof heir === 'string' ? heir : heir.name;
}

/** The last day of an agency that has ended by a day; null: it is there. */
export function lastDayOf(plan: PlanFile, name: string, day: string): string | null {
  const until = plan.agencies.find((each) => each.name === name)?.until;
  return until !== undefined && until < day ? until : null;
}
