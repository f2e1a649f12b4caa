import type { Span } from '../../diagnostics/problem.ts';
import { fold } from '../../text/normalize.ts';
import { dayOf, type IsoDate } from '../calendar.ts';
import { type Book, note, refuse, wordsOf } from './book.ts';
import type { Cell, Clause, Standing } from './clauses.ts';
import { isIdleYear } from './clauses.ts';
import { type Awaited, evaluate } from './evaluate.ts';
import { incomplete } from './problems.ts';
import { mergeEnds, type Slot, sorted } from './slots.ts';
import type { Time } from './syntax.ts';
import type { Deadline, DeadlineKind } from './types.ts';
import { type Unit, unitOf } from './units.ts';

interface Stated {
  readonly clause: Clause;
  readonly unit: Unit;
  readonly label: string | null;
}

type Outcome = Omit<Deadline, 'wording' | 'notes'>;

const outcome = (
  kind: DeadlineKind,
  start: IsoDate | null,
  slots: readonly Slot[] = [],
  condition: string | null = null,
): Outcome => {
  const occurrences = sorted(slots).map(({ period, start: from, due, label }) => ({
    period,
    start: from,
    due,
    label,
  }));
  return {
    kind,
    start: occurrences.length > 0 ? (occurrences[0]?.start ?? null) : start,
    due: occurrences[occurrences.length - 1]?.due ?? null,
    occurrences,
    condition,
  };
};

const trimmed = (words: string) => words.replace(/^[\s(,;:-]+|[\s),;:.-]+$/gu, '');

/** Where several clauses recur or are steps, each keeps its label; a single one needs none. */
function slotsOf(stated: readonly Stated[], labels: boolean): Slot[] {
  return stated.flatMap(({ unit, label }) =>
    unit.is === 'dated' ? unit.slots.map((slot) => ({ ...slot, label: labels ? label : null })) : [],
  );
}

/** A result is asked for by a day of its own, whatever goes on besides. */
function isMilestone({ clause, unit }: Stated): boolean {
  if (unit.is !== 'dated') return false;
  return (
    clause.relative !== null ||
    clause.label !== null ||
    clause.times.some((time) => time.done || time.limit === 'by' || time.limit === 'before')
  );
}

/** "Thường xuyên trong năm 2024": the time only says within which days the work goes on. */
function isWindow(stated: Stated, around: Standing): boolean {
  if (around.own !== null || isMilestone(stated)) return false;
  const [time] = stated.clause.times;
  if (time === undefined || stated.unit.is !== 'dated') return true;
  const joined = time.joint === 'none' || around.joint === 'none' || time.paren || around.paren;
  const long = stated.unit.slots.every(
    (slot) => Date.parse(slot.end) - Date.parse(slot.from) > 360 * 86_400_000,
  );
  return joined || long || isIdleYear(time) || time.limit === 'until';
}

function yearStart(book: Book): IsoDate | null {
  return dayOf(book.context.year, 1, 1);
}

/** Work that goes on, with what else the cell says of it. */
function standingWork(book: Book, around: Standing, stated: readonly Stated[]): Outcome | null {
  const windows = stated.filter((each) => isWindow(each, around));
  if (windows.length < stated.length) {
    note(book, 'then-ongoing', around.span);
    return null;
  }
  const bounds = windows.flatMap(({ unit }) =>
    unit.is === 'dated' ? unit.slots.map((slot) => slot.start) : [unit.start],
  );
  const inside = [
    ...(around.window === null ? [] : [around.window]),
    ...windows.flatMap(({ clause }) => clause.times),
  ];
  for (const time of inside) if (!isIdleYear(time)) note(book, 'ongoing-window', time.span);
  const [own] = around.window === null ? [] : windowStart(book, around.window);
  const start = own ?? bounds.find((day) => day !== null) ?? null;
  return outcome('ongoing', start ?? (around.is === 'adhoc' ? null : yearStart(book)));
}

/** The first day of "trong năm 2024", "từ tháng 3" beside "thường xuyên"; an end alone gives none. */
function windowStart(book: Book, time: Time): (IsoDate | null)[] {
  const unit = unitOf(book, time);
  if (unit === null) return [];
  return unit.is === 'dated' ? unit.slots.map((slot) => slot.start) : [unit.start];
}

