/** What is missing to a target, and how fast it must come. */
import type { Kpi, Plan } from '../plan/plan.ts';
import { type IsoDate, lastDayOfMonth } from '../wording/calendar.ts';
import type { Target } from '../wording/target/types.ts';
import { exact } from './measures.ts';

/** The bounds that a value is held against: the target's own, or the baseline moved by the change asked for. */
export interface Bounds {
  readonly bound: number;
  /** The upper end of a range; null without one. */
  readonly far: number | null;
}

/** null when the target compares with a year whose figure is not known. */
export function boundsOf({ entry }: Kpi, target: Target): Bounds | null {
  const { baselineYear, value, upper, unit, change, upperChange } = target;
  if (baselineYear === null) return value === null ? null : { bound: value, far: upper };
  if (entry.baseline?.year !== baselineYear) return null;
  const base = entry.baseline.value;
  const moved = (by: number) => base + (unit === '%' ? base * (by / 100) : by) * (rises(target) ? 1 : -1);
  return { bound: exact(moved(change ?? 0)), far: upperChange === null ? null : exact(moved(upperChange)) };
}

/** Positive when short, 0 when exactly at the bound, negative when better. */
export function gapOf(target: Target, { bound, far }: Bounds, value: number): number {
  const up = rises(target) || target.op === '=';
  const beyond = far === null ? 0 : up ? value - far : far - value;
  if (beyond > 0) return exact(beyond);
  return exact(up ? bound - value : value - bound);
}

/** Figures are told with so many decimals, where no verdict needs more. */
const DECIMALS = 2;
/** More are the noise of binary fractions. */
const MOST_DECIMALS = 10;

/**
 * With how many decimals a value must be told for its verdict to be understood: 29.999 of 30.000 is short of 100%, so it is not
 * told as 100%, nor its gap as 0.
 */
export function decimalsOf(target: Target, bounds: Bounds, value: number): number {
  const gap = gapOf(target, bounds, value);
  for (let decimals = DECIMALS; decimals < MOST_DECIMALS; decimals++) {
    const rounded = (n: number) => Number(n.toFixed(decimals));
    const same = Math.sign(gapOf(target, bounds, rounded(value))) === Math.sign(gap);
    if (same && (gap === 0 || rounded(gap) !== 0)) return decimals;
  }
  return MOST_DECIMALS;
}

/** Whether a gap is none: "Trên 98%" is not met at 98. */
export function isMet({ op }: Target, gap: number): boolean {
  if (op === '=') return gap === 0;
  return op === '>' || op === '<' ? gap < 0 : gap <= 0;
}

function rises({ op }: Target): boolean {
  return op === '>' || op === '>=';
}

/** How fast a gap must be closed to reach the target at the end of the plan's year. */
export interface Pace {
  /** In the target's unit, rounded up to hundredths so that it suffices. */
  readonly perMonth: number;
  /** Months left; the one under way counts until its last day. */
  readonly months: number;
}

/**
 * The pace needed to the year's end. It makes sense while the year runs, for a gap that can be closed bit by bit: not
 * for a rank, for an index that is measured once and published later, for a target that must be met exactly, or for a
 * range (whose value may be too high).
 */
export function paceOf(plan: Plan, kpi: Kpi, target: Target, gap: number, asOf: IsoDate): Pace | null {
  const year = plan.data.plan.year;
  if (gap <= 0 || asOf >= `${year}-12-31` || kpi.entry.publishedIn !== undefined) return null;
  if (target.unit === 'hạng' || target.op === '=' || target.upper !== null || target.upperChange !== null)
    return null;
  const months = monthsLeft(year, asOf);
  return { perMonth: Math.ceil(exact((gap / months) * 100)) / 100, months };
}

function monthsLeft(year: number, asOf: IsoDate): number {
  if (asOf < `${year}-01-01`) return 12;
  const month = Number(asOf.slice(5, 7));
  return 12 - month + (isLastOfMonth(asOf) ? 0 : 1);
}

function isLastOfMonth(day: IsoDate): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return date === lastDayOfMonth(year, month);
}
