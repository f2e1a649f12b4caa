import type { Span } from '../../../diagnostics/problem.ts';
import { nfc } from '../../../text/normalize.ts';
import { type Book, note, wordsOf } from '../dating/book.ts';
import type { Standing } from './clauses.ts';
import { isEachTime } from './conditional-work.ts';
import type { Situation } from './situation.ts';

/** The notes on what tells no day: what it means alone, and what it still says beside a day. */

const TIMELY = /thường xuyên|hằng|hàng|trong (?:năm|quý|tháng)|trước ngày/u;

/** Tells what a label says; one that speaks of time could have been meant as the deadline. */
export function noteLabel(book: Book, label: Span): void {
  const timely = TIMELY.test(nfc(wordsOf(book, label)).toLowerCase());
  note(book, timely ? 'label-of-time' : 'label', label);
}

function notePiece({ book, cell, dated }: Situation, piece: Standing): void {
  const beside = dated.length > 0;
  if (piece.is === 'open' || (piece.is === 'ongoing' && beside)) return;
  if (piece.is === 'condition' && !beside && isEachTime(book, cell, piece))
    note(book, 'on-demand', piece.span);
  else if (piece.is === 'condition') note(book, beside ? 'condition-then-due' : 'condition', piece.span);
  else if (piece.code === 'reference' && beside) note(book, 'bounded-reference', piece.span);
  else if (piece.is === 'adhoc') note(book, beside ? 'ad-hoc' : 'on-demand', piece.span);
  else note(book, piece.code, piece.span);
}

export function noteStanding(situation: Situation): void {
  const { book, cell } = situation;
  if (cell.stray !== null && cell.standing.length > 0) noteLabel(book, cell.stray);
  for (const piece of cell.standing)
    if (piece.is !== 'periodic' || !(cell.periodic || cell.milestones)) notePiece(situation, piece);
}
