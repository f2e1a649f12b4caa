/** A report's body has room for the first of many; its annexes hold all. */
import type { Block } from '../paper/paper.ts';
import { count } from '../paper/wording.ts';

/** Where the rest is told, and what it is called: "và 03 nhiệm vụ khác (Phụ lục I)". */
export interface Rest {
  readonly what: string;
  readonly where: string;
}

/** The first `most` of the lines; the others by their number. One that would stand alone behind them is told too. */
export function firstOf(lines: readonly string[], most: number, { what, where }: Rest): string[] {
  if (lines.length <= most + 1) return [...lines];
  return [...lines.slice(0, most), `và ${count(lines.length - most)} ${what} khác (${where})`];
}

/** "a; b; c." as a list: an item each. */
export function itemsOf(lines: readonly string[]): Block[] {
  return lines.map((line, i) => ({
    kind: 'item',
    runs: [`${line}${i === lines.length - 1 ? '.' : ';'}`],
  }));
}

/** A paragraph behind its lead. */
export function led(lead: string, text: string): Block {
  return { kind: 'paragraph', lead, runs: [text] };
}
