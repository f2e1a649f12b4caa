import { type DayRange, dayOf, type IsoDate } from '../../calendar.ts';

/** The year of a day. */
export function yearOfDate(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 1 January. */
function firstDay(year: number): IsoDate {
  return dayOf(year, 1, 1) as IsoDate;
}

/** 31 December. */
export function lastDay(year: number): IsoDate {
  return dayOf(year, 12, 31) as IsoDate;
}

/** A whole year. */
export function yearRange(year: number): DayRange {
  return { start: firstDay(year), end: lastDay(year) };
}
