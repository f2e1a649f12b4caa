import type { Span } from '../../diagnostics/problem.ts';
import { nfc } from '../../text/normalize.ts';
import { sinceDecision } from './before-decision.ts';
import { begunThenDone } from './begun.ts';
import { type Book, note, refuse, wordsOf } from './book.ts';
import { type Cell, type Clause, type Standing, spansOf } from './clauses.ts';
import type { Awaited } from './evaluate.ts';
import { openWork, standingWork } from './going.ts';
import { isOneRecurrence, mergedSlots } from './narrower.ts';
import { type Outcome, outcome } from './outcome.ts';
import { incomplete } from './problems.ts';
import { sorted } from './slots.ts';
import { type Stated, slotsOf, stateClauses } from './statements.ts';

const TIMELY = /thường xuyên|hằng|hàng|trong (?:năm|quý|tháng)|trước ngày/u;

function noteLabel(book: Book, label: Span): void {
  const timely = TIMELY.test(nfc(wordsOf(book, label)).toLowerCase());
  note(book, timely ? 'label-of-time' : 'label', label);
}

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
function datedWork(book: Book, cell: Cell, stated: readonly Stated[]): Outcome {
  const units = stated.map(({ unit }) => unit).filter((unit) => unit.is === 'dated');
  const [only] = stated;
  if (stated.length === 1 && only !== undefined && only.label !== null && only.clause.label !== null)
    noteLabel(book, only.clause.label);
  const slots = sorted(mergedSlots(book, stated));
  const set = units.some((unit) => unit.recurs) || isOneRecurrence(stated);
  if (!cell.milestones && (set || cell.periodic || recursTogether(stated)))
    return outcome(book, 'recurring', {
      slots: sinceDecision(book, slots, !units.some((unit) => unit.recurs)),
      spans: [...headings(cell), ...slots.flatMap(({ spans }) => spans)],
    });
  if (slots.length > 1) return outcome(book, 'steps', { slots, spans: headings(cell) });
  return outcome(book, 'once', { slots: slots.map((slot) => ({ ...slot, label: null })) });
}

/** Leaves the note that a piece without a time calls for. */
function noteStanding(book: Book, cell: Cell, piece: Standing, dated: boolean): void {
  if (piece.is === 'open' || (piece.is === 'ongoing' && dated)) return;
  if (piece.is === 'condition' && !dated && isEachTime(book, cell, piece))
    note(book, 'on-demand', piece.span);
  else if (piece.is === 'condition') note(book, dated ? 'condition-then-due' : 'condition', piece.span);
  else if (piece.code === 'reference' && dated) note(book, 'bounded-reference', piece.span);
  else if (piece.is === 'adhoc') note(book, dated ? 'ad-hoc' : 'on-demand', piece.span);
  else note(book, piece.code, piece.span);
}

function noteAll(book: Book, cell: Cell, dated: boolean): void {
  if (cell.stray !== null && cell.standing.length > 0) noteLabel(book, cell.stray);
  for (const piece of cell.standing)
    if (piece.is !== 'periodic' || !(cell.periodic || cell.milestones))
      noteStanding(book, cell, piece, dated);
}

/** Several times of which one is to hold: nobody can say yet which. */
function alternative(cell: Cell): Clause | null {
  return cell.clauses.find((clause, i) => i > 0 && clause.joint === 'or') ?? null;
}

/** "Thường xuyên, khi có văn bản mới": work that comes up again and again and waits for nothing. */
function isEachTime(book: Book, cell: Cell, { span }: Standing): boolean {
  const always = cell.standing.some((piece) => piece.is === 'ongoing');
  return always && EACH_TIME.test(nfc(wordsOf(book, span)).toLowerCase());
}

const EACH_TIME = /^(?:mỗi |ngay )?khi /u;

/** "30 ngày sau khi Nghị định có hiệu lực": waits, and is due a while after. Working days need a calendar that nobody has here. */
function awaitedWork(book: Book, { relative }: Awaited, event: Span | null): Outcome {
  if (typeof relative.anchor === 'string') note(book, 'delay-after-event', relative.span);
  const { start, end } = event ?? relative.span;
  const condition = { start: Math.min(start, relative.span.start), end: Math.max(end, relative.span.end) };
  const waiting = outcome(book, 'conditional', { condition });
  return relative.working ? waiting : { ...waiting, after: relative.delay };
}

