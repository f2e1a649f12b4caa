import type { Column } from './column.ts';
import { type ClaimedRow, columnsByUse } from './columns-by-use.ts';
import type { Line } from './lines.ts';

/** The tables of a text: which rows are page headers, and what the cells of the others are. */
export interface Tables {
  /** Lines that repeat the captions on every page. */
  readonly headers: ReadonlySet<number>;
  /** What the cells of a row hold, from its table's captions; null for a line outside tables, or without captions. */
  readonly columnsAt: (line: number) => readonly Column[] | null;
}

/** Words of a caption and what they announce; the first that fits holds. */
const CAPTIONS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:stt|tt|số tt)$/u, 'number'],
  [/chủ trì/u, 'lead'],
  [/phối hợp/u, 'support'],
  [/thời gian|thời hạn|tiến độ/u, 'deadline'],
  [/sản phẩm|kết quả/u, 'product'],
  [/ghi chú/u, 'note'],
  [/nội dung|nhiệm vụ/u, 'text'],
];

/** What a header row announces; null when the row is none: captions begin with a number column and name text and lead. */
function captionsOf({ cells }: Line): readonly Column[] | null {
  if (cells === null) return null;
  const columns = cells.map((cell) => {
    const caption = cell.toLowerCase();
    return CAPTIONS.find(([words]) => words.test(caption))?.[1] ?? 'other';
  });
  const complete = columns[0] === 'number' && columns.includes('text') && columns.includes('lead');
  return complete ? columns : null;
}

/**
 * Finds the tables. A table is a run of rows with nothing but blank lines between them. Its captions come again on
 * every page; a row of captions that differs from the others of its table is no page header but something to explain.
 *
 * @param claimed rows that a plan claims: where most of its cells stand tells a column that captions do not
 */
export function readTables(lines: readonly Line[], claimed: readonly ClaimedRow[] = []): Tables {
  const headers = new Set<number>();
  const columns = new Map<number, readonly Column[] | null>();
  for (const table of runs(lines)) {
    const captions = table.filter((row) => captionsOf(row) !== null);
    const usual = mostFrequent(captions.map(({ text }) => text));
    const header = captions.find(({ text }) => text === usual);
    const known = columnsByUse(table, header === undefined ? null : captionsOf(header), claimed);
    for (const row of table) {
      columns.set(row.number, known);
      if (row.text === usual) headers.add(row.number);
    }
  }
  return { headers, columnsAt: (line) => columns.get(line) ?? null };
}

function runs(lines: readonly Line[]): Line[][] {
  const tables: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.cells !== null) {
      if (open) tables.at(-1)!.push(line);
      else tables.push([line]);
      open = true;
    } else if (line.text !== '') open = false;
  }
  return tables;
}

/** The first of the most frequent. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | null = null;
  for (const [text, count] of counts) if (best === null || count > counts.get(best)!) best = text;
  return best;
}
