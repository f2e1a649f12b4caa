import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan } from '../../plan/plan.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import { lastReportedQuarter, reportingWindow } from '../../tracking/reporting-window.ts';
import {
  addDays,
  addMonths,
  type DayRange,
  daysBetween,
  type IsoDate,
  type PeriodUnit,
  periodName,
  periodsOf,
  rangeOf,
  vietnameseDate,
} from '../../wording/calendar.ts';
import { periodArgument } from '../plans/narrow.ts';

/** A stretch of days with the name people give it. */
export interface NamedRange extends DayRange {
  readonly name: string;
}

/** What a periodic report is about. */
export interface ReportPeriod {
  readonly period: NamedRange;
  /**
   * The days whose reports belong to the period, as far as they have come: from the day after the cut-off of the period before to
   * its own cut-off, or to as-of before that. Results, discipline and comparison all use these.
   */
  readonly window: DayRange;
  /** The last day whose reports belong to it, come or not. */
  readonly cutOff: IsoDate;
  /** The stretch of the same length that comes after it. */
  readonly next: NamedRange;
  /** The cut-off of the period before, with which is compared; null: the plan was not signed by then. */
  readonly before: IsoDate | null;
}

const UNITS: readonly PeriodUnit[] = ['month', 'quarter', 'half', 'nine-months', 'year'];

/**
 * The period of a report and those around it.
 *
 * @param words the period as typed; null: the last quarter whose reports were due
 * @throws Refusal for words that are no period, one before the plan's year, or one that has not begun
 */
export function reportPeriod(plan: Plan, words: string | null, asOf: IsoDate): ReportPeriod {
  const range =
    words === null ? rangeOf(lastReportedQuarter(plan, asOf)) : periodArgument(plan, words, '--period');
  const { start, end: cutOff } = reportingWindow(plan, range);
  const period = named(range);
  refuseOutside(plan, period, start, asOf);
  const before = addDays(start, -1);
  return {
    period,
    window: { start, end: cutOff < asOf ? cutOff : asOf },
    cutOff,
    next: named(following(range)),
    before: before < plan.data.plan.decision.date ? null : before,
  };
}

function refuseOutside(plan: Plan, { name, end }: NamedRange, start: IsoDate, asOf: IsoDate): void {
  const { year, decision } = plan.data.plan;
  if (asOf < decision.date)
    throw new Refusal(
      `Đến ngày ${vietnameseDate(asOf)}, kế hoạch chưa được ký (${decision.number} ký ngày ${vietnameseDate(decision.date)}): chưa có gì để báo cáo`,
      'Chọn ngày khác bằng --as-of',
    );
  const other = `Chọn kỳ khác bằng --period, ví dụ: --period "Quý I/${year}"; hoặc ngày khác bằng --as-of`;
  if (end < `${year}-01-01`)
    throw new Refusal(`Kỳ ${lowerFirst(name)} không thuộc kế hoạch năm ${year}`, other);
  if (start > asOf)
    throw new Refusal(
      `Đến ngày ${vietnameseDate(asOf)}, kỳ ${lowerFirst(name)} chưa bắt đầu: số liệu của kỳ tính từ ngày ${vietnameseDate(start)}`,
      other,
    );
}

/** Nine months are followed by the last quarter, whole months by as many, other stretches by as many days. */
function following({ start, end }: DayRange): DayRange {
  const from = addDays(end, 1);
  const whole = start.endsWith('-01') && from.endsWith('-01');
  if (!whole) return { start: from, end: addDays(from, daysBetween(start, end)) };
  const months = monthsBetween(start, from);
  const toYearEnd = monthsBetween(from, `${Number(start.slice(0, 4)) + 1}-01-01`);
  const length = toYearEnd > 0 ? Math.min(months, toYearEnd) : months;
  return { start: from, end: addDays(addMonths(from, length), -1) };
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}

function named(range: DayRange): NamedRange {
  const { start, end } = range;
  for (const unit of UNITS) {
    for (const period of periodsOf(unit, Number(start.slice(0, 4)))) {
      const same = rangeOf(period);
      if (same.start === start && same.end === end) return { ...range, name: periodName(period) };
    }
  }
  if (start === end) return { ...range, name: `Ngày ${vietnameseDate(start)}` };
  return { ...range, name: `Từ ${vietnameseDate(start)} đến ${vietnameseDate(end)}` };
}
