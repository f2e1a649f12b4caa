import type { Span } from '../../../diagnostics/problem.ts';
import { vietnameseDate } from '../../calendar.ts';
import { type Book, refuse, wordsOf } from '../dating/book.ts';
import { rangeBackwards } from '../problems.ts';
import { spansOf } from './clauses.ts';
import type { Stated } from './statements.ts';

/** A result is asked for by then: "hoàn thành trong Quý IV", "chậm nhất 30/11". */
const isDone = ({ clause, unit }: Stated) =>
  unit.is === 'dated' &&
  !unit.recurs &&
  unit.slots.length === 1 &&
  clause.label === null &&
  clause.times.some(({ done, limit }) => done || limit === 'by' || limit === 'before');

/**
 * "Triển khai từ Quý II/2024, hoàn thành trong Quý IV/2024": one work with its first and its last day, so that its beginning
 * is no work without an end. Null, with the problem kept, when it would end before it begins.
 */
export function begunThenDone(book: Book, stated: readonly Stated[]): readonly Stated[] | null {
  const [begun, done, more] = stated;
  if (begun?.unit.is !== 'open' || done === undefined || more !== undefined || !isDone(done)) return stated;
  const { start } = begun.unit;
  const [slot] = done.unit.is === 'dated' ? done.unit.slots : [];
  if (start === null || slot === undefined || begun.clause.times.some(({ form }) => form !== 'from'))
    return stated;
  const said = spansOf(begun.clause);
  if (slot.due < start) {
    const span: Span = {
      start: said[0]?.start ?? 0,
      end: slot.spans[slot.spans.length - 1]?.end ?? book.text.length,
    };
    return refuse(book, rangeBackwards(span, { words: wordsOf(book, span) }));
  }
  const opened = book.notes.findIndex(
    ({ code, span }) => code === 'open-end' && said.some((each) => each.start === span.start),
  );
  if (opened >= 0) book.notes.splice(opened, 1);
  const isDay = slot.from === slot.end;
  const whole = {
    ...slot,
    // A day names nothing that begins before it: the stretch is named by both its days, as one written as a range is.
    period:
      isDay && start < slot.due ? `${vietnameseDate(start)} - ${vietnameseDate(slot.due)}` : slot.period,
    start,
    from: start < slot.from ? start : slot.from,
    spans: [...said, ...slot.spans],
  };
  return [{ ...done, unit: { is: 'dated', slots: [whole], set: false, recurs: false } }];
}
