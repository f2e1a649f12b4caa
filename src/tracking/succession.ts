/** Who holds an agency's work on a day: agencies are merged, renamed, split and dissolved while their work goes on. */
import type { Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';

/** A body by name and code. */
export interface NamedBody {
  readonly name: string;
  readonly code: string;
}

/**
 * The body that holds a task of an agency at the end of a day. An agency whose `until` has passed gave its work to its
 * successor; where several succeeded it, to the one that is named for the task, else to the one that takes the rest. A
 * dissolved agency without successor keeps its name: its open work is nobody's, and must be seen.
 */
export function holderOn(plan: Plan, agency: NamedBody, task: string, asOf: IsoDate): NamedBody {
  return chainOf(plan, agency, task, asOf).at(-1)!;
}

/** The agency and, in order, everyone who took its work over by the day. */
export function chainOf(plan: Plan, agency: NamedBody, task: string, asOf: IsoDate): NamedBody[] {
  const chain = [agency];
  const seen = new Set([agency.name]);
  for (
    let name: string | null = successorOf(plan, agency.name, task, asOf);
    name !== null && !seen.has(name);
  ) {
    seen.add(name);
    chain.push({ name, code: plan.agencies.get(name)?.code ?? name });
    name = successorOf(plan, name, task, asOf);
  }
  return chain;
}

function successorOf(plan: Plan, name: string, task: string, asOf: IsoDate): string | null {
  const agency = plan.agencies.get(name);
  if (agency?.until === undefined || agency.until >= asOf || agency.succeededBy === undefined) return null;
  if (typeof agency.succeededBy === 'string') return agency.succeededBy;
  const named = agency.succeededBy.find((each) => typeof each !== 'string' && each.tasks?.includes(task));
  const rest = agency.succeededBy.find((each) => typeof each === 'string' || each.tasks === undefined);
  const successor = named ?? rest;
  return successor === undefined || typeof successor === 'string' ? (successor ?? null) : successor.name;
}
