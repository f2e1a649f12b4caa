import { planAt } from '../plan/amend.ts';
import type { Member, Plan, Task } from '../plan/plan.ts';
import type { Mention } from '../wording/agencies/types.ts';
import { addDays, addMonths, type IsoDate, vietnameseDate } from '../wording/calendar.ts';
import type { Occurrence } from '../wording/deadline/types.ts';
import { keyOf } from './holding.ts';
import { type Document, formerVersions } from './versions.ts';

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
  /** Whether it is one of several that come again. */
  readonly recurring: boolean;
  /** Last day in time; null for what is never overdue. */
  readonly due: IsoDate | null;
  /** The days from which and until which the agency belongs to `via`; null: open. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** The document that took it out of the plan: it is there for what was done of it before. null: it is owed. */
  readonly endedBy: Document | null;
}

/** A body that leads a task. */
export interface Holder {
  readonly name: string;
  readonly code: string;
  readonly via: string | null;
  /** The days of its membership in `via`; null: open. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/**
 * The bodies that hold a task: agencies named by its lead, members of the groups it names, roles, and groups without
 * listed members as one, in the order of the words. Each once; being named beats being a member. Open sets ("các cơ quan
 * liên quan") hold none.
 *
 * @param window only members that belonged to their group at some time of this occurrence; null: all ever listed
 */
export function holdersOf(plan: Plan, task: Task, window: Occurrence | null = null): Holder[] {
  return task.leads.ok ? holdersIn(plan, task.leads.value, window) : [];
}

/** The bodies that support a task: as {@link holdersOf} tells of those that lead it. */
export function supportHoldersOf(plan: Plan, task: Task, window: Occurrence | null = null): Holder[] {
  return holdersIn(plan, [...task.alongside, ...(task.supports?.ok ? task.supports.value : [])], window);
}

function holdersIn(plan: Plan, mentions: readonly Mention[], window: Occurrence | null): Holder[] {
  const direct = new Set(mentions.filter(({ kind }) => kind !== 'group').map(({ name }) => name));
  const holders = new Map<string, Holder>();
  for (const { name, code, kind } of mentions) {
    if (kind === 'open' || code === null) continue;
    const members = kind === 'group' ? plan.members.get(name) : undefined;
    if (members === undefined) {
      holders.set(name, { name, code, via: null, from: null, until: null });
      continue;
    }
    for (const member of members) {
      if (direct.has(member.name) || !belongs(member, window)) continue;
      const known = holders.get(member.name);
      if (known === undefined) holders.set(member.name, { ...withCode(plan, member), via: name });
      // Left and come back: one holder, from the first day to the last.
      else if (known.via === name) holders.set(member.name, { ...known, until: member.until });
    }
  }
  return [...holders.values()];
}

/** Whether a member belonged to its group while an occurrence ran. */
function belongs({ from, until }: Member, window: Occurrence | null): boolean {
  if (window === null) return true;
  return (from === null || from <= window.due) && (until === null || until >= (window.start ?? window.due));
}

function withCode(plan: Plan, { name, from, until }: Member): Omit<Holder, 'via'> {
  return { name, code: plan.agencies.get(name)?.code ?? name, from, until };
}

/** Every obligation of a plan, in the plan's order; a task whose deadline cannot be read has none, nor has a duty without one. */
export function obligationsOf(plan: Plan): Obligation[] {
  return plan.tasks.flatMap((task) => obligationsOfTask(plan, task));
}

/** No plan has more obligations than this: every body of it holding every task, before and after each amendment. */
export function roughBound({ tasks, data }: Plan): number {
  const bodies = data.agencies.length + data.groups.length + data.roles.length;
  const times = tasks.map(({ deadline }) => (deadline?.ok ? deadline.value.occurrences.length : 0));
  const added = data.amendments.flatMap(({ changes }) => changes).length;
  // What amendments bring has as many occurrences as anything in a year: its weeks, and its days at the most.
  return bodies * (times.reduce((sum, each) => sum + Math.max(1, each), 0) + added * 366);
}

/**
 * How many obligations each task has at most, with all that amendments bring or took away: counted, not made, because they
 * may be more than memory holds.
 */
export function obligationBounds(plan: Plan): Map<Task, number> {
  const amended = planAt(plan, '9999-12-31');
  // Tasks with the same words share their reading.
  const holders = new Map<Task['leads'], number>();
  const bound = (task: Task): number => {
    const known = holders.get(task.leads) ?? holdersOf(amended, task).length;
    holders.set(task.leads, known);
    return known * Math.max(1, occurrencesOf(amended, task).length);
  };
  return new Map(
    amended.tasks.map((task) => {
      const versions = [task, ...formerVersions(amended, task).map((former) => former.task)];
      return [task, versions.map(bound).reduce((sum, each) => sum + each)];
    }),
  );
}

/**
 * The obligations of one task: one for each holder and occurrence; a task without occurrences owes one without a date.
 * Before them those that an amendment took out of the plan, another recurrence or another lead having come in their place.
 */
export function obligationsOfTask(plan: Plan, task: Task): readonly Obligation[] {
  const ofPlan = known.get(plan) ?? new Map<Task, readonly Obligation[]>();
  known.set(plan, ofPlan);
  const ofTask = ofPlan.get(task) ?? allOf(plan, task);
  ofPlan.set(task, ofTask);
  return ofTask;
}

/** Rules and answers ask for the same again and again; a plan and its tasks never change. */
const known = new WeakMap<Plan, Map<Task, readonly Obligation[]>>();

function allOf(plan: Plan, task: Task): Obligation[] {
  const owed = owedOf(plan, task);
  const former = formerVersions(plan, task);
  if (former.length === 0) return owed;
  const all = [...owed];
  const keys = new Set(owed.map(keyOfObligation));
  for (const { task: version, until } of former) {
    const ended = owedOf(plan, version).filter((each) => !keys.has(keyOfObligation(each)));
    for (const each of ended) keys.add(keyOfObligation(each));
    all.unshift(...ended.map((each) => ({ ...each, task, endedBy: until })));
  }
  return all;
}

/**
 * Whether a member of a group owes on a day: from the day it joined; what no day was set for only while it belongs to the group.
 */
export function isOwedOn(
  { from, until, occurrence }: Pick<Obligation, 'from' | 'until' | 'occurrence'>,
  asOf: IsoDate,
): boolean {
  return (from === null || from <= asOf) && !(occurrence === null && until !== null && until < asOf);
}

/** Which obligation of a plan: its agency, task and period. */
export function keyOfObligation({ agency, task, period }: Obligation): string {
  return keyOf(agency, task.id, period);
}

/** Whether an obligation was owed when an entry came about: what a later amendment ended, was till then. */
export function wasOwed(
  { endedBy }: Obligation,
  { date, reported }: { readonly date: IsoDate; readonly reported: IsoDate },
): boolean {
  return endedBy === null || date <= endedBy.date || reported <= endedBy.date;
}

function owedOf(plan: Plan, task: Task): Obligation[] {
  // A row of the annex without a deadline is work all the same; a duty without one is a standing responsibility.
  if (task.deadline === null ? task.kind === 'duty' : !task.deadline.ok) return [];
  const kind = task.deadline?.ok ? task.deadline.value.kind : 'undetermined';
  const occurrences = occurrencesOf(plan, task);
  const several = kind === 'recurring' || kind === 'steps' || occurrences.length > 1;
  const slots = occurrences.length > 0 ? occurrences : [null];
  const bySlot = slots.map((occurrence) => {
    const holders = holdersOf(plan, task, occurrence);
    return { occurrence, holders: new Map(holders.map((holder) => [holder.name, holder])) };
  });
  return holdersOf(plan, task).flatMap(({ name, code, via }) =>
    bySlot.flatMap(({ occurrence, holders }) => {
      const holder = holders.get(name);
      if (holder === undefined) return [];
      return {
        task,
        agency: name,
        agencyCode: code,
        via,
        period: several && occurrence !== null ? occurrence.period : null,
        occurrence,
        recurring: kind === 'recurring',
        due: occurrence?.due ?? null,
        from: holder.from,
        until: holder.until,
        endedBy: null,
      };
    }),
  );
}

/**
 * When a task is to be done: the deadline's own occurrences; for "30 ngày sau khi …", so long after the day on which it
 * came true, and none before it did.
 */
export function occurrencesOf(plan: Plan, task: Task): readonly Occurrence[] {
  if (!task.deadline?.ok) return [];
  const { occurrences, after, conditionSpans: spans } = task.deadline.value;
  const trigger = after && plan.data.triggers.find((each) => each.task === task.id);
  if (!trigger) return occurrences;
  const due =
    after.unit === 'day' ? addDays(trigger.date, after.count) : addMonths(trigger.date, after.count);
  return [{ period: vietnameseDate(due), start: trigger.date, due, label: null, spans, labelSpans: [] }];
}
