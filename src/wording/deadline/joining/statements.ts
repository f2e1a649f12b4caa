import { fold } from '../../../text/normalize.ts';
import { type Book, inYear, note, wordsOf } from '../dating/book.ts';
import { type Awaited, evaluate } from '../dating/clause-dates.ts';
import { yearOfDate } from '../dating/days.ts';
import type { Label, Slot } from '../dating/slots.ts';
import type { Unit } from '../dating/units.ts';
import type { Cell, Clause } from './clauses.ts';
import { trimmed, trimmedSpan } from './trim.ts';

/** A clause with what it comes to. */
export interface Stated {
  readonly clause: Clause;
  readonly unit: Unit;
  readonly label: Label | null;
}

/** A clause's label; "báo cáo" before the periods of a report adds nothing to them. */
function labelOf(book: Book, { label, leading }: Clause): Label | null {
  const span = label && trimmedSpan(book.text, label);
  if (label === null || span === null) return null;
  const words = trimmed(wordsOf(book, label));
  return leading && fold(words) === 'bao cao' ? null : { words, span };
}

/** A recurrence that follows a date goes on in the date's year. */
function inYearOf(last: Stated | undefined, clause: Clause): Clause {
  const due = last?.unit.is === 'dated' && !last.unit.recurs ? last.unit.slots[0]?.due : undefined;
  if (due === undefined || clause.every === null || clause.every.year !== null || clause.joint !== 'and')
    return clause;
  const year = { value: Number(due.slice(0, 4)), span: last?.clause.times[0]?.span ?? clause.every.span };
  return { ...clause, every: { ...clause.every, year } };
}

/** "trước ngày 20/11/2025 và hàng tháng": what recurs begins once the date has passed. */
function afterDate(book: Book, stated: readonly Stated[]): Stated[] {
  const [first, second] = stated;
  if (stated.length !== 2 || first?.unit.is !== 'dated' || second?.unit.is !== 'dated') return [...stated];
  const due = first.unit.slots[0]?.due;
  const follows =
    !first.unit.recurs &&
    second.unit.recurs &&
    second.clause.joint === 'and' &&
    second.clause.times.length === 0;
  if (!follows || due === undefined) return [...stated];
  const slots = second.unit.slots.filter((slot) => slot.from > due);
  if (second.clause.every !== null) note(book, 'then-recurring', second.clause.every.span);
  return [first, { ...second, unit: { ...second.unit, slots } }];
}

/** "Quý I/2027 (ban hành trước ngày 15/3)": what stands in brackets goes on in the year of the words before them. */
function yearOf(book: Book, last: Stated | undefined, { times: [time] }: Clause): number {
  const due = last?.unit.is === 'dated' ? last.unit.slots[0]?.due : undefined;
  return due === undefined || time?.paren !== true ? book.context.year : yearOfDate(due);
}

/** "Sau khi … công bố, chậm nhất 30 ngày": a delay that names no day runs from the event beside it. */
function afterEvent(clause: Clause): Clause {
  const { relative } = clause;
  return relative?.anchor === 'none' ? { ...clause, relative: { ...relative, anchor: 'event' } } : clause;
}

const isHalfYearly = ({ every }: Clause) =>
  every?.units.length === 1 && every.units[0]?.unit === 'month' && every.units[0].count === 6;

/** "6 tháng (trước ngày 20/6), năm (trước ngày 20/12)": beside the year, six months with one day are the first six. */
function halfBeforeYear(clause: Clause, { clauses }: Cell): Clause {
  const [time] = clause.times;
  const yearly = clauses.some(({ every }) => every?.units.length === 1 && every.units[0]?.count === 12);
  const [point] = time?.points ?? [];
  const oneDay = clause.times.length === 1 && time?.points.length === 1 && point?.is === 'date';
  if (!yearly || !oneDay || clause.every === null || !isHalfYearly(clause) || typeof point.month !== 'number')
    return clause;
  return {
    ...clause,
    every: { ...clause.every, units: clause.every.units.map((unit) => ({ ...unit, only: true })) },
  };
}

/** What every clause comes to; null, with the problem kept, when one cannot be dated. */
export function stateClauses(book: Book, cell: Cell): { stated: Stated[]; awaited: Awaited[] } | null {
  const stated: Stated[] = [];
  const awaited: Awaited[] = [];
  const pairs = cell.clauses.filter(
    ({ times, every }) => times.length + (every === null ? 0 : 1) === 2,
  ).length;
  const event = cell.standing.some(({ is }) => is === 'condition' || is === 'adhoc' || is === 'elsewhere');
  for (const said of cell.clauses) {
    const clause = halfBeforeYear(event ? afterEvent(said) : said, cell);
    const last = stated[stated.length - 1];
    const units = inYear(book, yearOf(book, last, clause), (here) =>
      evaluate(here, inYearOf(last, clause), pairs > 1),
    );
    if (units === null) return null;
    const label = labelOf(book, clause);
    for (const unit of units) {
      if (unit.is === 'awaited') awaited.push(unit);
      else stated.push({ clause, unit, label });
    }
  }
  return { stated: afterDate(book, stated), awaited };
}

/** All slots of the statements. Where there are several, each keeps its label; a single one needs none. */
export function slotsOf(stated: readonly Stated[], labels: boolean): Slot[] {
  return stated.flatMap(({ unit, label }) =>
    unit.is === 'dated' ? unit.slots.map((slot) => ({ ...slot, label: labels ? label : null })) : [],
  );
}
