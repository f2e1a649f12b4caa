import { nfc } from '../../../text/normalize.ts';
import { type Book, note, refuse, wordsOf } from '../dating/book.ts';
import { mergeEnds, type Slot } from '../dating/slots.ts';
import { unknownWords } from '../problems.ts';
import { type Stated, slotsOf } from './statements.ts';

/**
 * Several statements about periods that recur, and which of them win:
 *
 * 1. a stretch that only frames the others ("Trong năm; báo cáo hằng quý") is no deadline of its own;
 * 2. periods that end on the same day are one, named and dated by the longest (design: the second quarter is the half-year),
 *    unless words of its own give the shorter one another day ("Hằng quý và năm; riêng quý IV trước ngày 10/12": both are due);
 * 3. of statements about the very same period the narrower wins: the one that tells a day of its own, of several the later
 *    ("Hằng quý, 6 tháng, năm; báo cáo năm trước ngày 10/12": the year's is due on 10/12);
 * 4. a statement about a period that the others do not hold adds it; one with a day and without a period adds a step.
 */
export function mergedSlots(book: Book, all: readonly Stated[]): Slot[] {
  const stated = all.filter((each) => !isFrame(each, all));
  const periodic = periodicOf(stated);
  const labels = all.length > 1;
  const steps = stated.filter((each) => !periodic.includes(each));
  if (stated.some(recurs))
    for (const step of steps) if (namesPeriod(book, step)) return refuseLabel(book, step);
  if (periodic.length < 2) return slotsOf(stated, labels);
  const slots = slotsOf(periodic, false);
  const ends = mergeEnds(slots);
  const merged = [...ends, ...apartFrom(ends, periodic)];
  noteMerged(book, periodic, slots, merged);
  return [...merged, ...slotsOf(steps, labels)];
}

/** The periods with a day of their own that a longer one, due on another day, would swallow together with that day. */
function apartFrom(ends: readonly Slot[], periodic: readonly Stated[]): Slot[] {
  const own = slotsOf(periodic.filter(isPeriodWithDay), false);
  const isLast = (slot: Slot) => own.findLast((each) => isSamePeriod(each, slot)) === slot;
  const isApart = (slot: Slot) =>
    ends.every((kept) => kept.end !== slot.end || (kept.due !== slot.due && kept.from !== slot.from));
  return own.filter((slot) => isLast(slot) && isApart(slot));
}

/** Whether all of the statements are about periods that recur, one of them a set of periods. */
export function isOneRecurrence(stated: readonly Stated[]): boolean {
  return stated.some(isSet) && periodicOf(stated).length === stated.length;
}

/** A word for a period within a label. */
const PERIOD_WORD = /(?:^|[^\p{L}])(?:năm|quý|quí|tháng|tuần)(?!\p{L})/u;

const isSamePeriod = (a: Slot, b: Slot) => a.from === b.from && a.end === b.end;
const recurs = ({ unit }: Stated) => unit.is === 'dated' && unit.recurs;
const isSet = ({ unit }: Stated) => unit.is === 'dated' && unit.set;
/** "Báo cáo quý IV trước ngày 10/12": a period with the day that it is due on. */
const isPeriodWithDay = ({ clause }: Stated) => clause.times.length === 2;

/** The statements about periods that recur; one with a label is about the period that another one holds too. */
function periodicOf(stated: readonly Stated[]): Stated[] {
  const about = stated.filter((each) => recurs(each) || isSet(each) || isPeriodWithDay(each));
  const held = slotsOf(
    about.filter((each) => each.label === null),
    false,
  );
  const isHeld = (slot: Slot) => held.some((each) => isSamePeriod(each, slot));
  return about.filter((each) => each.label === null || slotsOf([each], false).every(isHeld));
}

/** "Trong năm; báo cáo định kỳ hằng quý": a stretch without a label that only says within which days the rest recurs. */
function isFrame(stated: Stated, all: readonly Stated[]): boolean {
  const [time] = stated.clause.times;
  const [frame] = stated.unit.is === 'dated' ? stated.unit.slots : [];
  if (
    frame === undefined ||
    time === undefined ||
    stated.label !== null ||
    recurs(stated) ||
    time.limit !== 'in' ||
    time.done
  )
    return false;
  const inside = slotsOf(all.filter(recurs), false);
  return inside.length > 1 && inside.every((slot) => slot.from >= frame.from && slot.end <= frame.end);
}

function noteMerged(
  book: Book,
  periodic: readonly Stated[],
  slots: readonly Slot[],
  merged: readonly Slot[],
): void {
  const overruled = slots.filter((slot) =>
    merged.some((kept) => isSamePeriod(kept, slot) && kept.due !== slot.due),
  );
  for (const each of periodic) {
    const narrower = slotsOf([each], false).some(
      (slot) =>
        merged.some((kept) => isSamePeriod(kept, slot) && kept.due === slot.due) &&
        overruled.some((other) => isSamePeriod(other, slot)),
    );
    const words = each.clause.times.at(-1)?.span;
    if (narrower && words !== undefined) note(book, 'narrower-wins', words);
  }
  const first = periodic.find(({ clause }) => clause.every !== null);
  const together = merged.length + overruled.length < slots.length;
  if (together && first?.clause.every) note(book, 'periods-merged', first.clause.every.span);
}

/** "Hằng quý, năm; báo cáo tổng hợp của năm trước ngày 15/12": a day of the year's report, or of another one? */
function namesPeriod(book: Book, { clause, unit }: Stated): boolean {
  const label = clause.label && wordsOf(book, clause.label);
  return label !== null && unit.is === 'dated' && PERIOD_WORD.test(nfc(label).toLowerCase());
}

function refuseLabel(book: Book, { clause }: Stated): Slot[] {
  if (clause.label !== null) refuse(book, unknownWords(clause.label, { words: wordsOf(book, clause.label) }));
  return [];
}
