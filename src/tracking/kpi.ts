import { countsOn, type Journal } from '../journal/journal.ts';
import type { MeasureEntry } from '../journal/schema.ts';
import type { Kpi, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Target } from '../wording/target/types.ts';
import type { Standing } from './state.ts';
import { tallyTasks } from './tally.ts';

/**
 * met đạt · short chưa đạt · no-data chưa có số liệu · no-baseline chưa có số gốc · unpublished chưa công bố ·
 * not-due chưa đến kỳ đánh giá.
 */
export const kpiStates = ['met', 'short', 'no-data', 'no-baseline', 'unpublished', 'not-due'] as const;
export type KpiState = (typeof kpiStates)[number];

/** A measured value and where it comes from. */
export interface Actual {
  readonly value: number;
  readonly date: IsoDate;
  readonly document: string | null;
}

/** A KPI on a day. */
export interface KpiStanding {
  readonly kpi: Kpi;
  /** null when the target's words cannot be read. */
  readonly target: Target | null;
  readonly actual: Actual | null;
  /** In the target's unit; positive when short, 0 when exactly at the bound, null when it cannot be computed. */
  readonly gap: number | null;
  readonly state: KpiState;
}

/** Every KPI at the end of a day; `standings` are those of the same day, for the KPI that is computed from the tasks. */
export function kpiStandings(
  plan: Plan,
  journal: Journal,
  standings: readonly Standing[],
  asOf: IsoDate,
): KpiStanding[] {
  return plan.kpis.map((kpi) => {
    const target = kpi.target.ok ? kpi.target.value : null;
    const actual = kpi.entry.computed
      ? computedFromTasks(standings, asOf)
      : latestMeasure(journal, kpi.id, asOf);
    const gap = target && actual ? gapOf(kpi, target, actual.value) : null;
    return { kpi, target, actual, gap, state: stateOf(plan, kpi, target, actual, gap, asOf) };
  });
}

/** Among the measures of a KPI the latest reported, then the lowest in the file, holds. */
function latestMeasure(journal: Journal, id: string, asOf: IsoDate): Actual | null {
  let latest: MeasureEntry | null = null;
  for (const reported of journal.measures) {
    const { entry } = reported;
    if (entry.kpi !== id || !countsOn(reported, asOf)) continue;
    if (latest === null || latest.reported <= entry.reported) latest = entry;
  }
  const value = latest === null ? null : measuredValue(latest);
  if (latest === null || value === null) return null;
  return { value, date: latest.date, document: latest.document ?? null };
}

function measuredValue({ value, count, of }: MeasureEntry): number | null {
  if (value !== undefined) return value;
  return count !== undefined && of !== undefined ? exact((count / of) * 100) : null;
}

/** "Hoàn thành 100% nhiệm vụ của Kế hoạch": the share of the annex tasks that are done by all who lead them. */
function computedFromTasks(standings: readonly Standing[], asOf: IsoDate): Actual | null {
  const annex = tallyTasks(standings).filter(({ task }) => task.kind === 'annex');
  if (annex.length === 0) return null;
  const done = annex.filter((each) => each.done === each.total).length;
  return { value: exact((done / annex.length) * 100), date: asOf, document: null };
}

/** The bound a value is held against: the target's own, or the baseline moved by the change asked for. */
function boundOf(kpi: Kpi, target: Target): number | null {
  if (target.baselineYear === null) return target.value;
  const base = kpi.entry.baseline?.year === target.baselineYear ? kpi.entry.baseline.value : null;
  if (base === null) return null;
  const change = target.change ?? 0;
  const rises = target.op === '>' || target.op === '>=';
  const moved = target.unit === '%' ? base * (change / 100) : change;
  return rises ? base + moved : base - moved;
}

function gapOf(kpi: Kpi, target: Target, value: number): number | null {
  const bound = boundOf(kpi, target);
  if (bound === null) return null;
  if (target.upper !== null && value > target.upper) return exact(value - target.upper);
  const rises = target.op === '>' || target.op === '>=' || target.op === '=';
  return exact(rises ? bound - value : value - bound);
}

function isMet(target: Target, gap: number): boolean {
  if (target.op === '=') return gap === 0;
  return target.op === '>' || target.op === '<' ? gap < 0 : gap <= 0;
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

/** Takes away what binary fractions add: 98 - 97.2 is 0.8. */
function exact(value: number): number {
  return Number(value.toFixed(10));
}
