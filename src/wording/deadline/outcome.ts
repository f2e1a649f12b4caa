import type { IsoDate } from '../calendar.ts';
import { type Slot, sorted } from './slots.ts';
import type { Deadline, DeadlineKind } from './types.ts';

/** A deadline but for its words and its notes. */
export type Outcome = Omit<Deadline, 'wording' | 'notes'>;

/** Its start and due day are those of its first and last occurrence; without any, `start` is what the words give. */
export function outcome(
  kind: DeadlineKind,
  start: IsoDate | null,
  slots: readonly Slot[] = [],
  condition: string | null = null,
): Outcome {
  const occurrences = sorted(slots).map(({ period, start: from, due, label }) => ({
    period,
    start: from,
    due,
    label,
  }));
  const [first, last] = [occurrences[0], occurrences[occurrences.length - 1]];
  return {
    kind,
    start: first === undefined ? start : first.start,
    due: last?.due ?? null,
    occurrences,
    condition,
  };
}
