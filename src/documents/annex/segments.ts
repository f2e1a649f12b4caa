import type { Block, Place, Row, Table } from '../office/content.ts';
import { columnsOf, type Profile, profileOf } from './columns.ts';
import type { Column } from './grid.ts';
import { type Heading, headerAt, repeats } from './header.ts';
import { headlessHeadings } from './headless.ts';
import { headingAbove, type LineAbove, linesOf, type PartHeading } from './part-heading.ts';

/** Rows under one header, which may go on over several tables: what the columns are, and what the rows hold. */
export interface Segment {
  readonly columns: readonly Column[];
  readonly parts: readonly SegmentPart[];
  /** Words above its first table: its title. */
  readonly title: string;
}

/** The rows of one table. */
export interface SegmentPart {
  readonly rows: readonly Row[];
  /** What stands above the table and names the part of the plan that it holds. */
  readonly heading: PartHeading | null;
}

interface Open {
  readonly headings: readonly Heading[];
  readonly parts: { readonly rows: Row[]; readonly heading: PartHeading | null }[];
  readonly title: string;
}

/** Lines that are looked at for a title. */
const TITLE_LINES = 4;

/** Cuts the tables of a document into stretches of rows with one header each; a table without one is taken where its cells tell its columns. */
export function segmentsOf(blocks: readonly Block[]): readonly Segment[] {
  const found: Open[] = [];
  let above: LineAbove[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      cut(block, found, above);
      above = [];
    } else {
      const { text, number, bold, heading, place } = block;
      above = [...above, { text, number, strong: bold || heading !== null, place }].slice(-TITLE_LINES);
    }
  }
  return found.map(({ headings, parts, title }) => {
    const rows = parts.flatMap((part) => part.rows);
    return { columns: columnsOf(withGaps(headings, rows), rows), parts, title };
  });
}

/** Adds the rows of a table to the stretches. */
function cut({ rows, place }: Table, found: Open[], above: readonly LineAbove[]): void {
  let open = goesOn(rows, found.at(-1), above) ? found.at(-1)! : null;
  open?.parts.push({ rows: [], heading: null });
  const headless = open === null && !rows.some((_, at) => headerAt(rows, at) !== null);
  const told = headless ? headlessHeadings(rows) : null;
  if (told !== null) {
    found.push(opened(told, rows, above, place));
    return;
  }
  for (let at = 0; at < rows.length; ) {
    const header = headerAt(rows, at);
    if (header === null) {
      open?.parts.at(-1)?.rows.push(rows[at]!);
      at++;
      continue;
    }
    const known = open ?? found.findLast(({ headings }) => sameHeader(header.headings, headings));
    const lines = [...above, ...linesOf(rows.slice(0, at))].slice(-TITLE_LINES);
    if (known !== undefined && known === found.at(-1) && says(rows[at]!, known)) {
      if (open === null) known.parts.push({ rows: [], heading: headingAbove(lines) });
      open = known;
    } else {
      open = opened(header.headings, [], lines, place);
      found.push(open);
    }
    at += header.rows;
  }
}

function opened(
  headings: readonly Heading[],
  rows: readonly Row[],
  above: readonly LineAbove[],
  { sheet }: Place,
): Open {
  const title = [...above.map(({ text }) => text), sheet ?? ''].join('\n');
  return { headings, parts: [{ rows: [...rows], heading: headingAbove(above) }], title };
}

/** The header again, in the same words or others. */
function says(row: Row, { headings }: Open): boolean {
  return repeats(row, asColumns(headings));
}

function asColumns(headings: readonly Heading[]): Column[] {
  return headings.map(({ meanings, ...place }) => ({ ...place, kind: meanings[0]?.kind ?? 'other' }));
}

/** Two headers of the same kinds over the same columns. */
function sameHeader(one: readonly Heading[], other: readonly Heading[]): boolean {
  const kinds = (headings: readonly Heading[]): string =>
    headings.map(({ meanings, caption, from, to }) => [meanings[0]?.kind ?? caption, from, to]).join();
  return kinds(one) === kinds(other);
}

/** A table without a header right behind another with as many columns goes on with it: Word cuts tables so at a page's end. */
function goesOn(rows: readonly Row[], before: Open | undefined, above: readonly LineAbove[]): boolean {
  if (before === undefined || above.some(({ text }) => /\p{L}{2}/u.test(text))) return false;
  const widest = Math.max(0, ...rows.slice(0, 10).map(({ cells }) => cells.length));
  return widest === before.headings.length && !isLayout(rows);
}

/** Letterhead and signatures. */
function isLayout(rows: readonly Row[]): boolean {
  return rows
    .slice(0, 2)
    .some(({ cells }) => cells.some(({ text }) => /^(?:TM|KT|TL|TUQ)\. |^Nơi nhận|CỘNG HÒA/u.test(text)));
}

/** Headings for the columns that have none but hold something. */
function withGaps(headings: readonly Heading[], rows: readonly Row[]): readonly Heading[] {
  const used = new Set<number>();
  for (const { cells } of rows)
    for (const { column, columns, text } of cells) if (text !== '' && columns === 1) used.add(column);
  const bare = [...used].filter((column) => !headings.some(({ from, to }) => column >= from && column < to));
  const gaps = bare.map((column) => ({ caption: '', own: '', from: column, to: column + 1, meanings: [] }));
  return [...headings, ...gaps].sort((a, b) => a.from - b.from);
}

/** What the cells of the column of a kind read as; null when there is no such column. */
export function profileIn({ columns, parts }: Segment, kind: Column['kind']): Profile | null {
  const column = columns.find((each) => each.kind === kind);
  return column === undefined
    ? null
    : profileOf(
        parts.flatMap(({ rows }) => rows),
        column.from,
        column.to,
      );
}
