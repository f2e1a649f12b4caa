import type { Span } from '../../diagnostics/problem.ts';
import type { Spans } from '../spans.ts';

/** How an actual value is compared with the target's. */
export type TargetOp = '>=' | '>' | '<=' | '<' | '=';

/** A KPI target's wording and what it means. */
export interface Target {
  /** As written. */
  readonly wording: string;
  readonly op: TargetOp;
  /** In `unit`; null when the bound is the baseline itself ("tăng so với năm 2023"). */
  readonly value: number | null;
  /** Upper end of a range ("từ 80% đến 90%"), else null. */
  readonly upper: number | null;
  /** "%", "hạng" for a rank, or the counted noun ("thủ tục"); null when the words name none. */
  readonly unit: string | null;
  /** What figures are counted in, where the plan tells it beside the words; absent otherwise. */
  readonly measured?: string;
  /** The year compared with ("so với năm 2023"), else null. */
  readonly baselineYear: number | null;
  /**
   * The change that a relative target asks for, counted the way `op` looks: up for ">=" and ">", down for the others
   * ("tăng ít nhất 5% so với năm 2023": ">=" 5; "giảm ít nhất 5%": "<=" 5; "giảm không quá 5%": ">=" -5). In `unit`:
   * with "%" a share of the baseline. null when any change will do.
   */
  readonly change: number | null;
  /** Where the change asked for ends ("tăng từ 5% đến 7% so với năm 2023": 7), counted like `change`; else null. */
  readonly upperChange: number | null;
  readonly spans: TargetSpans;
  /** Words that were understood and do not change the comparison, or change it in a way worth knowing. */
  readonly asides: readonly Aside[];
}

/**
 * approximate: "khoảng" · range-end, range-start: the other end of a range behind a bound ("tối thiểu 60-70%") · start: where
 * a change begins ("giảm từ 10% xuống còn 5%") · each: of every one ("mỗi xã") · remark: a clause that says no number.
 */
export interface Aside {
  readonly code: 'approximate' | 'range-end' | 'range-start' | 'start' | 'each' | 'remark';
  readonly span: Span;
}

/**
 * The words that each part of a target was read from; none where the part is null or the words leave it out (the "at
 * least" of a bare "100%"). Words that say several parts at once stand with each ("đứng đầu": op, value and unit).
 */
export interface TargetSpans {
  readonly op: Spans;
  readonly value: Spans;
  readonly upper: Spans;
  readonly unit: Spans;
  readonly baselineYear: Spans;
  readonly change: Spans;
  readonly upperChange: Spans;
}

/** What a target's words leave to their surroundings. */
export interface TargetContext {
  /** The plan's year: "năm trước" is the one before it. */
  readonly planYear?: number;
}
