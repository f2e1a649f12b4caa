/** How each body did over the year, for thi đua, khen thưởng: what was in time, what was reported, which KPIs it met. */
import type { Journal } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import { type IsoDate, periodsOf, rangeOf } from '../wording/calendar.ts';
import { answersFor } from './actual.ts';
import { disciplineOf, type HowReported } from './discipline.ts';
import type { KpiStanding } from './kpi.ts';
import type { Obligation } from './obligations.ts';
import { percentOf } from './percent.ts';
import { reportingWindow } from './reporting-window.ts';
import type { Standing } from './state.ts';
import type { NamedBody } from './succession.ts';

/** A body's year. Work is counted by obligations: one task, one period. */
export interface BodyYear extends NamedBody {
  /** 1 for the best; bodies with the same rate share a rank (1, 2, 2, 4). null when nothing of its work fell due. */
  readonly rank: number | null;
  /** Done, or past due: what can be judged. Work without a due day and work that was stopped are not counted. */
  readonly judged: number;
  readonly onTime: number;
  readonly late: number;
  /** Past due and not done. */
  readonly overdue: number;
  /** Per cent done in time of what was judged, one decimal or as many as keep it from 0 and from 100; null: nothing was judged. */
  readonly rate: number | null;
  /** Reporting periods (quarters whose cut-off day has come) by how the body reported in them. */
  readonly reports: Readonly<Record<HowReported, number>>;
  /** KPIs it answers for that could be judged, and how many of them it met. */
  readonly kpis: { readonly judged: number; readonly met: number };
}

/**
 * Every body that held work, best on-time rate first; those without judged work last, in the plan's order.
 *
 * @param standings of the day `asOf`, of all bodies
 */
export function emulationOf(
  plan: Plan,
  obligations: readonly Obligation[],
  journal: Journal,
  standings: readonly Standing[],
  kpis: readonly KpiStanding[],
  asOf: IsoDate,
): BodyYear[] {
  const own = groupBy(standings, ({ holder }) => holder.name);
  const reports = reportsByBody(plan, obligations, journal, asOf);
  const years = [...own].map(([name, each]) => ({
    ...each[0]!.holder,
    ...countsOf(each),
    reports: reports.get(name) ?? { ...NO_REPORTS },
    kpis: kpisOf(plan, kpis, name, asOf),
  }));
  return ranked(years);
}

function countsOf(standings: readonly Standing[]) {
  const count = (state: Standing['state']) =>
    standings.filter((each) => each.state === state && each.obligation.due !== null).length;
  const [onTime, late, overdue] = [count('done-on-time'), count('done-late'), count('overdue')];
  const judged = onTime + late + overdue;
  return { judged, onTime, late, overdue, rate: percentOf(onTime, judged) };
}

function kpisOf(plan: Plan, kpis: readonly KpiStanding[], body: string, asOf: IsoDate): BodyYear['kpis'] {
  const owned = kpis.filter(({ kpi }) => answersFor(plan, kpi, body, asOf));
  const met = owned.filter(({ state }) => state === 'met').length;
  return { judged: met + owned.filter(({ state }) => state === 'short').length, met };
}

type Counts = Record<HowReported, number>;
const NO_REPORTS: Readonly<Counts> = { full: 0, part: 0, late: 0, none: 0 };

function reportsByBody(
  plan: Plan,
  obligations: readonly Obligation[],
  journal: Journal,
  asOf: IsoDate,
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const quarter of periodsOf('quarter', plan.data.plan.year)) {
    const range = rangeOf(quarter);
    if (reportingWindow(plan, range).end > asOf) continue;
    for (const { name, how } of disciplineOf(plan, obligations, journal, range, asOf)) {
      const known = counts.get(name) ?? { ...NO_REPORTS };
      known[how]++;
      counts.set(name, known);
    }
  }
  return counts;
}

/** Rates are compared as fractions, so that 2 of 3 and 4 of 6 are equal. */
function ranked(years: readonly Omit<BodyYear, 'rank'>[]): BodyYear[] {
  const judged = years.filter(({ judged: n }) => n > 0);
  const sorted = judged.toSorted((a, b) => b.onTime * a.judged - a.onTime * b.judged || b.judged - a.judged);
  const places = sorted.map((each): BodyYear => {
    const better = sorted.filter((other) => other.onTime * each.judged > each.onTime * other.judged);
    return { ...each, rank: better.length + 1 };
  });
  return [...places, ...years.filter(({ judged: n }) => n === 0).map((each) => ({ ...each, rank: null }))];
}

/**
 * Work that goes on into the next year: past due and not done, due after the plan's year, waiting for its condition or
 * without a day that was set. What is done all year long ends with the plan.
 */
export function carriedOver(plan: Plan, standings: readonly Standing[]): Standing[] {
  const lastDay = `${plan.data.plan.year}-12-31`;
  return standings.filter(({ state, obligation: { due } }) => {
    if (state === 'overdue' || state === 'waiting' || state === 'undated') return true;
    return (state === 'pending' || state === 'due-soon') && due !== null && due > lastDay;
  });
}
