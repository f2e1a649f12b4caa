import type { Span } from '../../diagnostics/problem.ts';
import type { IsoDate } from '../calendar.ts';
import type { Spans } from '../spans.ts';
import type { NoteCode } from './notes.ts';

/** What a deadline's words say: docs/cach-doc.md tells each in Vietnamese. */
export type DeadlineKind = 'once' | 'recurring' | 'steps' | 'ongoing' | 'conditional' | 'undetermined';

/** One thing to be done by one day. */
export interface Occurrence {
  /** With its year: "Quý I/2024", "Tháng 3/2024", "6 tháng đầu năm 2024", "Năm 2024", "15/01/2024". */
  readonly period: string;
  /** First day of the window; null where the words give only an end ("trước ngày 15/01/2024"). */
  readonly start: IsoDate | null;
  /** The last day that is still in time. */
  readonly due: IsoDate;
  /** A step's own label ("mô hình thử nghiệm"), null otherwise. */
  readonly label: string | null;
  /** The words that period, start and due were read from; those of a list say it together ("Quý I" and "2024" of "Quý I, III/2024"). */
  readonly spans: Spans;
  /** The label's words. */
  readonly labelSpans: Spans;
}

/** Something worth knowing about how the words were read. Its prose is made by `deadlineNote`. */
export interface DeadlineNote {
  readonly code: NoteCode;
  /** The words concerned. */
  readonly words: string;
  readonly span: Span;
  /** How many occurrences it speaks of, where it counts them. */
  readonly count?: number;
}

/** A deadline's wording and what it means. */
export interface Deadline {
  /** As written. */
  readonly wording: string;
  readonly kind: DeadlineKind;
  /** First day of the whole window, where the words give one. */
  readonly start: IsoDate | null;
  /** The last `due` of the occurrences; null for what is never overdue (ongoing, undetermined). */
  readonly due: IsoDate | null;
  /** once: one · recurring, steps: each, by due date, of what recurs those since the decision · conditional: those that hold once the condition came true · else none. */
  readonly occurrences: readonly Occurrence[];
  /** The words of a conditional deadline's condition ("sau khi có văn bản hướng dẫn …"); null otherwise. */
  readonly condition: string | null;
  /** The words that kind, start and due were read from: those of all occurrences, of the condition, of "thường xuyên" … */
  readonly spans: Spans;
  /** The condition's words, which hold `after` too. */
  readonly conditionSpans: Spans;
  readonly notes: readonly DeadlineNote[];
  /** How long after the condition came true a conditional deadline is due ("30 ngày sau khi …"); absent where it is not told so. */
  readonly after?: { readonly count: number; readonly unit: 'day' | 'month' };
}

/** What a deadline's words leave to their surroundings. */
export interface DeadlineContext {
  /** The plan's year: years left out are this one. */
  readonly year: number;
  /** The day the decision was signed; null when unknown: "30 ngày kể từ ngày ký" cannot be dated then. */
  readonly issued: IsoDate | null;
  /** Whether "trước ngày X" counts X, as the government's own task registry does. Dates only, never periods. */
  readonly before: 'inclusive' | 'exclusive';
}
