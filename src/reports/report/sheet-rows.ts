/** How high a row of a sheet must be for its words: programs make no room for the wrapped texts of a file by themselves. */
import { wrap } from '../../text/width.ts';
import type { SheetColumn } from './sheets.ts';

/** A line of the workbook's font, in points. */
const LINE = 14.5;
/** Above and below the words. */
const EDGES = 1;
/** A column is as wide as so many digits, and few letters are wider; capitals and bold ones are, and programs differ a little. */
const SAFE = 0.94;
const SAFE_BOLD = 0.8;
/** What a row of Excel can be at most, in points. */
const HIGHEST = 405;

/** In points. @param heavy set in bold */
export function rowHeight(texts: readonly string[], columns: readonly SheetColumn[], heavy = false): number {
  const lines = texts.map((text, i) => {
    const room = Math.max(1, Math.floor((columns[i]?.width ?? 10) * (heavy ? SAFE_BOLD : SAFE)));
    return text.split('\n').reduce((sum, line) => sum + wrap(line, room).length, 0);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + EDGES);
}
