import type { Tone } from './screen.ts';

/** A list made ready for any form: what table, CSV and Markdown all render. It holds words only; nothing is computed later. */

export interface Column<R> {
  readonly title: string;
  readonly cell: (row: R) => string;
  /** Columns of a terminal that the content needs at most; the column without it takes what is left. */
  readonly width?: number;
  readonly align?: 'right';
  /** An identifier: in a spreadsheet a text, even where it is all digits. */
  readonly id?: true;
  /** The colour of the cell on a terminal; its words say the same without. */
  readonly tone?: (row: R) => Tone | null;
  /** In a table, a long first paragraph is cut to so many lines; Markdown and CSV keep it whole. */
  readonly lines?: number;
}

export interface ListingGroup<R> {
  /** null: the listing is not grouped. */
  readonly title: string | null;
  readonly rows: readonly R[];
}

export interface Listing<R> {
  /** What must be known before anything else is read. */
  readonly remarks?: readonly string[];
  /** Whether what was reported is invented; see {@link markedTitles}. */
  readonly invented?: boolean;
  /** What is listed, and as of when. */
  readonly heading: readonly string[];
  readonly columns: readonly Column<R>[];
  /** Wider than `columns`: every field in a column of its own, for a spreadsheet. */
  readonly sheet: readonly Column<R>[];
  readonly groups: readonly ListingGroup<R>[];
  /** Said instead of a table when there are no rows. */
  readonly none: string;
  readonly footer: readonly string[];
  /** Said below a table in which a text was cut: where to read it whole. */
  readonly whole?: string;
  /** No line between the rows of a group: for short rows that should fit on one screen. */
  readonly dense?: boolean;
}

/**
 * The titles of the columns for a form that has no heading. Rows name an invented plan as such ("… (minh họa)"); where no
 * row does, the first title says it.
 */
export function markedTitles<R>(listing: Listing<R>, columns: readonly Column<R>[]): string[] {
  const titles = columns.map(({ title }) => title);
  if (!listing.invented) return titles;
  const isSaid = rowsOf(listing).some((row) => columns.some(({ cell }) => cell(row).includes(INVENTED)));
  return isSaid ? titles : [`${titles[0]} ${INVENTED}`, ...titles.slice(1)];
}

/** Behind the name of what holds invented progress. */
export const INVENTED = '(minh họa)';

/** All rows, whatever the grouping. */
export function rowsOf<R>(listing: Listing<R>): R[] {
  return listing.groups.flatMap((group) => group.rows);
}
