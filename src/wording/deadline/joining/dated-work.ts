import type { Span } from '../../../diagnostics/problem.ts';
import { sorted } from '../dating/slots.ts';
import { sinceDecision } from './before-decision.ts';
import type { Cell } from './clauses.ts';
import { isOneRecurrence, mergedSlots } from './narrower.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { Situation } from './situation.ts';
import { noteLabel } from './standing-notes.ts';
import type { Stated } from './statements.ts';

/**
 * Several clauses that name one period or one day each in the same way, or a period with its day, are one set; other
 * several times are steps.
 */
function recursTogether(stated: readonly Stated[]): boolean {
  if (stated.length < 2) return false;
  if (stated.every(({ clause }) => clause.times.length === 2)) return true;
  const ways = stated.map(({ clause: { times }, label }) => {
    const [time] = times;
    const [point] = time?.points ?? [];
    if (
      time === undefined ||
      point === undefined ||
      label !== null ||
      times.length > 1 ||
      time.form !== 'points'
    )
      return null;
    return `${time.limit} ${point.is === 'period' ? point.unit : point.is}`;
  });
  return !ways.includes(null) && new Set(ways).size === 1;
}

/** "Định kỳ: …", "Các mốc: …": the words that say what the times after them are. */
function headings({ standing, periodic, milestones }: Cell): Span[] {
  return periodic || milestones
    ? standing.filter((piece) => piece.is === 'periodic').map(({ span }) => span)
    : [];
}

/** once, recurring or steps: there is a last day. */
export function datedWork({ book, cell, dated }: Situation): Outcome | null {
  const units = dated.map(({ unit }) => unit).filter((unit) => unit.is === 'dated');
  const [only] = dated;
  if (only === undefined) return null;
  if (dated.length === 1 && only.label !== null && only.clause.label !== null)
    noteLabel(book, only.clause.label);
  const slots = sorted(mergedSlots(book, dated));
  const recurring = units.some((unit) => unit.recurs);
  if (!cell.milestones && (recurring || isOneRecurrence(dated) || cell.periodic || recursTogether(dated)))
    return outcome(book, 'recurring', {
      slots: sinceDecision(book, slots, !recurring),
      spans: [...headings(cell), ...slots.flatMap(({ spans }) => spans)],
    });
  if (slots.length > 1) return outcome(book, 'steps', { slots, spans: headings(cell) });
  return outcome(book, 'once', { slots: slots.map((slot) => ({ ...slot, label: null })) });
}