/** "Năm 2025 và các năm tiếp theo": begun then, without an end. */
function openWork(book: Book, around: Standing, stated: readonly Stated[]): Outcome | null {
  if (around.own !== null || stated.some(isMilestone)) {
    note(book, stated.length > 0 ? 'then-ongoing' : 'open-end', around.span);
    if (stated.length > 0) return null;
  }
  note(book, 'open-end', around.span);
  const starts = slotsOf(stated, false).map((slot) => slot.start ?? slot.from);
  const begun = stated.flatMap(({ unit }) => (unit.is === 'dated' ? [] : [unit.start]));
  return outcome('ongoing', starts[0] ?? begun[0] ?? dayOf(book.context.year + 1, 1, 1));
}

/** Several clauses that name one period or one day each in the same way, or a period with its day, are one set rather than steps. */
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

function datedWork(book: Book, cell: Cell, stated: readonly Stated[]): Outcome {
  const units = stated.map(({ unit }) => unit).filter((unit) => unit.is === 'dated');
  const several = stated.length > 1;
  const recurs = units.some((unit) => unit.recurs);
  const set = units.length === 1 && units[0]?.set === true;
  const slots = mergeRecurring(book, stated, several);
  if (!several && stated[0]?.label != null && stated[0].clause.label !== null)
    noteLabel(book, stated[0].clause.label);
  if (cell.milestones) return outcome('steps', null, slots);
  if (recurs || set || cell.periodic || recursTogether(stated)) return outcome('recurring', null, slots);
  return outcome(slots.length > 1 ? 'steps' : 'once', null, slots);
}

/** All slots; periods of several recurrences that end together are one, as within one recurrence. */
function mergeRecurring(book: Book, stated: readonly Stated[], labels: boolean): Slot[] {
  const recurring = stated.filter(({ unit, label }) => unit.is === 'dated' && unit.recurs && label === null);
  if (recurring.length < 2) return slotsOf(stated, labels);
  const all = slotsOf(recurring, false);
  const merged = mergeEnds(all);
  const [first] = recurring;
  if (merged.length < all.length && first?.clause.every)
    note(book, 'periods-merged', first.clause.every.span);
  return [
    ...merged,
    ...slotsOf(
      stated.filter((each) => !recurring.includes(each)),
      labels,
    ),
  ];
}

const TIMELY = /thường xuyên|hằng|hàng|trong (?:năm|quý|tháng)|trước ngày/u;

function noteLabel(book: Book, label: Span): void {
  note(
    book,
    TIMELY.test(wordsOf(book, label).normalize('NFC').toLowerCase()) ? 'label-of-time' : 'label',
    label,
  );
}

/** "trước ngày 20/11/2025 và hàng tháng": what recurs begins once the date has passed. */
function afterDate(book: Book, stated: readonly Stated[]): Stated[] {
  const [first, second] = stated;
  if (stated.length !== 2 || first?.unit.is !== 'dated' || second?.unit.is !== 'dated') return [...stated];
  const due = first.unit.slots[0]?.due;
  if (
    first.unit.recurs ||
    !second.unit.recurs ||
    second.clause.joint !== 'and' ||
    second.clause.times.length > 0 ||
    due === undefined
  )
    return [...stated];
  const slots = second.unit.slots.filter((slot) => slot.from > due);
  if (second.clause.every !== null) note(book, 'then-recurring', second.clause.every.span);
  return [first, { ...second, unit: { ...second.unit, slots } }];
}

/** A clause's label; "báo cáo" before the periods of a report adds nothing to them. */
function labelOf(book: Book, clause: Clause): string | null {
  const words = clause.label === null ? '' : trimmed(wordsOf(book, clause.label));
  return words === '' || (clause.leading && fold(words) === 'bao cao') ? null : words;
}

/** A recurrence that follows a date goes on in the date's year. */
function inYearOf(last: Stated | undefined, clause: Clause): Clause {
  const due = last?.unit.is === 'dated' && !last.unit.recurs ? last.unit.slots[0]?.due : undefined;
  if (due === undefined || clause.every === null || clause.every.year !== null || clause.joint !== 'and')
    return clause;
  const year = { value: Number(due.slice(0, 4)), span: clause.every.span };
  return { ...clause, every: { ...clause.every, year } };
}

