import type { Block, Cell, DocumentContent, Place, Row } from '../office/content.ts';

/** A document as plain text, for git, reviewers and `trace`. */
export interface SourceText {
  /** One paragraph or table row a line, a blank line around each table; cells are parted by tabs. */
  readonly text: string;
  /** The line (from 1) of each of some places, each once, in order; a place that the text does not have is left out. */
  readonly linesAt: (places: readonly Place[]) => number[];
}

/** Writes a document's text as it was read. Nothing is left out: what the annex finder passes over is in it all the same. */
export function sourceText({ blocks }: DocumentContent): SourceText {
  const lines: string[] = [];
  const known = new Map<string, number>();
  const add = (text: string, places: readonly Place[]) => {
    lines.push(text);
    for (const place of places) known.set(placeKey(place), lines.length);
  };
  const gap = () => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  for (const block of blocks) writeBlock(block, add, gap);
  return {
    text: lines.length === 0 ? '' : `${lines.join('\n').trimEnd()}\n`,
    linesAt: (places) =>
      [...new Set(places.flatMap((place) => known.get(placeKey(place)) ?? []))].sort((a, b) => a - b),
  };
}

function writeBlock(
  block: Block,
  add: (text: string, places: readonly Place[]) => void,
  gap: () => void,
): void {
  if (block.kind === 'paragraph') {
    add(numbered(block.number, oneLine(block.text)), [block.place]);
    return;
  }
  gap();
  const width = Math.max(0, ...block.rows.flatMap(({ cells }) => cells.map(endOf)));
  for (const row of block.rows) add(rowText(row, width), [row.place, ...row.cells.map(({ place }) => place)]);
  gap();
}

/** The cells of a row by their columns; a cell that covers several leaves the others empty. */
function rowText({ cells }: Row, width: number): string {
  const texts = new Array<string>(width).fill('');
  for (const cell of cells) texts[cell.column] = cellText(cell);
  return texts.join('\t');
}

const endOf = ({ column, columns }: Cell): number => column + columns;

/** A number that goes on from the row above belongs to that row alone. */
function cellText({ number, text, continues }: Cell): string {
  const whole = numbered(number, oneLine(text));
  return continues && LABEL.test(whole) ? '' : whole;
}

const LABEL = /^(?:\d+(?:\.\d+)*[a-z]?|[IVXLC]+|[A-Za-zĐđ])[.)]?$/u;

function numbered(number: string | null, text: string): string {
  return number === null ? text : `${number} ${text}`.trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Places are the same when everything they say is. */
function placeKey({ page, table, row, sheet, cell, paragraph }: Place): string {
  return JSON.stringify([page, table, row, sheet, cell, paragraph]);
}
