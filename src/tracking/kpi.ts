import type { Journal } from '../journal/journal.ts';
import type { Kpi, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Target } from '../wording/target/types.ts';
import { type Actual, type Coverage, figureOfTasks, ownFigure, provinceFigure } from './actual.ts';
import { boundsOf, decimalsOf, gapOf, isMet, type Pace, paceOf } from './gap.ts';
import { type KpiPlace, outsidePartTwo } from './kpi-place.ts';
import type { Standing } from './state.ts';

/**
 * met đạt · short chưa đạt · no-data chưa có số liệu · no-baseline chưa có số gốc · unpublished chưa công bố ·
 * not-due chưa đến kỳ đánh giá.
 */
export const kpiStates = ['met', 'short', 'no-data', 'no-baseline', 'unpublished', 'not-due'] as const;
export type KpiState = (typeof kpiStates)[number];

/** A KPI on a day. */
export interface KpiStanding {
  readonly kpi: Kpi;
  /** null when the target's words cannot be read. */
  readonly target: Target | null;
  readonly actual: Actual | null;
  /** The period of the latest measure, as reported; null when none was named. */
  readonly period: string | null;
  /** What the figure covers, when it is summed from agencies' counts, or could be. */
  readonly coverage: Coverage | null;
  /** In the target's unit; positive when short, 0 when exactly at the bound, null when it cannot be computed. */
  readonly gap: number | null;
  /** With how many decimals value and gap are told: {@link decimalsOf}; null without a gap. */
  readonly decimals: number | null;
  /** null when nothing is missing, or a pace says nothing of it: {@link paceOf}. */
  readonly pace: Pace | null;
  readonly state: KpiState;
  /** Where it is set, when outside part II; null for a KPI of part II. */
  readonly outside: KpiPlace | null;
}

/**
 * Every KPI at the end of a day.
 *
 * @param standings those of the same day, for the KPI that is computed from the tasks
 * @param agency judge by what this agency reported itself, where it did; null: the province
 */
export function kpiStandings(
  plan: Plan,
  journal: Journal,
  standings: readonly Standing[],
  asOf: IsoDate,
  agency: string | null = null,
): KpiStanding[] {
  return plan.kpis.map((kpi) => {
    if (kpi.entry.computed) return standingOf(plan, kpi, figureOfTasks(standings, asOf), null, asOf);
    const own = agency === null ? null : ownFigure(plan, journal, kpi, agency, asOf);
    if (own !== null) return standingOf(plan, kpi, own, null, asOf);
    const { actual, coverage } = provinceFigure(plan, journal, kpi, asOf);
    return standingOf(plan, kpi, actual, coverage, asOf);
  });
}

function standingOf(
  plan: Plan,
  kpi: Kpi,
  actual: Actual | null,
  coverage: Coverage | null,
  asOf: IsoDate,
): KpiStanding {
  const target = kpi.target.ok ? kpi.target.value : null;
  const bounds = target && boundsOf(kpi, target);
  const gap = target && bounds && actual ? gapOf(target, bounds, actual.value) : null;
  const decimals = target && bounds && actual ? decimalsOf(target, bounds, actual.value) : null;
  const pace = target && gap !== null ? paceOf(plan, kpi, target, gap, asOf) : null;
  const state = stateOf(plan, kpi, target, actual, gap, asOf);
  const outside = outsidePartTwo(kpi.id);
  return {
    kpi,
    target,
    actual,
    period: actual?.period ?? null,
    coverage,
    gap,
    decimals,
    pace,
    state,
    outside,
  };
}

function stateOf(
  plan: Plan,
  kpi: Kpi,
  target: Target | null,
  actual: Actual | null,
  gap: number | null,
  asOf: IsoDate,
): KpiState {
  const { publishedIn, baseline, computed } = kpi.entry;
  if (actual === null && publishedIn !== undefined && Number(asOf.slice(0, 4)) <= publishedIn)
    return 'unpublished';
  if (target !== null && target.baselineYear !== null && baseline?.year !== target.baselineYear)
    return 'no-baseline';
  if (target === null || actual === null || gap === null) return 'no-data';
  if (isMet(target, gap)) return 'met';
  return computed && asOf <= `${plan.data.plan.year}-12-31` ? 'not-due' : 'short';
}