function stateClauses(book: Book, cell: Cell): { stated: Stated[]; awaited: Awaited[] } | null {
  const stated: Stated[] = [];
  const awaited: Awaited[] = [];
  const pairs = cell.clauses.filter((clause) => clause.times.length === 2).length;
  for (const clause of cell.clauses) {
    const units = evaluate(book, inYearOf(stated[stated.length - 1], clause), pairs > 1);
    if (units === null) return null;
    const label = labelOf(book, clause);
    for (const unit of units) {
      if (unit.is === 'awaited') awaited.push(unit);
      else stated.push({ clause, unit, label });
    }
  }
  return { stated: afterDate(book, stated), awaited };
}

/** Several times of which one is to hold: nobody can say yet which. */
function alternatives(cell: Cell): Clause | null {
  return cell.clauses.find((clause, i) => i > 0 && clause.joint === 'or') ?? null;
}

/** Puts the statements of a cell together. Null, with the problem kept, when one cannot be dated or none is there. */
export function verdict(book: Book, cell: Cell): Outcome | null {
  const parts = stateClauses(book, cell);
  if (parts === null) return null;
  const { stated, awaited } = parts;
  const dated = stated.filter(({ unit }) => unit.is === 'dated');
  const [condition] = cell.standing.filter((piece) => piece.is === 'condition');
  if (cell.stray !== null && cell.standing.length > 0) noteLabel(book, cell.stray);
  for (const piece of cell.standing)
    if (piece.is !== 'periodic' || !(cell.periodic || cell.milestones))
      noteStanding(book, piece, dated.length > 0);
  const either = alternatives(cell);
  if (either !== null && stated.length > 1) {
    const span = either.times[0]?.span ?? either.every?.span ?? { start: 0, end: book.text.length };
    note(book, 'alternatives', span);
    return outcome('undetermined', sorted(slotsOf(dated, false))[0]?.start ?? null);
  }
  if (condition !== undefined)
    return outcome(
      'conditional',
      null,
      slotsOf(dated, dated.length > 1),
      trimmed(wordsOf(book, condition.span)),
    );
  if (awaited[0] !== undefined && dated.length === 0) return awaitedWork(book, awaited[0].relative.span);
  return settled(book, cell, stated, dated);
}

function awaitedWork(book: Book, span: Span): Outcome {
  note(book, 'delay-after-event', span);
  return outcome('conditional', null, [], trimmed(wordsOf(book, span)));
}

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
  if (!recurs && onward !== undefined) {
    const going = openWork(book, onward, stated);
    if (going !== null) return going;
  }
  if (!recurs && always !== undefined) {
    const going = standingWork(book, always, stated);
    if (going !== null) return going;
  }
  if (dated.length > 0) return datedWork(book, cell, dated);
  return undated(book, cell, stated);
}

function undated(book: Book, cell: Cell, stated: readonly Stated[]): Outcome | null {
  const begun = stated.find(({ unit }) => unit.is === 'open');
  if (begun !== undefined && begun.unit.is === 'open') return outcome('ongoing', begun.unit.start);
  const vague = stated.find(({ unit }) => unit.is === 'vague');
  if (vague !== undefined && vague.unit.is === 'vague') return outcome('undetermined', vague.unit.start);
  const need = cell.standing.find((piece) => piece.is === 'adhoc');
  if (need !== undefined) return outcome('ongoing', null);
  const other = cell.standing.find((piece) => piece.is === 'elsewhere' || piece.is === 'periodic');
  if (other !== undefined)
    return outcome('undetermined', other.code === 'since-issue' ? book.context.issued : null);
  const span = cell.stray ?? { start: 0, end: book.text.length };
  return refuse(book, incomplete(span, { words: wordsOf(book, span) }));
}

/** Leaves the note that a piece without a time calls for; most say nothing when they are the whole cell. */
function noteStanding(book: Book, piece: Standing, dated: boolean): void {
  if (piece.is === 'open') return;
  if (piece.is === 'ongoing' && dated) return;
  if (piece.is === 'condition') note(book, dated ? 'condition-then-due' : 'condition', piece.span);
  else if (piece.is === 'adhoc') note(book, dated ? 'ad-hoc' : 'on-demand', piece.span);
  else note(book, piece.code, piece.span);
}
