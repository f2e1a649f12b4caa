/** A listing as a spreadsheet takes it: each cell a number, a day or a text, never what the program would guess. */
import type { Cell } from '../paper/paper.ts';
import { type Listing, markedTitles, rowsOf } from './listing.ts';

/** As reports write numbers; "01" is none. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:,\d+)?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The titles and rows of a listing, every field in a column of its own. */
export function spreadsheet<R>(listing: Listing<R>): { titles: string[]; rows: Cell[][] } {
  return {
    titles: markedTitles(listing, listing.sheet),
    rows: rowsOf(listing).map((row) => listing.sheet.map(({ cell, id }) => cellOf(cell(row), id === true))),
  };
}

function cellOf(text: string, isId: boolean): Cell {
  if (isId) return { text };
  if (NUMBER.test(text)) return { text, value: Number(text.replace(',', '.')) };
  return DAY.test(text) ? { text, value: { day: text } } : { text };
}

/** What a spreadsheet would take for a number or a day though it is none: 1.10, 01, 1/2, 3-4, 2e5. */
const CONVERTED = /^[+-]?(?:0\d+|\d+(?:[.,/:-]\d+)+|\d+(?:[.,]\d+)?e[+-]?\d+)$/iu;

/** Whether a text of digits must be marked as a text, so that an identifier stays what it is. */
export function isConverted(text: string): boolean {
  return CONVERTED.test(text.trim());
}
