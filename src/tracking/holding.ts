/** Which entry holds: what is known of an obligation after everything that was reported of it. */
import { countsOn, type Reported } from '../journal/journal.ts';
import type { TaskEntry } from '../journal/schema.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Link } from './succession.ts';

/** Entries by body, task and period, each list in the order in which its entries became known. */
export type KnownEntries = ReadonlyMap<string, readonly TaskEntry[]>;

/** What was reported by the end of a day and not taken back by then. */
export function knownEntries(entries: readonly Reported<TaskEntry>[], asOf: IsoDate): KnownEntries {
  const known = new Map<string, TaskEntry[]>();
  for (const reported of entries) {
    if (!countsOn(reported, asOf)) continue;
    const { agency, entry } = reported;
    const key = keyOf(agency, entry.task, entry.period ?? null);
    const list = known.get(key);
    if (list) list.push(entry);
    else known.set(key, [entry]);
  }
  for (const list of known.values()) if (list.length > 1) inOrder(list);
  return known;
}

export function keyOf(agency: string, task: string, period: string | null): string {
  return `${agency}\n${task}\n${period ?? ''}`;
}

/** Lowest in the file last among those reported on the same day: the sort is stable. */
function inOrder(entries: TaskEntry[]): TaskEntry[] {
  return entries.sort((a, b) => (a.reported < b.reported ? -1 : a.reported > b.reported ? 1 : 0));
}

/**
 * The entry that holds among those of one obligation: the latest reported, then the lowest in the file. What is done is
 * not undone by a later note that it is being worked on: a completion goes only by being taken back, or for another one.
 *
 * @param entries in the order in which they became known
 */
export function holdingOf(entries: readonly TaskEntry[]): TaskEntry | null {
  let holding: TaskEntry | null = null;
  for (const entry of entries) {
    if (holding?.status !== 'done' || entry.status === 'done') holding = entry;
  }
  return holding;
}

/** Whether nothing was left to be done at the end of a day, by entries in the order in which they became known. */
export function isClosedBy(entries: readonly TaskEntry[], day: IsoDate): boolean {
  const status = holdingOf(entries.filter(({ reported }) => reported <= day))?.status;
  return status === 'done' || status === 'waived';
}

/** The entries about one obligation, and who took it over. */
export interface Told {
  /** In the order in which they became known. */
  readonly entries: readonly TaskEntry[];
  /** The last who took it over while it was open; null when it is still its agency's, or was closed by then. */
  readonly takenBy: Link | null;
}

/**
 * What was reported of an obligation by its agency and, from the day after each handing over, by whoever took it over
 * open. What a successor reports later of its own like work says nothing of what was closed before.
 */
export function toldOf(
  known: KnownEntries,
  chain: readonly Link[],
  task: string,
  period: string | null,
): Told {
  const [agency, ...successors] = chain;
  let entries = known.get(keyOf(agency!.name, task, period)) ?? [];
  let takenBy: Link | null = null;
  for (const link of successors) {
    const after = link.after ?? '';
    if (isClosedBy(entries, after)) break;
    takenBy = link;
    const own = (known.get(keyOf(link.name, task, period)) ?? []).filter(({ reported }) => reported > after);
    if (own.length > 0) entries = inOrder([...entries, ...own]);
  }
  return { entries, takenBy };
}
