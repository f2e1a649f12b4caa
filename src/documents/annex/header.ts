import type { Cell, Row } from '../office/content.ts';
import { type ColumnKind, type Meaning, meanings, plainCaption } from './captions.ts';
import { numberLabel } from './number-label.ts';

/** A heading over one or more of the table's own columns, with what it can mean. */
export interface Heading {
  readonly caption: string;
  /** Its own words, without those of the heading above it. */
  readonly own: string;
  readonly from: number;
  readonly to: number;
  readonly meanings: readonly Meaning[];
}

/** The heading of a table: one row, or two when a heading stands over several. */
export interface Header {
  readonly headings: readonly Heading[];
  /** How many rows it takes. */
  readonly rows: number;
}

/** What a heading row names at least one of, beside another thing. */
const NEEDED: ReadonlySet<ColumnKind> = new Set(['text', 'lead', 'target']);
const MOST_ROWS = 3;
/** What stands under another heading is shorter than a text. */
const LONGEST_SUB = 60;

/** The header that begins with a row; null when the row is none. */
export function headerAt(rows: readonly Row[], at: number): Header | null {
  const first = rows[at]!;
  if (!isHeading(first)) return null;
  let headings = first.cells.filter(({ continues }) => !continues).map(heading);
  let taken = 1;
  for (; taken < MOST_ROWS && at + taken < rows.length; taken++) {
    const next = rows[at + taken]!;
    const divided = headings.filter(({ from, to }) => to - from > 1 && divides(next, from, to));
    if (divided.length === 0 || !isSubHeading(next, headings)) break;
    headings = headings.flatMap((above) => (divided.includes(above) ? under(above, next) : [above]));
  }
  return { headings, rows: taken };
}

/** Whether the cells of a row are headings: known words for two things at least, and hardly any others. */
function isHeading({ cells }: Row): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  // "IV | Đo lường, giám sát" is a section.
  if (numberLabel(filled[0]?.text ?? '').style !== 'none') return false;
  const known = filled.map(({ text }) => meanings(text)).filter((all) => all.length > 0);
  const kinds = new Set(known.map(([first]) => first!.kind));
  const needed = known.some((all) => all.some(({ kind }) => NEEDED.has(kind)));
  return kinds.size >= 2 && needed && known.length * 5 >= filled.length * 3;
}

/** A row that says again what the columns are, perhaps in other words: each heading may stand over its column. */
export function repeats(
  row: Row,
  columns: readonly { kind: ColumnKind; caption: string; from: number; to: number }[],
): boolean {
  const filled = row.cells.filter(({ text }) => text !== '');
  if (filled.length < 2) return false;
  const agreeing = filled.filter((cell) =>
    columns.some(
      ({ kind, caption, from, to }) =>
        cell.column < to &&
        cell.column + cell.columns > from &&
        (plainCaption(cell.text) === plainCaption(caption) ||
          meanings(cell.text).some((meaning) => meaning.kind === kind)),
    ),
  );
  return agreeing.length >= 2 && agreeing.length * 5 >= filled.length * 4;
}

function heading({ text, column, columns }: Cell): Heading {
  const caption = text.replaceAll('\n', ' ');
  return { caption, own: caption, from: column, to: column + columns, meanings: meanings(caption) };
}

function divides({ cells }: Row, from: number, to: number): boolean {
  const inside = cells.filter(({ column, columns }) => column >= from && column + columns <= to);
  return inside.filter(({ text, continues }) => text !== '' && !continues).length >= 2;
}

/** Under the headings that are not divided, the second row is empty or goes on. */
function isSubHeading({ cells }: Row, headings: readonly Heading[]): boolean {
  return cells.every(({ text, continues, column, columns }) => {
    if (text === '' || continues) return true;
    const above = headings.find(({ from, to }) => column >= from && column + columns <= to);
    return text.length <= LONGEST_SUB && above !== undefined && above.to - above.from > 1;
  });
}

/** A heading's own words decide; those above it where they do not. */
function under(above: Heading, { cells }: Row): Heading[] {
  return cells
    .filter(
      ({ column, columns, text }) => text !== '' && column >= above.from && column + columns <= above.to,
    )
    .map((cell) => {
      const own = heading(cell);
      const caption = `${above.caption} ${own.caption}`;
      return { ...own, caption, meanings: own.meanings.length > 0 ? own.meanings : above.meanings };
    });
}
