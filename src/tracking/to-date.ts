/** What a body counted of a KPI from the start of the year: its periods added up, a cumulative figure as it stands. */
import type { Plan } from '../plan/plan.ts';
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
import type { Measure } from './measures.ts';

/** A measure and the days it counts over. */
export interface Part {
  readonly measure: Measure;
  /** The first day; the year's where the figure is cumulative, or says of no period what it is of. */
  readonly start: IsoDate;
  /** The last day of its period, which may be later than the day it was taken. */
  readonly end: IsoDate;
}

/** A body's counts up to a day. */
export interface ToDate {
  readonly count: number;
  readonly of: number;
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

/** The sum of parts that hold counts; null when the latest holds none: a bare share cannot be added to anything. */
export function sumOfParts(parts: readonly Part[]): ToDate | null {
  const counted = parts.filter(
    ({ measure: { entry } }) => entry.count !== undefined && entry.of !== undefined,
  );
  const [last] = counted;
  if (last === undefined || last !== parts[0]) return null;
  const first = counted.at(-1)!;
  const partial =
    !first.start.endsWith('-01-01') || counted.some((part, i) => i > 0 && gapBetween(part, counted[i - 1]!));
  const common = {
    count: counted.reduce((sum, { measure }) => sum + (measure.entry.count ?? 0), 0),
    of: counted.reduce((sum, { measure }) => sum + (measure.entry.of ?? 0), 0),
    day: last.measure.day,
    partial,
  };
  if (counted.length > 1)
    return {
      ...common,
      period: partial ? null : nameOf({ start: first.start, end: last.end }),
      cumulative: !partial,
    };
  const { period = null, cumulative = null } = last.measure.entry;
  return { ...common, period, cumulative };
}

function partOf(plan: Plan, measure: Measure): Part {
  const { day, entry } = measure;
  const range = entry.period === undefined ? null : readPeriod(entry.period, plan.context);
  const end = range?.ok ? range.value.end : day;
  const own = range?.ok && entry.cumulative !== true;
  return { measure, start: own ? range.value.start : `${end.slice(0, 4)}-01-01`, end };
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
