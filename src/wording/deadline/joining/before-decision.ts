import { type Book, note } from '../dating/book.ts';
import { yearRange } from '../dating/days.ts';
import type { Slot } from '../dating/slots.ts';

/**
 * What recurs owes nothing before the decision: occurrences whose last day lies before the day of signing are left out,
 * and a note says how many. All of them may be: nothing of the year is owed then. Only what is written out for an earlier
 * year than the plan's stays: that is a mistake for the validator to tell of.
 *
 * @param written the periods are named one by one ("Quý I, III"), not by a recurrence
 */
export function sinceDecision(book: Book, slots: readonly Slot[], written: boolean): readonly Slot[] {
  const { issued, year } = book.context;
  const last = slots[slots.length - 1];
  if (issued === null || last === undefined) return slots;
  const { start: newYear } = yearRange(year);
  const mistaken = written || last.due < newYear;
  const owed = slots.filter(({ due }) => due >= issued || (mistaken && due < newYear));
  const left = slots.length - owed.length;
  const [span] = slots[0]?.spans ?? [];
  if (left > 0 && span !== undefined) note(book, 'before-decision', span, left);
  return owed;
}
