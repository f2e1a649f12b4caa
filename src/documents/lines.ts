import { withoutMarkup } from './markup.ts';
import { clean } from './words.ts';

/** One line of a text, without markup. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Cleaned words; the cells of a table row joined by tabs. */
  readonly text: string;
  /** The cells of a table row; null for a line of running text. */
  readonly cells: readonly string[] | null;
}

/** A line with a single tab is running text whose label was set off by it; a table row has three cells or more. */
const LEAST_CELLS = 3;

/** Reads a text's lines. Line ends of any system, with or without one at the end. */
export function readLines(text: string): Line[] {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
  return lines.map((line, i) => makeLine(i + 1, withoutMarkup(line)));
}

/** A line of a text without markup; cells are told by tabs. */
export function makeLine(number: number, text: string): Line {
  const cells = text.split('\t').map(clean);
  if (cells.every((cell) => cell === '')) return { number, text: '', cells: null };
  if (cells.length < LEAST_CELLS) return { number, text: clean(text), cells: null };
  return { number, text: cells.join('\t'), cells };
}

/** A line as it is shown: the cells that hold something, set apart. */
export function shownLine({ text, cells }: Line): string {
  return cells === null ? text : cells.filter((cell) => cell !== '').join(' | ');
}
