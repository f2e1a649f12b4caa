import type { Span } from '../../../diagnostics/problem.ts';
import { nfc } from '../../../text/normalize.ts';
import { type Book, note, refuse, wordsOf } from '../dating/book.ts';
import type { Awaited } from '../dating/clause-dates.ts';
import { type Cell, type Standing, spansOf } from './clauses.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type Situation, standingOf } from './situation.ts';
import { slotsOf, stateClauses } from './statements.ts';

/** Work that waits for an event, and how long after it the work is due. */

const EACH_TIME = /^(?:mỗi |ngay )?khi /u;

/** "Thường xuyên, khi có văn bản mới": an event that comes up again and again, for which nothing waits. */
export function isEachTime(book: Book, cell: Cell, { span }: Standing): boolean {
  const always = cell.standing.some((piece) => piece.is === 'ongoing');
  return always && EACH_TIME.test(nfc(wordsOf(book, span)).toLowerCase());
}

/** "30 ngày sau khi Nghị định có hiệu lực": waits, and is due a while after. Working days need a calendar that nobody has here. */
function after(book: Book, { relative }: Awaited, event: Span | null): Outcome {
  if (typeof relative.anchor === 'string') note(book, 'delay-after-event', relative.span);
  const { start, end } = event ?? relative.span;
  const condition = { start: Math.min(start, relative.span.start), end: Math.max(end, relative.span.end) };
  const waits = outcome(book, 'conditional', { condition });
  return relative.working ? waits : { ...waits, after: relative.delay };
}

/** An event with a delay from it, and no day besides. */
export function delayAfterEvent(situation: Situation): Outcome | null {
  const { book, awaited, dated } = situation;
  const condition = standingOf(situation, 'condition');
  const [delay] = awaited;
  return condition === null || delay === undefined || dated.length > 0
    ? null
    : after(book, delay, condition.span);
}

/** An event: the days beside it hold once it has come. */
export function waiting(situation: Situation): Outcome | null {
  const { book, cell, dated } = situation;
  const condition = standingOf(situation, 'condition');
  if (condition === null || (dated.length === 0 && isEachTime(book, cell, condition))) return null;
  return outcome(book, 'conditional', {
    slots: slotsOf(dated, dated.length > 1),
    condition: condition.span,
  });
}

/** A delay from something whose day is not known; beside a day of its own, or beside work on demand, only a note. */
export function delayAlone(situation: Situation): Outcome | null {
  const { book, awaited, dated } = situation;
  const [delay] = awaited;
  if (delay === undefined || standingOf(situation, 'condition') !== null) return null;
  if (dated.length === 0 && standingOf(situation, 'adhoc') === null) return after(book, delay, null);
  for (const { relative } of awaited) note(book, 'delay-after-event', relative.span);
  return null;
}

/** "Hằng tháng, vào ngày làm việc cuối cùng": what the other words tell is no day by which it is due. */
export function inWorkingDays(book: Book, cell: Cell, { span }: Standing): Outcome | null {
  const quiet: Book = { ...book, notes: [], problem: null };
  if (stateClauses(quiet, cell) === null && quiet.problem !== null) return refuse(book, quiet.problem);
  note(book, 'working-days', span);
  return outcome(book, 'conditional', {
    condition: span,
    spans: cell.clauses.flatMap((clause) => spansOf(clause)),
  });
}
