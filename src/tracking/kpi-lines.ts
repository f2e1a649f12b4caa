/** A KPI's measures over the year, each held against the target. */
import type { Journal } from '../journal/journal.ts';
import type { MeasureEntry } from '../journal/schema.ts';
import type { Kpi, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { answersFor, figureOfTasks } from './actual.ts';
import { type Bounds, boundsOf, decimalsOf, gapOf, isMet } from './gap.ts';
import { dayOfMeasure, isPublished, measuredValue } from './measures.ts';
import { obligationsOf } from './obligations.ts';
import { standingsOf } from './state.ts';
import type { NamedBody } from './succession.ts';

/** One measure. */
export interface KpiLine {
  /** The day that the figure is of, and the day on which it became known. */
  readonly date: IsoDate;
  readonly reported: IsoDate;
  readonly period: string | null;
  readonly value: number | null;
  readonly count: number | null;
  readonly of: number | null;
  readonly cumulative: boolean | null;
  /** null for what is computed from the tasks. */
  readonly agency: NamedBody | null;
  /** Whether it is the province's figure: the owner's, or computed; else one agency's own. */
  readonly ofProvince: boolean;
  readonly document: string | null;
  readonly note: string | null;
  /** Reported before the index is published: nothing is judged by it. */
  readonly estimate: boolean;
  readonly gap: number | null;
  /** With how many decimals value and gap are told; null without a gap. */
  readonly decimals: number | null;
  readonly met: boolean | null;
  /** From when it does not count any more, and why; null: it counts. */
  readonly retracted: { readonly on: IsoDate; readonly reason: string } | null;
}

/** Bounds of a KPI's target; null when its words cannot be read or its baseline is not known. */
export function boundsOn(kpi: Kpi): Bounds | null {
  return kpi.target.ok ? boundsOf(kpi, kpi.target.value) : null;
}

/**
 * Everything that was measured of a KPI by the end of a day: the province's figures, then those of single agencies, each by
 * the day that the figure is of. What was taken back by then is told as such.
 */
export function reportedLines(plan: Plan, journal: Journal, kpi: Kpi, asOf: IsoDate): KpiLine[] {
  return journal.measures
    .filter(({ entry }) => entry.kpi === kpi.id && entry.reported <= asOf)
    .map(({ agency: name, entry, index, retractedOn }) => ({
      ...judged(kpi, measuredValue(kpi, entry), !isPublished(kpi, entry)),
      ...told(entry),
      date: dayOfMeasure(plan, entry),
      agency: { name, code: codeOf(plan, name) },
      ofProvince: answersFor(plan, kpi, name, asOf),
      retracted:
        retractedOn === null || retractedOn > asOf
          ? null
          : { on: retractedOn, reason: reasonOf(journal, name, index) },
    }))
    .sort(
      (a, b) =>
        Number(b.ofProvince) - Number(a.ofProvince) ||
        compare(a.date, b.date) ||
        compare(a.reported, b.reported),
    );
}

/** The KPI that is computed from the tasks, at the end of each of these days. */
export function computedLines(
  kpi: Kpi,
  journal: Journal,
  days: readonly IsoDate[],
  planOn: (day: IsoDate) => Plan,
): KpiLine[] {
  return days.flatMap((day) => {
    const plan = planOn(day);
    const actual = figureOfTasks(standingsOf(plan, obligationsOf(plan), journal, day), day);
    if (actual === null) return [];
    const { value, count, of, period, cumulative, document } = actual;
    const common = { agency: null, ofProvince: true, document, note: null, retracted: null };
    return [
      { ...judged(kpi, value, false), ...common, date: day, reported: day, period, count, of, cumulative },
    ];
  });
}

function judged(
  kpi: Kpi,
  value: number | null,
  estimate: boolean,
): Pick<KpiLine, 'value' | 'gap' | 'decimals' | 'met' | 'estimate'> {
  const bounds = boundsOn(kpi);
  if (estimate || value === null || bounds === null || !kpi.target.ok)
    return { value, gap: null, decimals: null, met: null, estimate };
  const target = kpi.target.value;
  const gap = gapOf(target, bounds, value);
  return { value, gap, decimals: decimalsOf(target, bounds, value), met: isMet(target, gap), estimate };
}

function told(entry: MeasureEntry) {
  const { reported, period = null, count = null, of = null, document = null, note = null } = entry;
  return { reported, period, count, of, cumulative: entry.cumulative ?? null, document, note };
}

function reasonOf({ retractions }: Journal, agency: string, index: number): string {
  return retractions.find((each) => each.agency === agency && each.target === index)?.entry.reason ?? '';
}

function codeOf(plan: Plan, name: string): string {
  return plan.lexicon.names.find((each) => each.name === name)?.code ?? name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
