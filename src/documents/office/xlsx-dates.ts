import type { Remark } from './content.ts';
import { cellName } from './xlsx-cells.ts';
import type { SheetRow } from './xlsx-sheet.ts';

/** How many dates above and below are looked at. */
const NEIGHBOURS = 4;
/** Days from its neighbours at which a date is far. */
const FAR = 60;
/** The day number of 1 January 1970. */
const EPOCH = 25_569;

interface Dated {
  readonly cell: string;
  readonly words: string;
  readonly day: number;
  /** The day number with day and month changed over; null when they cannot be, or when the date is text. */
  readonly swapped: number | null;
}

/**
 * Dates whose day and month were probably changed over: people type day/month into a workbook that reads month/day. Those whose
 * day is at most 12, that lie far from the dates above and below, and would lie nearer the other way round.
 */
export function doubtfulDates(rows: readonly SheetRow[], sheet: string): Remark[] {
  const columns = new Map<number, Dated[]>();
  for (const { row, cells } of rows)
    for (const { column, text, day } of cells) {
      const number = day ?? typedDay(text);
      if (number === null) continue;
      const dated = {
        cell: cellName({ row, column }),
        words: text,
        day: number,
        swapped: day === null ? null : swap(day),
      };
      const known = columns.get(column);
      if (known === undefined) columns.set(column, [dated]);
      else known.push(dated);
    }
  return [...columns.values()].flatMap((dates) =>
    dates.flatMap(({ cell, words, day, swapped }, at): Remark[] => {
      const around = [
        ...dates.slice(Math.max(0, at - NEIGHBOURS), at),
        ...dates.slice(at + 1, at + 1 + NEIGHBOURS),
      ];
      if (swapped === null || around.length < 2) return [];
      const middle = median(around.map((each) => each.day));
      const far = Math.abs(day - middle) > FAR && Math.abs(swapped - middle) < Math.abs(day - middle) / 2;
      return far ? [{ code: 'date-day-month', place: { sheet, cell }, words }] : [];
    }),
  );
}

function swap(number: number): number | null {
  const date = new Date((Math.floor(number) - EPOCH) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return day > 12 || day === month ? null : dayNumber(year, day, month);
}

/** "25/12/2025" that stayed text. */
function typedDay(text: string): number | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  return found === null ? null : dayNumber(Number(found[3]), Number(found[2]), Number(found[1]));
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + EPOCH;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
