import type { IsoDate } from '../../wording/calendar.ts';
import { renderXlsx } from '../paper/xlsx.ts';
import type { Listing } from './listing.ts';
import { spreadsheet } from './spreadsheet.ts';

/** Widths of columns, in characters. */
const NARROWEST = 9;
const WIDEST = 55;

/** A listing as a workbook of one sheet: a row each, numbers and days as such, to be filtered and sorted. */
export function renderWorkbook<R>(listing: Listing<R>, asOf: IsoDate): Promise<Uint8Array> {
  const { titles, rows } = spreadsheet(listing);
  const columns = titles.map((title, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[i]!.text.length), title.length);
    return { title, width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
  const heading = [...(listing.remarks ?? []), ...listing.heading];
  const notes = rows.length === 0 ? [listing.none] : listing.footer;
  return renderXlsx([{ name: 'Danh sách', heading, columns, rows, notes, bareNotes: [] }], asOf);
}
