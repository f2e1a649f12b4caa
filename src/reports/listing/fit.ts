/** How the words of a listing are fitted into columns. */
import { printable } from '../../text/hidden.ts';
import { width, wrap } from '../../text/width.ts';
import type { Column } from './listing.ts';

/** The narrowest column that still reads as text. */
const NARROWEST = 16;
/** A border and a space on both sides of a cell. */
const FRAME = 3;

/** Widths of the contents: fixed columns as they ask, the open one the rest, at least {@link NARROWEST}. */
export function share<R>(columns: readonly Column<R>[], total: number): number[] {
  const frame = columns.length * FRAME + 1;
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const open = columns.filter((column) => column.width === undefined).length;
  const rest = Math.max(NARROWEST, Math.floor((total - frame - fixed) / Math.max(1, open)));
  return columns.map((column) => column.width ?? rest);
}

/** Whether the columns stand side by side on a screen so wide. */
export function fits<R>(columns: readonly Column<R>[], total: number): boolean {
  return share(columns, total).reduce((sum, each) => sum + each + FRAME, 1) <= total;
}

/** A cell's lines, each line of the text wrapped on its own. */
export function cellLines(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrap(printable(line), columns));
}

/** A cell whose first paragraph takes no more lines than its column allows. */
export function limited(text: string, columns: number, lines: number | undefined): string {
  if (lines === undefined) return text;
  const [first = '', ...rest] = text.split('\n');
  return [shorten(first, columns, lines), ...rest].join('\n');
}

/** The first words of a text, enough for `lines` lines of a column, with an ellipsis when some were left out. */
function shorten(text: string, columns: number, lines: number): string {
  const wrapped = wrap(text, columns);
  if (wrapped.length <= lines) return text;
  const kept = wrapped.slice(0, lines);
  const last = kept.pop() ?? '';
  const words = last.split(' ');
  while (words.length > 1 && width(words.join(' ')) > columns - 1) words.pop();
  return [...kept, `${words.join(' ').replace(/[\s,;:.]+$/u, '')}…`].join(' ');
}
