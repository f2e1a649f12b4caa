import { dayOf, daysBetween, type IsoDate } from '../../calendar.ts';
import { present } from '../../spans.ts';
import { type Book, note } from '../dating/book.ts';
import { unitOf } from '../dating/units.ts';
import type { Time } from '../words/syntax.ts';
import { isIdleYear, type Standing, spansOf } from './clauses.ts';
import { type Outcome, outcome } from './outcome.ts';
import { recurs, type Situation, standingOf } from './situation.ts';
import { type Stated, slotsOf } from './statements.ts';

/** A stretch of at least this many days is a year: a window for work that goes on, hardly its last day. */
const LONG = 360;

/** A result is asked for by a day of its own, whatever goes on besides. */
function isMilestone({ clause, unit }: Stated): boolean {
  if (unit.is !== 'dated') return false;
  const asked = clause.times.some((time) => time.done || time.limit === 'by' || time.limit === 'before');
  return asked || clause.relative !== null || clause.label !== null;
}

/** "Thường xuyên trong năm 2024": the time only says within which days the work goes on. */
function isWindow(stated: Stated, around: Standing): boolean {
  if (around.own !== null || isMilestone(stated)) return false;
  const [time] = stated.clause.times;
  if (time === undefined || stated.unit.is !== 'dated') return true;
  const joined = time.joint === 'none' || around.joint === 'none' || time.paren || around.paren;
  const long = stated.unit.slots.every((slot) => daysBetween(slot.from, slot.end) > LONG);
  return joined || long || isIdleYear(time) || time.limit === 'until';
}

/** The first day of "trong năm 2024", "từ tháng 3" beside "thường xuyên"; an end alone gives none. */
function windowStart(book: Book, time: Time): IsoDate | null {
  const unit = unitOf(book, time);
  if (unit === null) return null;
  return unit.is === 'dated' ? (unit.slots[0]?.start ?? null) : unit.start;
}

/** Work that goes on; null when something recurs or a day of its own is told besides, which then stands. */
export function standingWork(situation: Situation): Outcome | null {
  const { book, stated } = situation;
  const around = standingOf(situation, 'ongoing');
  if (around === null) return null;
  if (recurs(situation)) {
    note(book, 'recurrence-wins', around.span);
    return null;
  }
  const windows = stated.filter((each) => isWindow(each, around));
  if (windows.length < stated.length) {
    note(book, 'then-ongoing', around.span);
    return null;
  }
  const own = around.window === null ? null : windowStart(book, around.window);
  const inside = [
    ...(around.window === null ? [] : [around.window]),
    ...windows.flatMap(({ clause }) => clause.times),
  ];
  for (const time of inside) if (!isIdleYear(time)) note(book, 'ongoing-window', time.span);
  const starts = windows.flatMap(({ unit }) =>
    unit.is === 'dated' ? unit.slots.map((slot) => slot.start) : [unit.start],
  );
  const start = own ?? starts.find((day) => day !== null) ?? dayOf(book.context.year, 1, 1);
  const within = present(around.window?.span, ...windows.flatMap(({ clause }) => spansOf(clause)));
  return outcome(book, 'ongoing', { start, spans: [around.span, ...within] });
}

/** "Năm 2025 và các năm tiếp theo": begun then, without an end; null when something recurs or a day of its own is told besides. */
export function openWork(situation: Situation): Outcome | null {
  const { book, stated } = situation;
  const around = standingOf(situation, 'open');
  if (around === null || recurs(situation)) return null;
  if (stated.length > 0 && (around.own !== null || stated.some(isMilestone))) {
    note(book, 'then-ongoing', around.span);
    return null;
  }
  note(book, 'open-end', around.span);
  const starts = slotsOf(stated, false).map((slot) => slot.start ?? slot.from);
  const begun = stated.flatMap(({ unit }) => (unit.is === 'dated' ? [] : [unit.start]));
  const start = starts[0] ?? begun[0] ?? dayOf(book.context.year + 1, 1, 1);
  const spans = [around.span, ...stated.flatMap(({ clause }) => spansOf(clause))];
  return outcome(book, 'ongoing', { start, spans });
}
