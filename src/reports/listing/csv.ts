import { printableLines } from '../../text/hidden.ts';
import { type Listing, markedTitles, rowsOf } from './listing.ts';

/** What begins a formula in a spreadsheet program. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** "-1,5" is a number for the spreadsheet, not a formula. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/u;

/**
 * A listing as CSV that Excel opens right: byte order mark, CRLF, one header row. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it; what would steer a terminal is left out.
 *
 * @param separator a comma is what an English Excel parts columns with, so numbers are written with a point then
 */
export function renderCsv<R>(listing: Listing<R>, separator: ';' | ','): string {
  const quote = (cell: string) => {
    const text = printableLines(cell);
    const isNumber = NUMBER.test(text);
    const safe = FORMULA.test(text) && !isNumber ? `'${text}` : text;
    const written = isNumber && separator === ',' ? safe.replace(',', '.') : safe;
    return /[";,\r\n\t]|^::/u.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
  };
  const lines = [
    markedTitles(listing, listing.sheet).map(quote),
    ...rowsOf(listing).map((row) => listing.sheet.map(({ cell }) => quote(cell(row)))),
  ];
  return `\ufeff${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`;
}
