import { holdingOf } from '../journal/holding.ts';
import type { Journal } from '../journal/journal.ts';
import type { Status, TaskEntry } from '../journal/schema.ts';
import type { Plan, Task } from '../plan/plan.ts';
import { daysBetween, type IsoDate } from '../wording/calendar.ts';
import { type DueState, isClosed } from './due-states.ts';
import { knownEntries, toldOf } from './holding.ts';
import { withoutDuplicates } from './merging.ts';
import { isOwedOn, type Obligation, wasOwed } from './obligations.ts';
import { chainOf, dissolvedOn, type NamedBody } from './succession.ts';

/** What was reported of an obligation; `none` when nothing was. */
export type Progress = 'none' | Status;

/** An obligation on a day. */
export interface Standing {
  readonly obligation: Obligation;
  /** Who holds it on that day: the agency of the decision, or who succeeded it. */
  readonly holder: NamedBody;
  /** The holder's last day, when it ended and nobody took the work over; null otherwise. */
  readonly dissolved: IsoDate | null;
  readonly progress: Progress;
  readonly state: DueState;
  /** The day of the latest report that counts; null when there is none. */
  readonly lastReport: IsoDate | null;
  /** The entry that holds. */
  readonly entry: TaskEntry | null;
  /** Days from as-of to the due day: negative when past; null without a due day. */
  readonly daysLeft: number | null;
}

/**
 * Standings of obligations at the end of a day. Only what was reported on or before that day is known. Open obligations
 * of agencies that were merged are one: the successor owes the work once. Members of a group owe from the day they joined
 * it; what has no due day only while they belong to it. A dissolved agency owes no period that begins after its end. What
 * an amendment took out of the plan is not owed any more; done before, it stays done.
 */
export function standingsOf(
  plan: Plan,
  obligations: readonly Obligation[],
  journal: Journal,
  asOf: IsoDate,
): Standing[] {
  const known = knownEntries(journal.tasks, asOf);
  const daysTo = daysFrom(asOf);
  const owed = obligations
    .filter(({ from }) => from === null || from <= asOf)
    .map((obligation) => {
      const { agency: name, agencyCode: code, task, period } = obligation;
      const chain = chainOf(plan, { name, code }, task.id, asOf);
      const { entries, takenBy } = toldOf(known, chain, task.id, period);
      return { obligation, chain, takenBy, entries: entries.filter((each) => wasOwed(obligation, each)) };
    })
    .filter(({ obligation, entries }) => obligation.endedBy === null || isDoneBy(entries));
  return withoutDuplicates(owed).flatMap(({ obligation, chain, entries }) => {
    const entry = holdingOf(entries);
    const { name, code } = chain.at(-1)!;
    const daysLeft = obligation.due === null ? null : daysTo(obligation.due);
    const state = stateOf(plan, obligation, entry, asOf, daysLeft);
    const dissolved = dissolvedOn(plan, { name, code }, asOf);
    if ((!isOwedOn(obligation, asOf) || isGone(obligation, dissolved)) && !isClosed(state)) return [];
    return [
      {
        obligation,
        holder: { name, code },
        dissolved,
        progress: entry?.status ?? 'none',
        state,
        lastReport: entry?.reported ?? null,
        entry,
        daysLeft,
      },
    ];
  });
}

/** Many obligations share few due days: the days to each are counted once. */
function daysFrom(asOf: IsoDate): (due: IsoDate) => number {
  const known = new Map<IsoDate, number>();
  return (due) => {
    const days = known.get(due) ?? daysBetween(asOf, due);
    known.set(due, days);
    return days;
  };
}

function isDoneBy(entries: readonly TaskEntry[]): boolean {
  return holdingOf(entries)?.status === 'done';
}

/**
 * Whether work went with its dissolved agency: the part of a group's work, and the periods, that had not begun by then.
 * What the decision gave to the agency itself for once stays: somebody must see that it is nobody's.
 */
function isGone({ via, occurrence, recurring }: Obligation, dissolved: IsoDate | null): boolean {
  if (dissolved === null) return false;
  if (occurrence === null) return via !== null;
  return (via !== null || recurring) && (occurrence.start ?? occurrence.due) > dissolved;
}

function stateOf(
  plan: Plan,
  { task, due }: Obligation,
  entry: TaskEntry | null,
  asOf: IsoDate,
  daysLeft: number | null,
): DueState {
  if (entry?.status === 'waived') return 'stopped';
  if (entry?.status === 'done') return due !== null && entry.date > due ? 'done-late' : 'done-on-time';
  if (task.applied.some(({ field }) => field === 'end')) return 'stopped';
  const kind = task.deadline?.ok ? task.deadline.value.kind : 'undetermined';
  if (kind === 'ongoing') return 'ongoing';
  if (isWaiting(plan, task, asOf)) return 'waiting';
  if (daysLeft === null) return 'undated';
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= plan.data.plan.policy.dueSoon ? 'due-soon' : 'pending';
}

/** Whether a task's condition has not come true by a day; a task without one waits for nothing. */
export function isWaiting(plan: Plan, { id, deadline }: Task, asOf: IsoDate): boolean {
  if (!deadline?.ok || deadline.value.kind !== 'conditional') return false;
  return !plan.data.triggers.some((trigger) => trigger.task === id && trigger.date <= asOf);
}
