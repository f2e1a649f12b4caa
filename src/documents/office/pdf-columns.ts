import { rowOf, type TextRow } from './pdf-lines.ts';
import type { Piece } from './pdf-page.ts';

/** Lines that stand side by side without ruled lines, as in a letterhead or above signatures: what stands in each column. */
export interface SideBySide {
  readonly kind: 'beside';
  readonly columns: readonly (readonly TextRow[])[];
}

/** A gap in a line that is wider than this many letters' heights is one between columns. */
const GAP = 2.2;
/** A free strip between columns is at least this wide. */
const STRIP = 4;
/** Lines farther below one another, in letters' heights, no longer belong together; a line on one side alone, nearer. */
const FARTHEST = 3.2;
const FARTHEST_ALONE = 1.9;

/** Takes lines apart that have a free strip between them, one below the other; other lines stay as they are. */
export function takeApart(rows: readonly TextRow[]): (TextRow | SideBySide)[] {
  const found: (TextRow | SideBySide)[] = [];
  for (let at = 0; at < rows.length; ) {
    const block = blockAt(rows, at);
    found.push(block?.block ?? rows[at]!);
    at = block?.end ?? at + 1;
  }
  return found;
}

/** The lines from one on that share a free strip; null when the line has none. */
function blockAt(rows: readonly TextRow[], from: number): { block: SideBySide; end: number } | null {
  let strip = widestGap(rows[from]!);
  if (strip === null) return null;
  let end = from + 1;
  for (; end < rows.length; end++) {
    const row = rows[end]!;
    const narrower = freeIn(row, strip);
    const farthest = widestGap(row) === null ? FARTHEST_ALONE : FARTHEST;
    if (row.base - rows[end - 1]!.base > farthest * row.size) break;
    if (narrower === null) break;
    strip = narrower;
  }
  const middle = (strip.left + strip.right) / 2;
  const side = (isHere: (piece: Piece) => boolean) =>
    rows.slice(from, end).flatMap(({ pieces }) => {
      const here = pieces.filter(isHere);
      return here.length === 0 ? [] : [rowOf(here)];
    });
  const columns = [side(({ right }) => right <= middle), side(({ left }) => left >= middle)];
  return { block: { kind: 'beside', columns }, end };
}

interface Strip {
  readonly left: number;
  readonly right: number;
}

function widestGap({ pieces, size }: TextRow): Strip | null {
  let widest: Strip | null = null;
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (before === undefined || piece.left - before.right < GAP * size) continue;
    if (widest === null || piece.left - before.right > widest.right - widest.left)
      widest = { left: before.right, right: piece.left };
  }
  return widest;
}

/** What is left free of a strip by another line; null when its words stand in it. */
function freeIn({ pieces }: TextRow, { left, right }: Strip): Strip | null {
  let free: Strip = { left, right };
  for (const piece of pieces) {
    if (piece.right <= free.left || piece.left >= free.right) continue;
    const before = { left: free.left, right: piece.left };
    const behind = { left: piece.right, right: free.right };
    free = before.right - before.left > behind.right - behind.left ? before : behind;
  }
  return free.right - free.left >= STRIP ? free : null;
}
