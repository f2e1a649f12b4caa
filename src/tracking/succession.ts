/** Who holds an agency's work on a day: agencies are merged, renamed, split and dissolved while their work goes on. */
import type { Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';

/** A body by name and code. */
export interface NamedBody {
  readonly name: string;
  readonly code: string;
}

/** A body that holds work, and since when. */
export interface Link extends NamedBody {
  /** The last day of the body that held it before; null for the one that the decision gave it to. */
  readonly after: IsoDate | null;
}

/**
 * The body that holds a task of an agency at the end of a day. An agency whose `until` has passed gave its work to its
 * successor; where several succeeded it, to the one that is named for the task, else to the one that takes the rest. A
 * dissolved agency without successor keeps its name: its open work is nobody's, and must be seen.
 */
export function holderOn(plan: Plan, agency: NamedBody, task: string, asOf: IsoDate): NamedBody {
  return chainOf(plan, agency, task, asOf).at(-1)!;
}

/**
 * The agency and, in order, everyone who took its work over by the day. KPIs are handed over like tasks, by their ids.
 */
export function chainOf(plan: Plan, agency: NamedBody, task: string, asOf: IsoDate): Link[] {
  const chain: Link[] = [{ name: agency.name, code: agency.code, after: null }];
  const seen = new Set([agency.name]);
  for (let next = successorOf(plan, agency.name, task, asOf); next !== null && !seen.has(next.name); ) {
    seen.add(next.name);
    chain.push(next);
    next = successorOf(plan, next.name, task, asOf);
  }
  return chain;
}

/**
 * The last day of a body that ended without anybody taking its work over: the work is nobody's then. null: it is held.
 */
export function dissolvedOn(plan: Plan, holder: NamedBody, asOf: IsoDate): IsoDate | null {
  return endedBy(plan, holder.name, asOf);
}

/** The last day of a body that is no more on a day, whoever took its work over; null: it is there. */
export function endedBy(plan: Plan, name: string, asOf: IsoDate): IsoDate | null {
  const until = plan.agencies.get(name)?.until;
  return until !== undefined && until < asOf ? until : null;
}

/** A body that takes work over, and which; null: the rest. */
export interface Heir {
  readonly name: string;
  readonly tasks: readonly string[] | null;
}

/** Who takes the work of an agency over when it ends, in the plan's order. */
export function heirsOf(plan: Plan, name: string): Heir[] {
  const { succeededBy } = plan.agencies.get(name) ?? {};
  if (succeededBy === undefined) return [];
  const all = typeof succeededBy === 'string' ? [succeededBy] : succeededBy;
  return all.map((each) =>
    typeof each === 'string' ? { name: each, tasks: null } : { name: each.name, tasks: each.tasks ?? null },
  );
}

function successorOf(plan: Plan, name: string, task: string, asOf: IsoDate): Link | null {
  const agency = plan.agencies.get(name);
  if (agency?.until === undefined || agency.until >= asOf || agency.succeededBy === undefined) return null;
  const successor = successorName(agency.succeededBy, task);
  if (successor === null) return null;
  return { name: successor, code: plan.agencies.get(successor)?.code ?? successor, after: agency.until };
}

function successorName(
  succeededBy: NonNullable<NonNullable<ReturnType<Plan['agencies']['get']>>['succeededBy']>,
  task: string,
): string | null {
  if (typeof succeededBy === 'string') return succeededBy;
  const named = succeededBy.find((each) => typeof each !== 'string' && each.tasks?.includes(task));
  const rest = succeededBy.find((each) => typeof each === 'string' || each.tasks === undefined);
  const successor = named ?? rest;
  return successor === undefined || typeof successor === 'string' ? (successor ?? null) : successor.name;
}
