/** The figure that a KPI is judged by: the owner's, or the sum of what agencies counted. */
import type { Journal } from '../journal/journal.ts';
import type { Kpi, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { leadersOf } from './bodies.ts';
import { type Measure, measuredValue, measuresOf, shareOf } from './measures.ts';
import type { Standing } from './state.ts';
import { chainOf, type NamedBody } from './succession.ts';
import { tallyTasks } from './tally.ts';

/** A figure and where it comes from. */
export interface Actual {
  readonly value: number;
  /** The day it is of; the latest of them for a sum. */
  readonly date: IsoDate;
  readonly document: string | null;
  /** As reported; null when none was named, or a sum is of several. */
  readonly period: string | null;
  /** Whether it is counted from the start of the year; null when nobody said so, or a sum holds both. */
  readonly cumulative: boolean | null;
  /** What it is the share of; null for a bare value. */
  readonly count: number | null;
  readonly of: number | null;
  /**
   * owner: of who answers for the KPI · only: of the only agency that measured it · agencies: their sum · own: of the
   * agency asked about · tasks: computed from the plan.
   */
  readonly from: 'owner' | 'only' | 'agencies' | 'own' | 'tasks';
  /** The agency that reported it; null for a sum and for what is computed. */
  readonly agency: string | null;
}

/** How much of the province a sum of agencies' counts covers. */
export interface Coverage {
  /** Agencies whose counts are in the sum. */
  readonly counted: number;
  /** Agencies that gave a bare value only, which cannot be summed. */
  readonly bare: number;
  /** Agencies that lead the tasks which serve the KPI; null when the plan names none. */
  readonly expected: number | null;
}

export interface Figure {
  /** null when there is none, or nothing that may be summed. */
  readonly actual: Actual | null;
  /** null where no sum is asked for: the owner's figure holds, or the KPI is computed. */
  readonly coverage: Coverage | null;
}

const NOTHING: Figure = { actual: null, coverage: null };

/**
 * The province's figure at the end of a day: the owner's, whose successors count as the owner; without one, the sum of
 * agencies' counts. Percentages are never averaged: those without counts give no figure. Of a KPI that nobody owns (an
 * index, published once) the only measure there is stands for itself.
 */
export function provinceFigure(plan: Plan, journal: Journal, kpi: Kpi, asOf: IsoDate): Figure {
  const measures = measuresOf(plan, journal, kpi.id, asOf);
  if (measures.length === 0) return NOTHING;
  const { owner } = kpi.entry;
  const owners = owner === undefined ? [] : namesOf(chainOf(plan, bodyOf(plan, owner), kpi.id, asOf));
  const latest = measures.findLast(({ agency }) => owners.includes(agency));
  const actual = latest ? actualOf(kpi, latest, 'owner') : null;
  return actual ? { actual, coverage: null } : sumOf(plan, kpi, measures, asOf);
}

/** What an agency itself reported last of a KPI, or an agency that it succeeded; null when neither did. */
export function ownFigure(
  plan: Plan,
  journal: Journal,
  kpi: Kpi,
  agency: string,
  asOf: IsoDate,
): Actual | null {
  const latest = measuresOf(plan, journal, kpi.id, asOf).findLast((each) =>
    namesOf(chainOf(plan, bodyOf(plan, each.agency), kpi.id, asOf)).includes(agency),
  );
  return latest ? actualOf(kpi, latest, 'own') : null;
}

/** Whether an agency answers for a KPI on a day: it owns it, or took it over from who does. */
export function answersFor(plan: Plan, { id, entry }: Kpi, agency: string, asOf: IsoDate): boolean {
  const { owner } = entry;
  return owner !== undefined && namesOf(chainOf(plan, bodyOf(plan, owner), id, asOf)).includes(agency);
}

/**
 * "Hoàn thành 100% nhiệm vụ của Kế hoạch": the share of the annex tasks that are done by all who lead them. Tasks that
 * need not be done any more are not counted.
 */
export function figureOfTasks(standings: readonly Standing[], asOf: IsoDate): Actual | null {
  const annex = tallyTasks(standings).filter(({ task, total }) => task.kind === 'annex' && total > 0);
  if (annex.length === 0) return null;
  const count = annex.filter(({ done, total }) => done === total).length;
  const of = annex.length;
  const common = { document: null, period: null, cumulative: true, agency: null, from: 'tasks' as const };
  return { value: shareOf(count, of), date: asOf, count, of, ...common };
}

function actualOf(kpi: Kpi, { agency, entry, day }: Measure, from: Actual['from']): Actual | null {
  const value = measuredValue(kpi, entry);
  if (value === null) return null;
  const { document = null, period = null, cumulative = null, count = null, of = null } = entry;
  return { value, date: day, document, period, cumulative, count, of, from, agency };
}

function sumOf(plan: Plan, kpi: Kpi, measures: readonly Measure[], asOf: IsoDate): Figure {
  const latest = notSuperseded(plan, kpi, new Map(measures.map((each) => [each.agency, each])), asOf);
  const counted = latest.filter(({ entry: { count, of } }) => count !== undefined && of !== undefined);
  const bare = latest.length - counted.length;
  const coverage = { counted: counted.length, bare, expected: expectedOf(plan, kpi) };
  const [only, another] = latest;
  if (only !== undefined && another === undefined && kpi.entry.owner === undefined)
    return { actual: actualOf(kpi, only, 'only'), coverage };
  if (counted.length === 0) return { actual: null, coverage };
  const count = counted.reduce((sum, { entry }) => sum + (entry.count ?? 0), 0);
  const of = counted.reduce((sum, { entry }) => sum + (entry.of ?? 0), 0);
  return {
    actual: {
      value: measuredValue(kpi, { ...counted[0]!.entry, count, of }) ?? shareOf(count, of),
      date: counted.reduce((day, each) => (each.day > day ? each.day : day), ''),
      document: null,
      period: common(counted.map(({ entry }) => entry.period ?? null)),
      cumulative: common(counted.map(({ entry }) => entry.cumulative ?? null)),
      count,
      of,
      from: 'agencies',
      agency: null,
    },
    coverage,
  };
}

/** A figure that a successor gave after taking over holds what it took over: counted once. */
function notSuperseded(plan: Plan, kpi: Kpi, latest: ReadonlyMap<string, Measure>, asOf: IsoDate): Measure[] {
  return [...latest.values()].filter(({ agency }) => {
    const [, ...successors] = chainOf(plan, bodyOf(plan, agency), kpi.id, asOf);
    return !successors.some(({ name, after }) => (latest.get(name)?.day ?? '') > (after ?? ''));
  });
}

/** Of the tasks that the plan says serve a KPI, or in whose row it stands. */
function expectedOf(plan: Plan, { entry, source }: Kpi): number | null {
  const serving = plan.tasks.filter(
    (task) =>
      entry.tasks?.includes(task.id) ||
      (task.kind === 'annex' && task.source.some((line) => source.includes(line))),
  );
  const leaders = new Set(serving.flatMap((task) => leadersOf(plan, task)));
  return leaders.size === 0 ? null : leaders.size;
}

/** The one value that all have; null when they differ. */
function common<T>(values: readonly T[]): T | null {
  return values.every((each) => each === values[0]) ? (values[0] ?? null) : null;
}

function bodyOf(plan: Plan, name: string): NamedBody {
  return { name, code: plan.agencies.get(name)?.code ?? name };
}

function namesOf(bodies: readonly NamedBody[]): string[] {
  return bodies.map(({ name }) => name);
}
