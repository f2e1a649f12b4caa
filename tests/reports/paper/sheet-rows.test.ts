import { expect, it } from 'vitest';
import { rowHeight } from '../../../src/reports/report/sheet-rows.ts';

const columns = [
  { title: '', width: 20 },
  { title: '', width: 10 },
];
// One line is 14.5 points, and 1 for the edges.
const lines = (...texts: string[]) => (rowHeight(texts, columns) - 1) / 14.5;

it('makes room for the cell with the most lines', () => {
  expect(lines('Sở Nội vụ')).toBe(1);
  expect(lines('')).toBe(1);
  expect(lines('a\nb\nc', 'một')).toBe(3);
  expect(lines('một', 'a\nb')).toBe(2);
});

it('breaks lines between words, where half a line may stay empty', () => {
  // Of a column of 20 digits 94 % are counted on: 18 fit, 19 do not.
  expect(lines('1'.repeat(18))).toBe(1);
  expect(lines('1'.repeat(19))).toBe(2);
  // Two words of ten digits: one a line, although their letters alone fill but a line and a sixth.
  expect(lines(`${'1'.repeat(10)} ${'1'.repeat(10)} ${'1'.repeat(10)}`)).toBe(3);
});

it('asks for no more than a row can be', () => {
  expect(rowHeight(['a '.repeat(5000)], columns)).toBe(405);
});

it('takes bold words for wider', () => {
  const words = 'Chưa hoàn thành trong hạn';
  const at = (width: number, heavy: boolean) => rowHeight([words], [{ title: '', width }], heavy);
  expect(at(27, true)).toBeGreaterThan(at(27, false));
});
