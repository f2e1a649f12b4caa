import type { Span } from '../../../diagnostics/problem.ts';
import type { PeriodUnit } from '../../calendar.ts';
import type { NoteCode } from '../notes.ts';

/**
 * What the parsers find in the words, before anything is dated: years may be missing, months may be relative, and no
 * date has been checked against the calendar yet.
 */

/** A year as the words give it; `report` is the year of the report ("của kỳ báo cáo"). */
export interface YearRef {
  readonly value: number | 'this' | 'next' | 'previous' | 'report';
  readonly span: Span;
  /** The code of the note that its writing calls for. */
  readonly remark?: NoteCode;
}

/** The part of a period that is meant: its end is a day, its start, middle and weeks are not. */
export type Part =
  | 'start'
  | 'middle'
  | 'end'
  | 'week'
  | 'first-half'
  | 'second-half'
  | 'first-ten'
  | 'second-ten'
  | 'last-ten';

/** Months `first`…`last` of a year. `bare`: "năm" without a number. */
export interface PeriodPoint {
  readonly is: 'period';
  readonly unit: PeriodUnit | 'months';
  readonly first: number;
  readonly last: number;
  readonly part: Part | null;
  readonly year: YearRef | null;
  readonly bare: boolean;
  /** The word of its unit, also where an item of a list leaves it to the first: "Quý" of "Quý I, III". */
  readonly head: Span | null;
  readonly span: Span;
}

/** A month told by its place: the `nth` month of each stretch of `months` months (null: of whatever recurs), `shift` stretches on. */
export interface MonthOf {
  readonly months: number | null;
  readonly nth: 'first' | 'middle' | 'last';
  readonly shift: 0 | 1;
}

/** A day; month and year may be left to the surroundings. */
export interface DatePoint {
  readonly is: 'date';
  /** whole: the month itself ("tháng cuối quý"), from its first day to its last. */
  readonly day: number | 'last' | 'whole';
  readonly month: number | MonthOf | null;
  readonly year: YearRef | null;
  /** Written "ngày 15 tháng 6", so that a list may go on with months alone. */
  readonly spelled: boolean;
  /** A time of day stands with it: the day itself is in time whatever "trước" means. */
  readonly clock: boolean;
  /** 1 (Monday) … 7, when the words name it beside the date. */
  readonly weekday: number | null;
  /** What an item of a list leaves to the first: "ngày" of "ngày 15 và 30", "ngày 15 tháng" of "ngày 15 tháng 6, 12". */
  readonly head: Span | null;
  /** The tokens where it begins and where its numbers stand, for the list that may go on from it. */
  readonly at: { readonly first: number; readonly day: number | null; readonly month: number | null };
  readonly span: Span;
}

/** "Thứ Năm": 1 (Monday) … 7. */
export interface WeekdayPoint {
  readonly is: 'weekday';
  readonly weekday: number;
  readonly span: Span;
}

/** The day of signing: "nay", "ngày ký", "ngày ban hành Kế hoạch". */
export interface IssuePoint {
  readonly is: 'issue';
  readonly span: Span;
}

export type Point = PeriodPoint | DatePoint | WeekdayPoint | IssuePoint;

/** in: within it · by: its last day, counted · until: the same, as the end of a stretch · before: policy for dates, the day before a period. */
export type Limit = 'in' | 'by' | 'until' | 'before';

/** A time expression with the words that lead to it. */
export interface Time {
  readonly is: 'time';
  /** points: one or a list · range: from, to · from, after: open end · event: from a point until something happens. */
  readonly form: 'points' | 'range' | 'from' | 'after' | 'event';
  readonly points: readonly Point[];
  /** The words before the first point. */
  readonly lead: Span | null;
  readonly limit: Limit;
  /** "hoàn thành", "xong": a result is asked for. */
  readonly done: boolean;
  /** "tuần 15–21/3/2024". */
  readonly week: boolean;
  /** Codes of the notes that its words call for. */
  readonly remarks: readonly NoteCode[];
  readonly span: Span;
}

/** Every `count` weeks or months; `only`: just the first of the year ("9 tháng"). */
export interface EveryUnit {
  readonly unit: 'week' | 'month';
  readonly count: number;
  readonly only: boolean;
}

/** A unit with its words; null where a day implies it ("ngày 15 tháng cuối quý"). */
export interface PlacedUnit extends EveryUnit {
  readonly span: Span | null;
}

/** A recurrence: "hằng quý, 6 tháng, năm". */
export interface Every {
  readonly is: 'every';
  readonly units: readonly PlacedUnit[];
  readonly year: YearRef | null;
  readonly span: Span;
}

/** A delay: calendar days or months. */
export interface Delay {
  readonly count: number;
  readonly unit: 'day' | 'month';
}

/** "30 ngày kể từ ngày ký": `anchor` is the signing, the end of a period or of each stretch of months, an event, a written day, or missing. */
export interface Relative {
  readonly is: 'relative';
  readonly delay: Delay;
  readonly working: boolean;
  readonly anchor:
    | 'issue'
    | 'event'
    | 'none'
    | { readonly months: number }
    | { readonly point: PeriodPoint | DatePoint };
  readonly span: Span;
}

/** Pieces that carry only their words. `code` is the code of the note that they leave. */
export interface Plain {
  readonly is: 'ongoing' | 'adhoc' | 'open' | 'condition' | 'elsewhere' | 'periodic' | 'aside' | 'label';
  readonly code: NoteCode;
  readonly span: Span;
}

export type Content = Time | Every | Relative | Plain;

/** What stands between a piece and the one before it. */
export type Joint = 'start' | 'none' | 'comma' | 'and' | 'or' | 'colon' | 'stop';

/** A part of a cell; `paren`: it stands in brackets. */
export type Piece = Content & { readonly joint: Joint; readonly paren: boolean };
