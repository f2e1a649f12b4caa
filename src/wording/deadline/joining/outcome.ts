import type { Span } from '../../../diagnostics/problem.ts';
import type { IsoDate } from '../../calendar.ts';
import { present, type Spans, united } from '../../spans.ts';
import { type Book, wordsOf } from '../dating/book.ts';
import { type Slot, sorted } from '../dating/slots.ts';
import type { Deadline, DeadlineKind, Occurrence } from '../types.ts';
import { trimmed, trimmedSpan } from './trim.ts';

/** A deadline but for its words and its notes. */
export type Outcome = Omit<Deadline, 'wording' | 'notes'>;

/** What a deadline is made of. `spans`: the words that say it, besides those of the slots and of the condition. */
interface Parts {
  readonly start?: IsoDate | null;
  readonly slots?: readonly Slot[];
  readonly condition?: Span;
  readonly spans?: readonly Span[];
}

/** Occurrences in their order. Those that the same words tell have them in common: a week's are read once, not 52 times. */
function occurrencesOf({ text }: Book, slots: readonly Slot[]): Occurrence[] {
  const known = new Map<readonly Span[], Spans>();
  return sorted(slots).map(({ period, start, due, label, spans: told }) => {
    const spans = known.get(told) ?? united(text, told);
    known.set(told, spans);
    return { period, start, due, label: label?.words ?? null, spans, labelSpans: present(label?.span) };
  });
}

/** Its start and due day are those of its first and last occurrence; without any, `start` is what the words give. */
export function outcome(book: Book, kind: DeadlineKind, parts: Parts): Outcome {
  const { start = null, slots = [], condition, spans = [] } = parts;
  const occurrences = occurrencesOf(book, slots);
  const [first, last] = [occurrences[0], occurrences[occurrences.length - 1]];
  const conditionSpans = present(condition && trimmedSpan(book.text, condition));
  const told = [...new Set(occurrences.map((each) => each.spans))].flat();
  return {
    kind,
    start: first === undefined ? start : first.start,
    due: last?.due ?? null,
    occurrences,
    condition: condition === undefined ? null : trimmed(wordsOf(book, condition)),
    spans: united(book.text, [...spans, ...conditionSpans, ...told]),
    conditionSpans,
  };
}
