import type { Block, Place } from '../office/content.ts';
import { clean } from '../words.ts';

/** A line of a document: a paragraph, or one of a cell, with where it stands. */
export interface HeadLine {
  readonly text: string;
  readonly place: Place;
  /** The cell whose line it is, row by row; null for a paragraph. */
  readonly cell: number | null;
}

/** The lines of a document in reading order; of a row's cells the one from the left first. */
export function headLines(blocks: readonly Block[]): HeadLine[] {
  let cells = 0;
  return blocks.flatMap((block): HeadLine[] => {
    if (block.kind === 'paragraph') {
      const text = clean([block.number ?? '', block.text].join(' '));
      return text === '' ? [] : [{ text, place: block.place, cell: null }];
    }
    return block.rows.flatMap((row) =>
      row.cells.flatMap(({ text, place, continues }) => {
        cells++;
        if (continues) return [];
        return text
          .split('\n')
          .map(clean)
          .filter((line) => line !== '')
          .map((line) => ({ text: line, place, cell: cells }));
      }),
    );
  });
}
