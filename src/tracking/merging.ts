/** Work that several bodies owed and one successor now owes is owed once. */
import type { TaskEntry } from '../journal/schema.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { isClosedBy, keyOf } from './holding.ts';
import type { Obligation } from './obligations.ts';
import type { Link } from './succession.ts';

/** An obligation with what was reported of it. */
export interface Owed {
  readonly obligation: Obligation;
  readonly entries: readonly TaskEntry[];
  /** Who took it over while it was open; null when nobody did. */
  readonly takenBy: Link | null;
}

/**
 * Drops each obligation that its successor owed already when it took it over: because the work was its own too, or came
 * with another body that was merged into it. What was closed before stays, as what that body did.
 */
export function withoutDuplicates<O extends Owed>(owed: readonly O[]): readonly O[] {
  if (owed.every(({ takenBy }) => takenBy === null)) return owed;
  const kept = new Map<string, O[]>();
  const dropped = new Set<O>();
  for (const each of [...owed].sort(byTakeover)) {
    const {
      obligation: { agency, task, period },
      takenBy,
    } = each;
    const key = keyOf(takenBy?.name ?? agency, task.id, period);
    const same = kept.get(key) ?? [];
    if (takenBy !== null && same.some((other) => isOneWith(other, each, takenBy.after ?? '')))
      dropped.add(each);
    else kept.set(key, [...same, each]);
  }
  return owed.filter((each) => !dropped.has(each));
}

/** Whether two pieces of like work became one: the first was open when the second came, or both are open now. */
function isOneWith(first: Owed, second: Owed, came: IsoDate): boolean {
  const then = first.entries.filter(({ reported }) => reported <= came);
  return !isClosedBy(then) || !(isClosedBy(first.entries) || isClosedBy(second.entries));
}

/** A body's own work first, then what it took over, the earliest first. */
function byTakeover(a: Owed, b: Owed): number {
  const day = ({ takenBy }: Owed): IsoDate => takenBy?.after ?? '';
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}
