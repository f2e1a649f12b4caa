import { Refusal } from '../../diagnostics/refusal.ts';
import { holdingOf } from '../../journal/holding.ts';
import { retractedBy } from '../../journal/retract.ts';
import type { Entry, MeasureEntry, Retraction, TaskEntry } from '../../journal/schema.ts';
import type { IsoDate } from '../../wording/calendar.ts';

type Told = TaskEntry | MeasureEntry;

/** Whether two reports are about the same thing: the task or KPI, and the period. */
export interface About {
  readonly task?: string;
  readonly kpi?: string;
  /** null: without one; absent: of any. */
  readonly period?: string | null;
}

/** The entry of a file that holds on a day, of those not taken back by then. */
export function holding(entries: readonly Entry[], about: About, day: IsoDate): Told | null {
  const taken = retractedBy(entries);
  const told = entries.flatMap((entry, index): Told[] => {
    if ('retracts' in entry || !isAbout(entry, about) || entry.reported > day) return [];
    const taker = taken.get(index);
    return taker !== undefined && taker.reported <= day ? [] : [entry];
  });
  return holdingOf(told);
}

function isAbout(entry: Told, { task, kpi, period }: About): boolean {
  const same = 'task' in entry ? entry.task === task : entry.kpi === kpi;
  return same && (period === undefined || (entry.period ?? null) === period);
}

/**
 * The entry that takes back what holds.
 *
 * @param what names it in the refusal
 * @throws Refusal when nothing holds
 */
export function retractionOf(
  entries: readonly Entry[],
  about: About,
  { reason, reported, what }: { readonly reason: string; readonly reported: IsoDate; readonly what: string },
): Retraction {
  // One that is taken back later than this day holds on it still, but cannot be taken back twice.
  const taken = retractedBy(entries);
  const left = entries.filter((entry, index) => !('retracts' in entry) && !taken.has(index));
  const entry = holding(left, about, reported);
  if (entry === null)
    throw new Refusal(
      `Không có ghi nhận nào đang tính của ${what} để rút lại`,
      'Xem các ghi nhận: parhoach show',
    );
  return {
    retracts: {
      ...('task' in entry ? { task: entry.task } : { kpi: entry.kpi }),
      ...(entry.period === undefined ? {} : { period: entry.period }),
      reported: entry.reported,
      ...('status' in entry ? { status: entry.status } : {}),
    },
    reason,
    reported,
  };
}
