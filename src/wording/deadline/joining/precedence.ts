import { type Book, refuse, wordsOf } from '../dating/book.ts';
import { incomplete } from '../problems.ts';
import { begunThenDone } from './begun-then-done.ts';
import type { Cell } from './clauses.ts';
import { delayAfterEvent, delayAlone, inWorkingDays, waiting } from './conditional-work.ts';
import { datedWork } from './dated-work.ts';
import { openWork, standingWork } from './ongoing-work.ts';
import type { Outcome } from './outcome.ts';
import type { Situation } from './situation.ts';
import { noteStanding } from './standing-notes.ts';
import { stateClauses } from './statements.ts';
import { alternatives, begun, onDemand, toldElsewhere } from './undated-work.ts';

/**
 * Which words win where a cell says several things: the first rule that applies gives the deadline, and what the others
 * would have said is told in notes. (Which of several statements about periods wins, stands in narrower.ts.)
 */
const PRECEDENCE: readonly ((situation: Situation) => Outcome | null)[] = [
  // "Quý I hoặc quý II": one of two times, and nobody can say yet which
  alternatives,
  // "Sau khi … công bố, chậm nhất 30 ngày": an event and a while after it
  delayAfterEvent,
  // "Trong năm 2024 (sau khi có hướng dẫn)": an event wins over every day beside it
  waiting,
  // "60 ngày sau khi …" alone
  delayAlone,
  // "Năm 2025 và các năm tiếp theo": an open end wins over its first year; not over a recurrence or a day of its own
  openWork,
  // "Thường xuyên trong năm": the same of work that goes on
  standingWork,
  // whatever has a last day wins over what has none: "Theo kế hoạch, trước ngày 30/6", "Hằng quý và đột xuất"
  datedWork,
  // "Từ quý II/2024": begun, without an end
  begun,
  // "Khi phát sinh" wins over "theo kế hoạch"
  onDemand,
  toldElsewhere,
];

/** Puts what a cell says together. Null, with the problem kept, when one part cannot be dated or nothing is said. */
export function settle(book: Book, cell: Cell): Outcome | null {
  const working = cell.standing.find((piece) => piece.code === 'working-days');
  if (working !== undefined) return inWorkingDays(book, cell, working);
  const parts = stateClauses(book, cell);
  const stated = parts && begunThenDone(book, parts.stated);
  if (parts === null || stated === null) return null;
  const dated = stated.filter(({ unit }) => unit.is === 'dated');
  const situation: Situation = { book, cell, stated, dated, awaited: parts.awaited };
  noteStanding(situation);
  for (const rule of PRECEDENCE) {
    const found = rule(situation);
    if (found !== null) return found;
  }
  const span = cell.stray ?? { start: 0, end: book.text.length };
  return refuse(book, incomplete(span, { words: wordsOf(book, span) }));
}
