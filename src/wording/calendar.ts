import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { toRoman } from '../text/roman.ts';

dayjs.extend(utc);

/** A calendar day, "2024-03-31". Compares as text; holds no clock and no time zone. */
export type IsoDate = string;

/** The periods that plans and reports are written in. */
export type PeriodUnit = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

/** A named stretch of the calendar. `index` counts from 1 within the year (quarter 3, half 2); 1 for year and nine months. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly year: number;
  readonly index: number;
}

/** Both ends are days of it. */
export interface DayRange {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const MONTHS: Record<PeriodUnit, number> = { month: 1, quarter: 3, half: 6, 'nine-months': 9, year: 12 };

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** The day as ISO text, or null when the calendar has no such day (30/02, 31/04). */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** How many days the month has. */
export function lastDayOfMonth(year: number, month: number): number {
  return dayjs.utc(`${pad(year, 4)}-${pad(month, 2)}-01`).daysInMonth();
}

/** First and last day of a period. */
export function rangeOf(period: Period): DayRange {
  const months = MONTHS[period.unit];
  const last = months * period.index;
  const first = last - months + 1;
  return {
    start: `${pad(period.year, 4)}-${pad(first, 2)}-01`,
    end: `${pad(period.year, 4)}-${pad(last, 2)}-${pad(lastDayOfMonth(period.year, last), 2)}`,
  };
}

/** All periods of a unit in a year, in order. */
export function periodsOf(unit: PeriodUnit, year: number): Period[] {
  const count = unit === 'nine-months' ? 1 : 12 / MONTHS[unit];
  return Array.from({ length: count }, (_, i) => ({ unit, year, index: i + 1 }));
}

/** The name people use, with its year: "Tháng 3/2024", "Quý I/2024", "6 tháng đầu năm 2024", "9 tháng năm 2024", "Năm 2024". */
export function periodName({ unit, year, index }: Period): string {
  switch (unit) {
    case 'month':
      return `Tháng ${index}/${year}`;
    case 'quarter':
      return `Quý ${toRoman(index)}/${year}`;
    case 'half':
      return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nine-months':
      return `9 tháng năm ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}

/** `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayjs.utc(date).add(days, 'day').format('YYYY-MM-DD');
}

/** `months` later; the last day of the month where the day does not exist (31/01 and a month is 29/02). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return dayjs.utc(date).add(months, 'month').format('YYYY-MM-DD');
}

/** The day of the week: 1 (Monday) … 7 (Sunday). */
export function weekdayOf(date: IsoDate): number {
  return dayjs.utc(date).day() || 7;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day');
}

/** "31/03/2024", as dates are written in Vietnam. */
export function vietnameseDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
