import type { Piece } from './pdf-page.ts';

/** A line of text: pieces that stand on one level. */
export interface TextRow {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
}

/** How far letters of one line may stand from its level, as a share of their height: signs of footnotes, mixed fonts. */
const SAME_LEVEL = 0.4;
/** A gap wider than this share of the letters' height parts words. */
const SPACE = 0.17;

/** Pieces as lines, from the top down. */
export function textRows(pieces: readonly Piece[]): TextRow[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    const isSame =
      row !== undefined && piece.base - row[0]!.base <= SAME_LEVEL * Math.max(piece.size, row[0]!.size);
    if (isSame) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => rowOf(row.sort((a, b) => a.left - b.left)));
}

export function rowOf(pieces: readonly Piece[]): TextRow {
  return {
    pieces,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    base: pieces[0]!.base,
    size: Math.max(...pieces.map(({ size }) => size)),
    bold: pieces.every(({ bold }) => bold),
    page: pieces[0]!.page,
  };
}

/** The words of a line: pieces joined, with a space where they stand apart. */
export function rowText({ pieces }: TextRow): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const apart = text !== '' && piece.left - right > SPACE * piece.size;
    text += (apart ? ' ' : '') + piece.text;
    right = piece.right;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Whether the first word of a line would have had room at the end of the line above it: then the line above was ended on
 * purpose, by a paragraph's end.
 *
 * @param right how far lines may reach
 */
export function hadRoom(above: TextRow, below: TextRow, right: number): boolean {
  const [word = ''] = rowText(below).split(' ');
  const letters = below.pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  const drawn = below.pieces.reduce((sum, piece) => sum + piece.right - piece.left, 0);
  const width = (drawn / Math.max(1, letters)) * word.length;
  return above.right + SPACE * 1.5 * above.size + width < right - TOLERANCE;
}

/** Words differ in width from the average of their letters. */
const TOLERANCE = 3;
