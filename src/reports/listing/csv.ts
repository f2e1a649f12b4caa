import { printableLines } from '../../text/hidden.ts';
import type { Cell } from '../paper/paper.ts';
import type { Listing } from './listing.ts';
import { isConverted, spreadsheet } from './spreadsheet.ts';

/** What begins a formula in a spreadsheet program. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * A listing as CSV that Excel opens right: byte order mark, CRLF, one header row. A text that a spreadsheet would take for
 * a number or a day ("1.10", "01", "1/2") is written ="1.10", which stays that text there; one that it would take for a
 * formula gets an apostrophe before it; what would steer a terminal is left out.
 *
 * @param separator a comma is what an English Excel parts columns with, so numbers are written with a point then
 */
export function renderCsv<R>(listing: Listing<R>, separator: ';' | ','): string {
  const { titles, rows } = spreadsheet(listing);
  const lines = [titles.map((text) => ({ text })), ...rows].map((cells: readonly Cell[]) =>
    cells.map((cell) => quoted(written(cell, separator))).join(separator),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function written({ text, value }: Cell, separator: ';' | ','): string {
  if (typeof value === 'number') return separator === ',' ? String(value) : text;
  if (value !== undefined) return value.day;
  const shown = printableLines(text);
  if (isConverted(shown)) return `="${shown}"`;
  return FORMULA.test(shown) ? `'${shown}` : shown;
}

function quoted(cell: string): string {
  return /[";,\r\n\t]|^::/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
