/** The figure that a KPI is judged by: the owner's, or the sum of what agencies counted. */
import type { Journal } from '../journal/journal.ts';
import type { Kpi, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { leadersOf } from './bodies.ts';
import { exact, type Measure, measuredValue, measuresOf, shareOf } from './measures.ts';
import type { Standing } from './state.ts';
import { chainOf, type NamedBody } from './succession.ts';
import { tallyTasks } from './tally.ts';
import { type Part, partsOf, sumOfParts, type ToDate } from './to-date.ts';

/** A figure and where it comes from. */
export interface Actual {
  readonly value: number;
  /** The day it is of; the latest of them for a sum. */
  readonly date: IsoDate;
  readonly document: string | null;
  /** As reported; null when none was named, or a sum is of several. */
  readonly period: string | null;
  /** Whether it is counted from the start of the year; null when nobody said so, a sum holds both or leaves days out. */
  readonly cumulative: boolean | null;
  /** Whether days of the year before it are left out of the sum that it is. */
  readonly partial: boolean;
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
  /** The day of the oldest count in the sum: bodies report at their own pace. null without a sum. */
  readonly oldest: IsoDate | null;
  /** Agencies whose counts leave out part of the year up to their day. */
  readonly partial: number;
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
 * agencies' figures. Whoever gives them, figures that are a period's own are added up from the year's start, a running total
 * stands for all before it. Percentages are never averaged: those without counts give no sum. Of a KPI that nobody owns (an
 * index, published once) the only measure there is stands for itself.
 */
export function provinceFigure(plan: Plan, journal: Journal, kpi: Kpi, asOf: IsoDate): Figure {
  const measures = measuresOf(plan, journal, kpi, asOf);
  if (measures.length === 0) return NOTHING;
  const { owner } = kpi.entry;
  const owners = owner === undefined ? [] : namesOf(chainOf(plan, bodyOf(plan, owner), kpi.id, asOf));
  const actual = toDate(
    plan,
    kpi,
    measures.filter(({ agency }) => owners.includes(agency)),
    'owner',
  );
  return actual ? { actual, coverage: null } : sumOf(plan, kpi, measures, asOf);
}

/** What an agency itself reported of a KPI, or an agency that it succeeded; null when neither did. */
export function ownFigure(
  plan: Plan,
  journal: Journal,
  kpi: Kpi,
  agency: string,
  asOf: IsoDate,
): Actual | null {
  const own = measuresOf(plan, journal, kpi, asOf).filter((each) =>
    namesOf(chainOf(plan, bodyOf(plan, each.agency), kpi.id, asOf)).includes(agency),
  );
  return toDate(plan, kpi, own, 'own');
}

/** What one body's measures say from the year's start: their sum where they can be added, else the latest. */
function toDate(plan: Plan, kpi: Kpi, measures: readonly Measure[], from: Actual['from']): Actual | null {
  const latest = measures.at(-1);
  if (latest === undefined) return null;
  const parts = partsOf(plan, measures);
  const sum = sumOfParts(kpi, parts);
  if (sum === null || parts.length === 1) {
    const actual = actualOf(kpi, parts[0]!.measure, from);
    return actual && { ...actual, partial: sum?.partial ?? false };
  }
  const { value, count, of, day, period, cumulative, partial } = sum;
  const { agency } = parts[0]!.measure;
  return { value, date: day, document: null, period, cumulative, partial, count, of, from, agency };
}

/** Whether an agency answers for a KPI on a day: it owns it, or took it over from who does. */
export function answersFor(plan: Plan, { id, entry }: Kpi, agency: string, asOf: IsoDate): boolean {
  const { owner } = entry;
  return owner !== undefined && namesOf(chainOf(plan, bodyOf(plan, owner), id, asOf)).includes(agency);
}

/**
 * "Hoàn thành 100% nhiệm vụ của Kế hoạch": the share of the annex tasks that are done by all who lead them, among those
 * that can be done. What goes on for good, what waits for its condition and what need not be done any more is not counted:
 * it would keep the share down although nobody owes anything. Once reported done it counts.
 */
export function figureOfTasks(standings: readonly Standing[], asOf: IsoDate): Actual | null {
  const annex = tallyTasks(standings).filter(
    ({ task, total, standings: each }) =>
      task.kind === 'annex' &&
      total > 0 &&
      !each.some(({ state }) => state === 'ongoing' || state === 'waiting'),
  );
  if (annex.length === 0) return null;
  const count = annex.filter(({ done, total }) => done === total).length;
  const of = annex.length;
  const common = {
    document: null,
    period: null,
    cumulative: true,
    partial: false,
    agency: null,
    from: 'tasks' as const,
  };
  return { value: shareOf(count, of), date: asOf, count, of, ...common };
}

function actualOf(kpi: Kpi, { agency, entry, day }: Measure, from: Actual['from']): Actual | null {
  const value = measuredValue(kpi, entry);
  if (value === null) return null;
  const { document = null, period = null, cumulative = null, count = null, of = null } = entry;
  return { value, date: day, document, period, cumulative, partial: false, count, of, from, agency };
}

function sumOf(plan: Plan, kpi: Kpi, measures: readonly Measure[], asOf: IsoDate): Figure {
  const bodies = notSuperseded(plan, kpi, measures, asOf);
  const sums = bodies.flatMap((parts) => sumOfParts(kpi, parts) ?? []);
  const coverage: Coverage = {
    counted: sums.length,
    bare: bodies.length - sums.length,
    expected: expectedOf(plan, kpi, asOf),
    oldest: sums.length === 0 ? null : sums.reduce((day, each) => (each.day < day ? each.day : day), '9999'),
    partial: sums.filter(({ partial }) => partial).length,
  };
  const [only, another] = bodies;
  if (only !== undefined && another === undefined && kpi.entry.owner === undefined)
    return {
      actual: toDate(plan, kpi, only.map(({ measure }) => measure).toReversed(), 'only'),
      coverage,
    };
  if (sums.length === 0) return { actual: null, coverage };
  const total = (of: (each: ToDate) => number | null) => sums.reduce((sum, each) => sum + (of(each) ?? 0), 0);
  const counted = sums.every(({ count }) => count !== null);
  const [count, of] = counted ? [total((each) => each.count), total((each) => each.of)] : [null, null];
  const value = count === null || of === null ? null : measuredValue(kpi, { count, of });
  return {
    actual: {
      value: value ?? exact(total((each) => each.value)),
      date: sums.reduce((day, each) => (each.day > day ? each.day : day), ''),
      document: null,
      period: common(sums.map(({ period }) => period)),
      cumulative: common(sums.map(({ cumulative }) => cumulative)),
      partial: coverage.partial > 0,
      count,
      of,
      from: 'agencies',
      agency: null,
    },
    coverage,
  };
}

/**
 * What each body's figure is made of. What a successor reported after taking over holds what it took over of the same
 * days: counted once. What it took over of other days (the quarter before) still counts.
 */
function notSuperseded(plan: Plan, kpi: Kpi, measures: readonly Measure[], asOf: IsoDate): Part[][] {
  const parts = new Map(
    [...new Set(measures.map(({ agency }) => agency))].map((name) => [
      name,
      partsOf(
        plan,
        measures.filter(({ agency }) => agency === name),
      ),
    ]),
  );
  return [...parts]
    .map(([name, own]) => {
      const [, ...successors] = chainOf(plan, bodyOf(plan, name), kpi.id, asOf);
      const taken = successors.flatMap(({ name: successor, after }) =>
        (parts.get(successor) ?? []).filter(({ measure }) => measure.day > (after ?? '')),
      );
      return own.filter((part) => !taken.some(({ start, end }) => start <= part.end && part.start <= end));
    })
    .filter((own) => own.length > 0);
}

/** Of the tasks that the plan says serve a KPI, or in whose row it stands. */
function expectedOf(plan: Plan, { entry, source }: Kpi, asOf: IsoDate): number | null {
  const serving = plan.tasks.filter(
    (task) =>
      entry.tasks?.includes(task.id) ||
      (task.kind === 'annex' && task.source.some((line) => source.includes(line))),
  );
  const leaders = new Set(serving.flatMap((task) => leadersOf(plan, task, asOf)));
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