/** "Hằng tháng, vào ngày làm việc cuối cùng": what the other words tell is no day by which it is due. */
function inWorkingDays(book: Book, cell: Cell, { span }: Standing): Outcome | null {
  const quiet: Book = { ...book, notes: [], problem: null };
  if (stateClauses(quiet, cell) === null && quiet.problem !== null) return refuse(book, quiet.problem);
  note(book, 'working-days', span);
  return outcome(book, 'conditional', {
    condition: span,
    spans: cell.clauses.flatMap((clause) => spansOf(clause)),
  });
}

/** No last day: begun without an end, of no fixed day, on demand, or told elsewhere. */
function undated(book: Book, cell: Cell, stated: readonly Stated[]): Outcome | null {
  for (const { unit, clause } of stated) {
    if (unit.is === 'dated') continue;
    const kind = unit.is === 'open' ? 'ongoing' : 'undetermined';
    return outcome(book, kind, { start: unit.start, spans: spansOf(clause) });
  }
  const adhoc = cell.standing.find((piece) => piece.is === 'adhoc');
  if (adhoc !== undefined) return outcome(book, 'ongoing', { spans: [adhoc.span] });
  const other = cell.standing.find((piece) => piece.is === 'elsewhere' || piece.is === 'periodic');
  if (other !== undefined) {
    const start = other.code === 'since-issue' ? book.context.issued : null;
    return outcome(book, 'undetermined', { start, spans: [other.span] });
  }
  const span = cell.stray ?? { start: 0, end: book.text.length };
  return refuse(book, incomplete(span, { words: wordsOf(book, span) }));
}

/** A recurrence wins over "thường xuyên" and open ends; a day of its own wins over both; a reference elsewhere comes last. */
function settled(
  book: Book,
  cell: Cell,
  stated: readonly Stated[],
  dated: readonly Stated[],
): Outcome | null {
  const recurs = dated.some(({ unit }) => unit.is === 'dated' && unit.recurs) || cell.periodic;
  const always = cell.standing.find((piece) => piece.is === 'ongoing');
  const onward = cell.standing.find((piece) => piece.is === 'open');
  if (recurs && always !== undefined) note(book, 'recurrence-wins', always.span);
  const going =
    (!recurs && onward !== undefined ? openWork(book, onward, stated) : null) ??
    (!recurs && always !== undefined ? standingWork(book, always, stated) : null);
  return going ?? (dated.length > 0 ? datedWork(book, cell, dated) : undated(book, cell, stated));
}

/** Puts the statements of a cell together. Null, with the problem kept, when one cannot be dated or none is there. */
export function verdict(book: Book, cell: Cell): Outcome | null {
  const working = cell.standing.find((piece) => piece.code === 'working-days');
  if (working !== undefined) return inWorkingDays(book, cell, working);
  const parts = stateClauses(book, cell);
  if (parts === null) return null;
  const { awaited } = parts;
  const stated = begunThenDone(book, parts.stated);
  if (stated === null) return null;
  const dated = stated.filter(({ unit }) => unit.is === 'dated');
  noteAll(book, cell, dated.length > 0);
  const either = alternative(cell);
  if (either !== null && stated.length > 1) {
    note(
      book,
      'alternatives',
      either.times[0]?.span ?? either.every?.span ?? { start: 0, end: book.text.length },
    );
    const start = sorted(slotsOf(dated, false))[0]?.start ?? null;
    return outcome(book, 'undetermined', { start, spans: stated.flatMap(({ clause }) => spansOf(clause)) });
  }
  const condition = cell.standing.find((piece) => piece.is === 'condition');
  const [delay] = awaited;
  if (condition !== undefined && delay !== undefined && dated.length === 0)
    return awaitedWork(book, delay, condition.span);
  if (condition !== undefined && dated.length === 0 && isEachTime(book, cell, condition))
    return settled(book, cell, stated, dated);
  if (condition !== undefined)
    return outcome(book, 'conditional', {
      slots: slotsOf(dated, dated.length > 1),
      condition: condition.span,
    });
  const adhoc = cell.standing.some((piece) => piece.is === 'adhoc');
  if (delay !== undefined && dated.length === 0 && !adhoc) return awaitedWork(book, delay, null);
  for (const { relative } of awaited) note(book, 'delay-after-event', relative.span);
  return settled(book, cell, stated, dated);
}
