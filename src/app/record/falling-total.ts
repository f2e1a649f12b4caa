/** A running total that falls: hardly ever meant. */
import { retractedBy } from '../../journal/retract.ts';
import type { Entry, MeasureEntry } from '../../journal/schema.ts';
import type { Kpi, Plan } from '../../plan/plan.ts';
import { scaleOf } from '../../tracking/measure-scale.ts';
import { dayOfMeasure } from '../../tracking/measures.ts';
import { vietnameseDate } from '../../wording/calendar.ts';

/**
 * Said when what is counted from the beginning of the year is less than it was on an earlier day. A percentage may fall
 * though nothing is taken away, and so may a rank: of these only counts are compared.
 *
 * @param before the entries of the body's file
 */
export function fallingRemarks(
  plan: Plan,
  kpi: Kpi,
  before: readonly Entry[],
  entry: MeasureEntry,
): string[] {
  if (entry.cumulative !== true) return [];
  const earlier = latestTotal(plan, before, entry);
  if (earlier === null || !isMore(kpi, earlier, entry)) return [];
  const day = vietnameseDate(dayOfMeasure(plan, earlier));
  return [
    `Số lũy kế ${figure(entry)} nhỏ hơn số lũy kế ${figure(earlier)} đã ghi của ngày ${day}; nếu một trong hai ghi nhầm thì rút lại bằng --retract`,
  ];
}

/** The latest running total of the KPI that is not taken back, of the entry's day or earlier. */
function latestTotal(plan: Plan, before: readonly Entry[], entry: MeasureEntry): MeasureEntry | null {
  const taken = retractedBy(before);
  const day = (each: MeasureEntry) => dayOfMeasure(plan, each);
  let latest: MeasureEntry | null = null;
  for (const [i, each] of before.entries()) {
    if (!('kpi' in each) || each.kpi !== entry.kpi || each.cumulative !== true || taken.has(i)) continue;
    if (day(each) > day(entry)) continue;
    if (latest === null || day(each) >= day(latest)) latest = each;
  }
  return latest;
}

function isMore(kpi: Kpi, earlier: MeasureEntry, { value, count }: MeasureEntry): boolean {
  if (earlier.count !== undefined && count !== undefined) return earlier.count > count;
  const scale = scaleOf(kpi);
  if (scale === 'share' || scale === 'rank') return false;
  return earlier.value !== undefined && value !== undefined && earlier.value > value;
}

function figure({ value, count, of }: MeasureEntry): string {
  return value === undefined ? `${count}/${of}` : String(value).replace('.', ',');
}
