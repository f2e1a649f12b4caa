import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/text/pasted.ts';
import { expectProportional } from '../growth.ts';

describe('a column from a spreadsheet', () => {
  it.each([
    ['Quý I\nQuý II\n', ['Quý I', 'Quý II']],
    ['Quý I\r\nQuý II', ['Quý I', 'Quý II']],
    ['\ufeffQuý I\n', ['Quý I']],
    ['', []],
    // An empty cell is a cell: lines keep their numbers.
    ['Quý I\n\nQuý II\n', ['Quý I', '', 'Quý II']],
    // A cell with a line break, and one with quotes.
    ['"Quý I\nQuý II"\nQuý III\n', ['Quý I\nQuý II', 'Quý III']],
    ['"theo ""Đề án 06"""\nQuý I', ['theo "Đề án 06"', 'Quý I']],
    // Quotes that are the cell's own.
    ['"Quý I"\nQuý II', ['"Quý I"', 'Quý II']],
    ['"Quý I\nQuý II\n', ['"Quý I', 'Quý II']],
    ['"a" và "b"\nc', ['"a" và "b"', 'c']],
  ])('%j', (text, cells) => expect(cellsOf(text)).toEqual(cells));

  it('is cut in time that is linear in its length', () => {
    for (const piece of ['"a\n', '"a""\n', 'a\n"\n'])
      expectProportional((count) => cellsOf(piece.repeat(count)), 2000, piece);
  });
});
