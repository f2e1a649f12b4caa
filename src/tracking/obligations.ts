import type { Member, Plan, Task } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Occurrence } from '../wording/deadline/types.ts';

/** What one body owes for one period of one task: the unit in which lateness is known. */
export interface Obligation {
  readonly task: Task;
  /** The agency, the group without listed members, or the role that the decision gave it to. */
  readonly agency: string;
  readonly agencyCode: string;
  /** The group through which the agency leads; null when the lead names it itself. */
  readonly via: string | null;
  /** The occurrence's name, for a task that has several; null otherwise. */
  readonly period: string | null;
  readonly occurrence: Occurrence | null;
  /** Last day in time; null for what is never overdue. */
  readonly due: IsoDate | null;
}

/** A body that leads a task. */
export interface Holder {
  readonly name: string;
  readonly code: string;
  readonly via: string | null;
}

/**
 * The bodies that hold a task: agencies named by its lead, members of the groups it names, roles, and groups without
 * listed members as one. Each once; being named beats being a member. Open sets ("các cơ quan liên quan") hold none.
 *
 * @param window only members that belonged to their group at some time of this occurrence; null: all ever listed
 */
export function holdersOf(plan: Plan, task: Task, window: Occurrence | null = null): Holder[] {
  if (!task.leads.ok) return [];
  const holders = new Map<string, Holder>();
  for (const { name, code, kind } of task.leads.value) {
    if (kind === 'open' || code === null) continue;
    if (kind !== 'group' || !plan.members.has(name)) holders.set(name, { name, code, via: null });
  }
  for (const { name, kind } of task.leads.value) {
    if (kind !== 'group') continue;
    for (const member of plan.members.get(name) ?? []) {
      if (!belongs(member, window) || holders.has(member.name)) continue;
      holders.set(member.name, { ...withCode(plan, member), via: name });
    }
  }
  return [...holders.values()];
}

/** Whether a member belonged to its group while an occurrence ran. */
function belongs({ from, until }: Member, window: Occurrence | null): boolean {
  if (window === null) return true;
  return (from === null || from <= window.due) && (until === null || until >= (window.start ?? window.due));
}

function withCode(plan: Plan, { name }: Member): { name: string; code: string } {
  return { name, code: plan.agencies.get(name)?.code ?? name };
}

/** Every obligation of a plan, in the plan's order; a task without a readable deadline or without one has none. */
export function obligationsOf(plan: Plan): Obligation[] {
  return plan.tasks.flatMap((task) => obligationsOfTask(plan, task));
}

/** The obligations of one task: one for each holder and occurrence; a task without occurrences owes one without a date. */
export function obligationsOfTask(plan: Plan, task: Task): Obligation[] {
  if (!task.deadline?.ok) return [];
  const { kind, occurrences } = task.deadline.value;
  const several = kind === 'recurring' || kind === 'steps' || occurrences.length > 1;
  const slots = occurrences.length > 0 ? occurrences : [null];
  const bySlot = slots.map((occurrence) => ({ occurrence, holders: holdersOf(plan, task, occurrence) }));
  return holdersOf(plan, task).flatMap((holder) =>
    bySlot
      .filter(({ holders }) => holders.some(({ name }) => name === holder.name))
      .map(({ occurrence }) => ({
        task,
        agency: holder.name,
        agencyCode: holder.code,
        via: holder.via,
        period: several && occurrence !== null ? occurrence.period : null,
        occurrence,
        due: occurrence?.due ?? null,
      })),
  );
}
