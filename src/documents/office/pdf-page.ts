/** What a page of a PDF holds, in points, from the upper left corner, turned as it is shown. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/** A piece of text that was set in one go: a word, or several. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which its letters stand. */
  readonly base: number;
  /** The height of its letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
}

/** A line that is drawn: level when both ends have the same height, upright when they are as far from the left. */
export interface Rule {
  readonly upright: boolean;
  /** From the left for an upright line, from the top for a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The middle of a piece, for telling the cell in which it stands. */
export function middle({ left, right, base, size }: Piece): { x: number; y: number } {
  return { x: (left + right) / 2, y: base - size / 3 };
}
