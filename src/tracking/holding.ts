/** Which entry holds: what is known of an obligation after everything that was reported of it. */
import { holdingOf } from '../journal/holding.ts';
import { countsOn, type Reported } from '../journal/journal.ts';
import type { TaskEntry } from '../journal/schema.ts';
import { groupBy } from '../text/group-by.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Link } from './succession.ts';

/** Entries by body, task and period, each list in the order of the file. */
export type KnownEntries = ReadonlyMap<string, readonly TaskEntry[]>;

/** What was reported by the end of a day and not taken back by then. */
export function knownEntries(entries: readonly Reported<TaskEntry>[], asOf: IsoDate): KnownEntries {
  const known = groupBy(
    entries.filter((each) => countsOn(each, asOf)),
    ({ agency, entry }) => keyOf(agency, entry.task, entry.period ?? null),
  );
  return new Map([...known].map(([key, each]) => [key, each.map(({ entry }) => entry)]));
}

export function keyOf(agency: string, task: string, period: string | null): string {
  return `${agency}\n${task}\n${period ?? ''}`;
}

/** Whether nothing is left to be done, by what was reported. */
export function isClosedBy(entries: readonly TaskEntry[]): boolean {
  const status = holdingOf(entries)?.status;
  return status === 'done' || status === 'waived';
}

/** The entries about one obligation, and who took it over. */
export interface Told {
  /** The agency's first, then those of whoever took it over; each in the order of the file. */
  readonly entries: readonly TaskEntry[];
  /** The last who took it over open; null when it is still its agency's, or was closed by it. */
  readonly takenBy: Link | null;
}

/**
 * What was reported of an obligation by its agency and, from the day after each handing over, by whoever took it over
 * open. What a successor reports of its own like work says nothing of what was closed before it came.
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
    if (isClosedBy(entries)) break;
    takenBy = link;
    const after = link.after ?? '';
    const own = (known.get(keyOf(link.name, task, period)) ?? []).filter(({ reported }) => reported > after);
    if (own.length > 0) entries = [...entries, ...own];
  }
  return { entries, takenBy };
}
