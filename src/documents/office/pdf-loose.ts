import { rowOf, type TextRow } from './pdf-lines.ts';
import type { PdfPage, Rule } from './pdf-page.ts';
import { type PageCell, type PageRow, type PageTable, pageCellOf } from './pdf-table.ts';

/**
 * Tables whose columns no line parts: those of a scan whose text was recognised (its lines are part of the picture), or that were
 * set without borders. Their columns are told by the strips that all lines leave free.
 */
export function looseTable(
  rows: readonly TextRow[],
  from: number,
  page: PdfPage,
): { table: PageTable; end: number } | null {
  const head = bandEnd(rows, from);
  let strips = gaps(rowOf(rows.slice(from, head).flatMap(({ pieces }) => pieces)));
  if (strips.length + 1 < LEAST_COLUMNS) return null;
  let last = head;
  for (let at = head; at < rows.length; at++) {
    const row = rows[at]!;
    if (row.base - rows[at - 1]!.base > FARTHEST * row.size) break;
    const free = strips.flatMap((strip) => freeIn(row, strip));
    const isTitle = gaps(row).length === 0 && free.length < strips.length;
    if (isTitle ? at - last >= MOST_TITLES : free.length + 1 < LEAST_COLUMNS) break;
    if (isTitle) continue;
    strips = free;
    last = at + 1;
  }
  if (last - from < LEAST_ROWS) return null;
  return { table: tableOf(rows.slice(from, last), strips, page), end: last };
}

/** Where a band of lines ends that stand beside one another: captions of one and of two lines, each in the middle of its cell. */
function bandEnd(rows: readonly TextRow[], from: number): number {
  let end = from + 1;
  while (end < rows.length && rows[end]!.base - rows[end - 1]!.base < SAME_BAND * rows[end]!.size) end++;
  return end;
}

/** Lines of one text stand farther apart than this many letters' heights. */
const SAME_BAND = 0.9;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;
/** Lines over all columns, one after the other: the lines of a heading within the table. */
const MOST_TITLES = 3;
/** A gap in the heading that parts two captions, in letters' heights; a strip that all lines leave free, in points. */
const GAP = 1.1;
const STRIP = 5;
/** Lines farther below one another, in letters' heights, belong to another table. */
const FARTHEST = 5;

interface Strip {
  readonly left: number;
  readonly right: number;
}

function gaps({ pieces, size }: TextRow): Strip[] {
  const strips: Strip[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    if (left - reached >= GAP * size) strips.push({ left: reached, right: left });
    reached = reached === Number.POSITIVE_INFINITY ? right : Math.max(reached, right);
  }
  return strips;
}

/** What a line leaves free of a strip: nothing, a part of it, or a part on each side of a word. */
function freeIn({ pieces }: TextRow, strip: Strip): Strip[] {
  let free = [strip];
  for (const { left, right } of pieces)
    free = free.flatMap((each) =>
      right <= each.left || left >= each.right
        ? [each]
        : [
            { left: each.left, right: left },
            { left: right, right: each.right },
          ],
    );
  const widest = free.filter(({ left, right }) => right - left >= STRIP);
  return widest.length === 0 ? [] : [widest.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a))];
}

function tableOf(rows: readonly TextRow[], strips: readonly Strip[], page: PdfPage): PageTable {
  const left = Math.min(...rows.map((row) => row.left)) - 1;
  const right = Math.max(...rows.map((row) => row.right)) + 1;
  const xs = [left, ...strips.map((strip) => (strip.left + strip.right) / 2), right];
  const [top, bottom] = [rows[0]!.base - rows[0]!.size, rows.at(-1)!.base];
  const groups = rowsBetween(
    rows,
    xs,
    page.rules.filter((rule) => isAcross(rule, left, right, top, bottom)),
  );
  return {
    kind: 'table',
    loose: true,
    page: page.number,
    top,
    bottom,
    xs,
    rows: groups.map((group): PageRow => ({ cells: cellsOf(group, xs) })),
  };
}

const isAcross = (
  { upright, at, from, to }: Rule,
  left: number,
  right: number,
  top: number,
  bottom: number,
) => !upright && at > top && at < bottom && to - from > (right - left) * 0.6;

/** Lines as rows of the table: parted by level lines where there are some, else by what the lines themselves tell. */
function rowsBetween(rows: readonly TextRow[], xs: readonly number[], rules: readonly Rule[]): TextRow[][] {
  const parted =
    rules.length > 1 ? rules.map(({ at }) => at) : (edgesBySpace(rows, xs) ?? edgesByNumber(rows, xs));
  const edges = [...parted, ...edgesOfTitles(rows, xs)];
  const groups = new Map<number, TextRow[]>();
  for (const row of rows) {
    const at = edges.filter((edge) => edge < row.base - row.size / 3).length;
    groups.set(at, [...(groups.get(at) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Rows stand farther apart than the lines of a row, in the column that has most lines; null when they do not. */
function edgesBySpace(rows: readonly TextRow[], xs: readonly number[]): number[] | null {
  const columns = xs
    .slice(1)
    .map((right, i) =>
      rows.filter(({ pieces }) => pieces.some((piece) => piece.left >= xs[i]! && piece.right <= right)),
    );
  const longest = columns.reduce((a, b) => (b.length > a.length ? b : a));
  const steps = longest.slice(1).map((row, i) => row.base - longest[i]!.base);
  const usual = Math.min(...steps.filter((step) => step > SAME_BAND * longest[0]!.size));
  const edges = steps.flatMap((step, i) => (step > usual * 1.1 ? [longest[i]!.base + step / 2 - 2] : []));
  return edges.length < longest.length / 8 ? null : edges;
}

/** A line over several columns is a row of its own, or one with the next such line. */
function edgesOfTitles(rows: readonly TextRow[], xs: readonly number[]): number[] {
  const isTitle = (row: TextRow | undefined) =>
    row !== undefined && gaps(row).length === 0 && row.pieces.some((piece) => spans(piece, xs));
  return rows.flatMap((row, i) => {
    if (!isTitle(row)) return [];
    return [
      ...(isTitle(rows[i - 1]) ? [] : [row.base - row.size]),
      ...(isTitle(rows[i + 1]) ? [] : [row.base + 1]),
    ];
  });
}

/** Where the first column begins anew, a row begins. */
function edgesByNumber(rows: readonly TextRow[], xs: readonly number[]): number[] {
  return rows.filter(({ pieces }) => pieces[0]!.left < xs[1]!).map(({ base, size }) => base - size);
}

/** The cells of a row; one line over several columns is one cell. */
function cellsOf(rows: readonly TextRow[], xs: readonly number[]): PageCell[] {
  const isWide = rows.every(({ pieces }) => pieces.every((piece) => spans(piece, xs)) || pieces.length === 0);
  if (isWide) return [pageCellOf(rows, xs[0]!, xs.at(-1)!)];
  return xs.slice(1).map((right, i) => {
    const left = xs[i]!;
    const lines = rows.flatMap((row) => {
      const pieces = row.pieces.filter((piece) => {
        const middle = (piece.left + piece.right) / 2;
        return middle >= left && middle < right;
      });
      return pieces.length === 0 ? [] : [rowOf(pieces)];
    });
    return pageCellOf(lines, left, right);
  });
}

const spans = ({ left, right }: Strip, xs: readonly number[]) =>
  xs.some((x) => x > left + 2 && x < right - 2);
