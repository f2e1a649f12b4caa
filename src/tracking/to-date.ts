/** What a body reported of a KPI from the start of the year: its periods added up, a running total as it stands. */
import type { Kpi, Plan } from '../plan/plan.ts';
import {
  addDays,
  type DayRange,
  type IsoDate,
  type PeriodUnit,
  periodName,
  periodsOf,
  rangeOf,
} from '../wording/calendar.ts';
import { readPeriod } from '../wording/deadline/select.ts';
import { isAdditive } from './measure-scale.ts';
import { exact, type Measure, measuredValue, shareOf } from './measures.ts';

/** A measure and the days it counts over. */
export interface Part {
  readonly measure: Measure;
  /** The first day; the year's where the figure is a running total, or does not say what it is of. */
  readonly start: IsoDate;
  /** The last day of its period, which may be later than the day it was taken. */
  readonly end: IsoDate;
}

/** A body's figures up to a day. */
export interface ToDate {
  /** In the target's unit. */
  readonly value: number;
  /** null where bare values were added. */
  readonly count: number | null;
  readonly of: number | null;
  /** The day that the latest of them is of. */
  readonly day: IsoDate;
  readonly period: string | null;
  readonly cumulative: boolean | null;
  /** Whether days between the year's start and the latest figure are left out: a quarter was not reported. */
  readonly partial: boolean;
}

/**
 * The measures that make up a body's figure of the year, the latest first: the latest one, then the latest that ends before
 * it begins, and so on to the year's start. What a wider figure covers is in it already ("6 tháng đầu năm" holds "Quý I").
 *
 * @param measures of one body, as {@link measuresOf} orders them
 */
export function partsOf(plan: Plan, measures: readonly Measure[]): Part[] {
  const left = measures.map((measure) => partOf(plan, measure));
  const chosen: Part[] = [];
  for (let next = latestOf(left); next !== null; ) {
    chosen.push(next);
    const { start } = next;
    const year = chosen[0]!.start.slice(0, 4);
    next = latestOf(left.filter(({ measure, start: s }) => measure.day < start && s >= `${year}-01-01`));
  }
  return chosen;
}

/**
 * The sum of parts: of counts, or of bare values that may be added. null when the latest is neither: a bare share cannot be added
 * to anything.
 */
export function sumOfParts(kpi: Kpi, parts: readonly Part[]): ToDate | null {
  const [last] = parts;
  if (last === undefined) return null;
  const byCount = isCounted(last);
  if (!byCount && !(isAdditive(kpi) && isBare(last))) return null;
  const added = parts.filter(byCount ? isCounted : isBare);
  const first = added.at(-1)!;
  const partial =
    !first.start.endsWith('-01-01') || added.some((part, i) => i > 0 && gapBetween(part, added[i - 1]!));
  const figures = { ...(byCount ? countsIn(kpi, added) : valuesIn(added)), day: last.measure.day, partial };
  if (added.length === 1) {
    const { period = null, cumulative = null } = last.measure.entry;
    return { ...figures, period, cumulative };
  }
  const period = partial ? null : nameOf({ start: first.start, end: last.end });
  return { ...figures, period, cumulative: partial ? null : true };
}

function isCounted({ measure: { entry } }: Part): boolean {
  return entry.count !== undefined && entry.of !== undefined;
}

function isBare({ measure: { entry } }: Part): boolean {
  return entry.value !== undefined;
}

function countsIn(kpi: Kpi, parts: readonly Part[]): Pick<ToDate, 'value' | 'count' | 'of'> {
  const count = parts.reduce((sum, { measure }) => sum + (measure.entry.count ?? 0), 0);
  const of = parts.reduce((sum, { measure }) => sum + (measure.entry.of ?? 0), 0);
  return { value: measuredValue(kpi, { count, of }) ?? shareOf(count, of), count, of };
}

function valuesIn(parts: readonly Part[]): Pick<ToDate, 'value' | 'count' | 'of'> {
  const value = exact(parts.reduce((sum, { measure }) => sum + (measure.entry.value ?? 0), 0));
  return { value, count: null, of: null };
}

/** A figure that is its period's own, but names none, is of its day. */
function partOf(plan: Plan, measure: Measure): Part {
  const { day, entry } = measure;
  const range = entry.period === undefined ? null : readPeriod(entry.period, plan.context);
  const end = range?.ok ? range.value.end : day;
  const yearStart = `${end.slice(0, 4)}-01-01`;
  if (entry.cumulative === true) return { measure, start: yearStart, end };
  const own = range?.ok ? range.value.start : entry.cumulative === false ? day : yearStart;
  return { measure, start: own, end };
}

/** Of one day the one that covers most, then the latest reported. */
function latestOf(parts: readonly Part[]): Part | null {
  return parts.reduce<Part | null>((best, each) => {
    if (best === null || each.measure.day > best.measure.day) return each;
    return each.measure.day === best.measure.day && each.start <= best.start ? each : best;
  }, null);
}

/** Whether days lie between a part and the one after it. */
function gapBetween(part: Part, after: Part): boolean {
  return addDays(part.end, 1) < after.start;
}

const UNITS: readonly PeriodUnit[] = ['month', 'quarter', 'half', 'nine-months', 'year'];

function nameOf({ start, end }: DayRange): string | null {
  const all = UNITS.flatMap((unit) => periodsOf(unit, Number(start.slice(0, 4))));
  const same = all.find((each) => rangeOf(each).start === start && rangeOf(each).end === end);
  return same ? periodName(same) : null;
}
