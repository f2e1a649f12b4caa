/** How high a row of a sheet must be for its words: programs make no room for the wrapped texts of a file by themselves. */
import { lineCount } from '../paper/lines.ts';
import { widthInTimes } from '../paper/times.ts';
import type { SheetColumn } from './sheets.ts';

/** Of the workbook's font, in points. */
const SIZE = 11;
const LINE = 14.5;
/** Above and below the words. */
const EDGES = 1;
/** What a unit of a column's width is: seven dots of a screen, a digit's width. */
const UNIT = 5.25;
/** Programs differ a little in how wide they set words: what just fits by the font's own table may not. */
const SAFE = 0.94;
/** What a row of Excel can be at most, in points. */
const HIGHEST = 405;

/** In points. @param heavy set in bold */
export function rowHeight(texts: readonly string[], columns: readonly SheetColumn[], heavy = false): number {
  const lines = texts.map((text, i) => {
    const room = (columns[i]?.width ?? 10) * UNIT * SAFE;
    return text.split('\n').reduce((sum, line) => sum + linesOf(line, room, heavy), 0);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + EDGES);
}

function linesOf(text: string, width: number, heavy: boolean): number {
  const words = text.split(/\s+/u).map((word) => widthInTimes(word, SIZE, heavy));
  return lineCount(words, { width, space: widthInTimes(' ', SIZE, heavy) });
}
