import { note } from '../dating/book.ts';
import { sorted } from '../dating/slots.ts';
import { spansOf } from './clauses.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type Situation, standingOf } from './situation.ts';
import { slotsOf } from './statements.ts';

/** Deadlines without a last day: one of several, begun without an end, on demand, or told elsewhere. */

/** Several times of which one is to hold: nobody can say yet which. */
export function alternatives({ book, cell, stated, dated }: Situation): Outcome | null {
  const either = cell.clauses.find((clause, i) => i > 0 && clause.joint === 'or');
  if (either === undefined || stated.length < 2) return null;
  const whole = { start: 0, end: book.text.length };
  note(book, 'alternatives', either.times[0]?.span ?? either.every?.span ?? whole);
  const start = sorted(slotsOf(dated, false))[0]?.start ?? null;
  return outcome(book, 'undetermined', { start, spans: stated.flatMap(({ clause }) => spansOf(clause)) });
}

/** "Từ quý II/2024"; "từ tháng 11 đến khi …", "Đầu năm": begun, with an end that nobody knows. */
export function begun({ book, stated }: Situation): Outcome | null {
  const first = stated.find(({ unit }) => unit.is !== 'dated');
  if (first === undefined || first.unit.is === 'dated') return null;
  const kind = first.unit.is === 'open' ? 'ongoing' : 'undetermined';
  return outcome(book, kind, { start: first.unit.start, spans: spansOf(first.clause) });
}

/** "Khi phát sinh", "đột xuất". */
export function onDemand(situation: Situation): Outcome | null {
  const adhoc = standingOf(situation, 'adhoc');
  return adhoc && outcome(situation.book, 'ongoing', { spans: [adhoc.span] });
}

/** "Theo kế hoạch riêng", "Định kỳ" without a unit. */
export function toldElsewhere({ book, cell }: Situation): Outcome | null {
  const other = cell.standing.find((piece) => piece.is === 'elsewhere' || piece.is === 'periodic');
  if (other === undefined) return null;
  const start = other.code === 'since-issue' ? book.context.issued : null;
  return outcome(book, 'undetermined', { start, spans: [other.span] });
}
