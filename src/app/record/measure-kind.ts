/** Whether a measure is its period's own or a running total from the start of the year. */
import { Refusal } from '../../diagnostics/refusal.ts';
import { retractedBy } from '../../journal/retract.ts';
import type { Entry, MeasureEntry } from '../../journal/schema.ts';
import type { Kpi, Plan } from '../../plan/plan.ts';
import { groupMeasured } from '../../tracking/counts.ts';
import { isAdditive } from '../../tracking/measure-scale.ts';
import { dayOfMeasure } from '../../tracking/measures.ts';
import { measureBegins } from '../../tracking/period-start.ts';
import { vietnameseDate } from '../../wording/calendar.ts';

/** What was typed. */
export interface KindGiven {
  /** A running total from the start of the year. */
  readonly cumulative: boolean;
  /** The period's own. */
  readonly own: boolean;
}

/** @throws Refusal for both at once, and for a figure that is its period's own without a period */
export function checkKind({ cumulative, own }: KindGiven, period: string | null): void {
  if (cumulative && own)
    throw new Refusal(
      'Số liệu không thể vừa lũy kế vừa riêng của kỳ',
      'Ghi một trong hai: --cumulative hoặc --own',
    );
  if (own && period === null)
    throw new Refusal('Số riêng của kỳ thì phải ghi kỳ nào', 'Thêm --period, ví dụ: --period "Quý II/2024"');
}

/**
 * Which of the two an entry says it is: as typed; else what can be known. A figure of a stretch that begins with the year, and the
 * first of the year, are the same either way; how many of a group's bodies have it is a running total. null for what cannot be
 * added up (a bare share, a rank, an index): there it makes no difference.
 *
 * @param before the entries of the body's file
 * @throws Refusal that asks, when it makes a difference and nobody can know
 */
export function kindOf(
  plan: Plan,
  kpi: Kpi,
  before: readonly Entry[],
  entry: MeasureEntry,
  { cumulative, own }: KindGiven,
): boolean | null {
  if (cumulative || own) return cumulative;
  if (entry.count === undefined && !isAdditive(kpi)) return null;
  if (groupMeasured(plan, kpi) !== null) return true;
  const begins = measureBegins(plan, entry);
  if (begins?.endsWith('-01-01')) return true;
  const earlier = begins === null ? earlierOfYear(plan, before, entry) : null;
  if (begins === null && earlier === null) return true;
  const figure = entry.period ?? `ngày ${vietnameseDate(entry.date)}`;
  const had =
    earlier === null ? '' : `; sổ đã có số liệu của ngày ${vietnameseDate(dayOfMeasure(plan, earlier))}`;
  throw new Refusal(
    `Chưa rõ số liệu ${figure} là số riêng của kỳ hay số lũy kế từ đầu năm${had}`,
    'Thêm --own --period "<kỳ>" nếu là số riêng của kỳ (cộng với các kỳ khác), hoặc --cumulative nếu là số lũy kế (thay cho các số trước)',
  );
}

/** A figure of the KPI, not taken back, of an earlier day of the same year. */
function earlierOfYear(plan: Plan, before: readonly Entry[], entry: MeasureEntry): MeasureEntry | null {
  const taken = retractedBy(before);
  const day = dayOfMeasure(plan, entry);
  const found = before.find(
    (each, i): each is MeasureEntry =>
      'kpi' in each &&
      each.kpi === entry.kpi &&
      !taken.has(i) &&
      dayOfMeasure(plan, each) < day &&
      dayOfMeasure(plan, each).startsWith(day.slice(0, 4)),
  );
  return found ?? null;
}
