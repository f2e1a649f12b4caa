/** Measures of KPIs: which count on a day, in which order, and what each says in the target's unit. */
import { countsOn, type Journal, type Reported } from '../journal/journal.ts';
import type { MeasureEntry } from '../journal/schema.ts';
import type { Kpi, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { readPeriod } from '../wording/deadline/select.ts';
import { measuredIn } from '../wording/target/measured.ts';

/** A measure, and the day that its figure is of. */
export interface Measure extends Reported<MeasureEntry> {
  /** The day it was taken; the last day of its period when it was taken later (a figure of Quý I corrected in July). */
  readonly day: IsoDate;
}

/**
 * Whether a figure can be that of an index: what is reported before the year in which it is published is an estimate, by
 * which nothing is judged.
 */
export function isPublished({ entry }: Kpi, { reported }: Pick<MeasureEntry, 'reported'>): boolean {
  return entry.publishedIn === undefined || Number(reported.slice(0, 4)) >= entry.publishedIn;
}

/**
 * Measures of a KPI by which it is judged at the end of a day, the latest last: by the day that the figure is of, then by the day
 * it was reported, then by its place in the file.
 */
export function measuresOf(plan: Plan, journal: Journal, kpi: Kpi, asOf: IsoDate): Measure[] {
  return journal.measures
    .filter((each) => each.entry.kpi === kpi.id && countsOn(each, asOf) && isPublished(kpi, each.entry))
    .map((each) => ({ ...each, day: dayOfMeasure(plan, each.entry) }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.entry.reported, b.entry.reported));
}

/** The day that a figure is of: see {@link Measure}. */
export function dayOfMeasure(plan: Plan, { date, period }: MeasureEntry): IsoDate {
  const range = period === undefined ? null : readPeriod(period, plan.context);
  return range?.ok && range.value.end < date ? range.value.end : date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * What a measure says, in the target's unit: a count of a total is a share of it, but where the target itself counts
 * things ("ít nhất 10 thủ tục") it is the count. null when it holds no number.
 */
export function measuredValue(
  { target }: Kpi,
  { value, count, of }: Pick<MeasureEntry, 'value' | 'count' | 'of'>,
): number | null {
  if (value !== undefined) return value;
  if (count === undefined || of === undefined) return null;
  const unit = target.ok ? measuredIn(target.value) : null;
  return unit === null || unit === '%' ? shareOf(count, of) : count;
}

/** Per cent. */
export function shareOf(count: number, of: number): number {
  return exact((count / of) * 100);
}

/** Takes away what binary fractions add: 98 - 97.2 is 0.8. */
export function exact(value: number): number {
  return Number(value.toFixed(10));
}
