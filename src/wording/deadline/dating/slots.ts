import type { Span } from '../../../diagnostics/problem.ts';
import { lowerFirst } from '../../../text/first-letter.ts';
import { addDays, type IsoDate, vietnameseDate } from '../../calendar.ts';
import type { Occurrence } from '../types.ts';
import type { Limit, Time } from '../words/syntax.ts';
import { type Book, note } from './book.ts';
import { monthsName, type Window } from './dating.ts';

/** A step's label where it stands. */
export interface Label {
  readonly words: string;
  readonly span: Span;
}

/**
 * An occurrence with the natural days of its period, by which periods that end together are found. Its words are in no
 * order yet.
 */
export interface Slot extends Pick<Occurrence, 'period' | 'start' | 'due' | 'spans'> {
  readonly label: Label | null;
  readonly from: IsoDate;
  readonly end: IsoDate;
}

/** Whether "trước ngày X" counts X: the plan's policy says so, and a time of day on X always lets X count. */
export function countsDay(book: Book, time: Time, clock: boolean): boolean {
  if (clock) return true;
  note(book, `before-${book.context.before}`, time.span);
  return book.context.before === 'inclusive';
}

/** What a window is as a deadline, given the words that lead to it. */
export function slotOf(
  book: Book,
  window: Window,
  time: Time,
  limit: Limit = time.limit,
  clock = false,
): Slot {
  const { start, end, name, what, endOnly } = window;
  const natural = { label: null, from: start, end, spans: [time.span] };
  if (what === 'date') {
    // The day that is written names the occurrence, whether it counts or not.
    const due = limit === 'before' && !countsDay(book, time, clock) ? addDays(end, -1) : end;
    return { ...natural, period: name, start: limit === 'in' ? due : null, due };
  }
  if (limit === 'before' && !endOnly) {
    note(book, 'before-period', time.span);
    const due = addDays(start, -1);
    return { ...natural, from: due, end: due, period: `Trước ${lowerFirst(name)}`, start: null, due };
  }
  return { ...natural, period: name, start: limit === 'in' && !endOnly ? start : null, due: end };
}

/** The last month or quarter of a longer period: a range is named in the unit that it begins with. */
function lastOf(to: Window, unit: Window['unit']): string {
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 0;
  const month = Number(to.end.slice(5, 7));
  if (length === 0 || to.unit === null || to.unit === unit || month % length !== 0) return to.name;
  return monthsName(
    { unit: unit ?? 'months', first: month - length + 1, last: month },
    Number(to.end.slice(0, 4)),
  );
}

/** "Quý II/2024 - Quý III/2024", "Giai đoạn 2025-2030": the name of a stretch between two windows. */
export function rangeName(from: Window, to: Window): string {
  if (from.unit === 'year' && to.unit === 'year')
    return `Giai đoạn ${from.start.slice(0, 4)}-${to.end.slice(0, 4)}`;
  const first = from.unit === 'months' ? vietnameseDate(from.start) : from.name;
  const last = to.unit === 'months' ? vietnameseDate(to.end) : lastOf(to, from.unit);
  return first === last ? last : `${first} - ${last}`;
}

/** Each once, in order of their due days, then of their beginnings. */
export function sorted(slots: readonly Slot[]): Slot[] {
  const all = [...slots].sort((a, b) => compare(a.due, b.due) || compare(a.start ?? a.due, b.start ?? b.due));
  const alike: Slot[][] = [];
  for (const slot of all) {
    const last = alike[alike.length - 1];
    if (last?.[0] !== undefined && isSame(last[0], slot)) last.push(slot);
    else alike.push([slot]);
  }
  return alike.map((same) => withWordsOf(same[0] as Slot, same));
}

function isSame(a: Slot, b: Slot): boolean {
  const sameDays = a.due === b.due && a.start === b.start && a.period === b.period;
  return sameDays && a.label?.words === b.label?.words;
}

/** A slot that stands for others as well is told by their words too. */
function withWordsOf(slot: Slot, all: readonly Slot[]): Slot {
  return all.length === 1 ? slot : { ...slot, spans: all.flatMap(({ spans }) => spans) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a period's words say more than the period: a day by which, or only its end. */
const tellsOwnDay = ({ start, due, end }: Slot) => start === null || due !== end;

/**
 * Periods that end on the same day are one, named by the longest: the second quarter is the half-year. Of the same period
 * told twice, the later words that tell a day of its own stand.
 */
export function mergeEnds(slots: readonly Slot[]): Slot[] {
  const longest = new Map<IsoDate, Slot>();
  const together = new Map<IsoDate, Slot[]>();
  for (const slot of slots) {
    const kept = longest.get(slot.end);
    const narrower = kept !== undefined && slot.from === kept.from && tellsOwnDay(slot);
    if (kept === undefined || slot.from < kept.from || narrower) longest.set(slot.end, slot);
    const ending = together.get(slot.end);
    if (ending === undefined) together.set(slot.end, [slot]);
    else ending.push(slot);
  }
  return slots
    .filter((slot) => longest.get(slot.end) === slot)
    .map((slot) => withWordsOf(slot, together.get(slot.end) ?? [slot]));
}
