import type { PeriodUnit } from '../../calendar.ts';
import type { YearRef } from './syntax.ts';

/** Months `first`…`last` of a year, with the name they have as a period. May lie outside 1…12 until they are dated. */
export interface Months {
  readonly unit: PeriodUnit | 'months';
  readonly first: number;
  readonly last: number;
  readonly year: YearRef | null;
  readonly bare?: boolean;
}

export const WHOLE_YEAR = { unit: 'year', first: 1, last: 12 } as const;

/** The `index`-th stretch of `length` months. */
export function monthsOf(unit: PeriodUnit, length: number, index: number): Omit<Months, 'year'> {
  return { unit, first: length * (index - 1) + 1, last: length * index };
}

const UNITS: Record<number, PeriodUnit> = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' };

/** The name that months `first`…`last` have as a period of the year; "months" where they have none. */
export function named(first: number, last: number): Omit<Months, 'year'> {
  const length = last - first + 1;
  const unit = length === 9 && first === 1 ? 'nine-months' : UNITS[length];
  const aligned = (first - 1) % length === 0;
  return { unit: unit !== undefined && aligned ? unit : 'months', first, last };
}
