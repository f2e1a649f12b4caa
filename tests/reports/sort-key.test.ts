import { expect, it } from 'vitest';
import { sortKey } from '../../src/reports/report/page/sort-key.ts';

it.each([
  ['0,9', '0.9'],
  ['0,41', '0.41'],
  ['97,2%', '97.2'],
  ['10 ngày', '10'],
  ['1.250 thủ tục', '1250'],
  ['31/03/2024', '2024-03-31'],
  ['25a', null],
  ['1.10', null],
  ['Quý I/2024', null],
  ['', null],
])('%s is sorted by %s', (text, key) => expect(sortKey({ text })).toBe(key));

it('a value goes before the words', () => {
  expect(sortKey({ text: '12/48', value: 25 })).toBe('25');
  expect(sortKey({ text: '31/03/2024', value: { day: '2024-03-31' } })).toBe('2024-03-31');
});
