import { countsOn, type Journal, type Reported } from '../journal/journal.ts';
import type { Status, TaskEntry } from '../journal/schema.ts';
import type { Plan } from '../plan/plan.ts';
import { daysBetween, type IsoDate } from '../wording/calendar.ts';
import type { DueState } from './due-states.ts';
import type { Obligation } from './obligations.ts';
import { chainOf, type NamedBody } from './succession.ts';

/** What was reported of an obligation; `none` when nothing was. */
export type Progress = 'none' | Status;

/** An obligation on a day. */
export interface Standing {
  readonly obligation: Obligation;
  /** Who holds it on that day: the agency of the decision, or who succeeded it. */
  readonly holder: NamedBody;
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
 * of agencies that were merged are one: the successor owes the work once.
 */
export function standingsOf(
  plan: Plan,
  obligations: readonly Obligation[],
  journal: Journal,
  asOf: IsoDate,
): Standing[] {
  const holding = entriesThatHold(journal.tasks, asOf);
  const merged = new Set<string>();
  const standings: Standing[] = [];
  for (const obligation of obligations) {
    const standing = standingOf(plan, obligation, holding, asOf);
    const { name } = standing.holder;
    if (!isClosed(standing.state) && name !== obligation.agency) {
      const key = keyOf(name, obligation.task.id, obligation.period);
      if (merged.has(key)) continue;
      merged.add(key);
    }
    standings.push(standing);
  }
  return withoutRepeats(standings, merged);
}

function standingOf(
  plan: Plan,
  obligation: Obligation,
  holding: ReadonlyMap<string, TaskEntry>,
  asOf: IsoDate,
): Standing {
  const { agency: name, agencyCode: code, task, period, due } = obligation;
  const chain = chainOf(plan, { name, code }, task.id, asOf);
  const entry = chain
    .map((each) => holding.get(keyOf(each.name, task.id, period)))
    .reduce((a, b) => (a && b ? (b.reported >= a.reported ? b : a) : (a ?? b)), undefined);
  const daysLeft = due === null ? null : daysBetween(asOf, due);
  return {
    obligation,
    holder: chain.at(-1)!,
    progress: entry?.status ?? 'none',
    state: stateOf(plan, obligation, entry ?? null, asOf, daysLeft),
    lastReport: entry?.reported ?? null,
    entry: entry ?? null,
    daysLeft,
  };
}

/** A successor that owed the work itself owes it once, not once more for each agency it took over. */
function withoutRepeats(standings: readonly Standing[], merged: ReadonlySet<string>): Standing[] {
  if (merged.size === 0) return [...standings];
  const own = new Set(
    standings.flatMap(({ obligation: { agency, task, period }, state }) =>
      isClosed(state) ? [] : [keyOf(agency, task.id, period)],
    ),
  );
  return standings.filter(
    ({ obligation: { agency, task, period }, holder, state }) =>
      isClosed(state) || holder.name === agency || !own.has(keyOf(holder.name, task.id, period)),
  );
}

/** Nothing is left to be done. */
function isClosed(state: DueState): boolean {
  return state === 'done-on-time' || state === 'done-late' || state === 'stopped';
}

/** Among the entries of one obligation the latest reported, then the lowest in the file, holds. */
function entriesThatHold(entries: readonly Reported<TaskEntry>[], asOf: IsoDate): Map<string, TaskEntry> {
  const holding = new Map<string, TaskEntry>();
  for (const reported of entries) {
    if (!countsOn(reported, asOf)) continue;
    const { agency, entry } = reported;
    const key = keyOf(agency, entry.task, entry.period ?? null);
    const known = holding.get(key);
    if (known === undefined || known.reported <= entry.reported) holding.set(key, entry);
  }
  return holding;
}

function keyOf(agency: string, task: string, period: string | null): string {
  return `${agency}\n${task}\n${period ?? ''}`;
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
  if (kind === 'conditional' && !isTriggered(plan, task.id, asOf)) return 'waiting';
  if (daysLeft === null) return 'undated';
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= plan.data.plan.policy.dueSoon ? 'due-soon' : 'pending';
}

/** Whether a conditional task's condition has come true by a day. */
export function isTriggered(plan: Plan, task: string, asOf: IsoDate): boolean {
  return plan.data.triggers.some((trigger) => trigger.task === task && trigger.date <= asOf);
}
