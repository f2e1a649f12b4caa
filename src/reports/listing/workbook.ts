import type { IsoDate } from '../../wording/calendar.ts';
import { renderXlsx } from '../paper/xlsx.ts';
import type { Sheet } from '../report/sheets.ts';
import type { Listing } from './listing.ts';
import { spreadsheet } from './spreadsheet.ts';

/** Widths of columns, in characters. */
const NARROWEST = 9;
const WIDEST = 55;

/** Listings as a workbook of a sheet each: numbers and days as such, to be filtered and sorted. */
export function renderWorkbook<R>(listings: readonly Listing<R>[], asOf: IsoDate): Promise<Uint8Array> {
  const names = listings.map((_, i) => (listings.length === 1 ? 'Danh sách' : `Danh sách ${i + 1}`));
  return renderXlsx(
    listings.map((listing, i) => sheetOf(listing, names[i]!)),
    asOf,
  );
}

function sheetOf<R>(listing: Listing<R>, name: string): Sheet {
  const { titles, rows } = spreadsheet(listing);
  const columns = titles.map((title, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[i]!.text.length), title.length);
    return { title, width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
  const heading = [...(listing.remarks ?? []), ...listing.heading];
  const notes = rows.length === 0 ? [listing.none] : listing.footer;
  return { name, heading, columns, rows, notes, bareNotes: [] };
}
