import { type Listing, rowsOf } from './listing.ts';

/** What begins a formula in a spreadsheet program. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * A listing as CSV that Excel opens right: byte order mark, CRLF, one header row. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export function renderCsv<R>(listing: Listing<R>, separator: ';' | ','): string {
  const quote = (text: string) => {
    const safe = FORMULA.test(text) && !isNumber(text) ? `'${text}` : text;
    return /[";,\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [
    listing.sheet.map(({ title }) => quote(title)),
    ...rowsOf(listing).map((row) => listing.sheet.map(({ cell }) => quote(cell(row)))),
  ];
  return `\ufeff${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`;
}

/** "-1,5" is a number for the spreadsheet, not a formula. */
function isNumber(text: string): boolean {
  return /^-?\d+(?:[.,]\d+)?$/u.test(text);
}
