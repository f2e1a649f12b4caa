import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapedJson, printable, printableLines } from '../../src/text/hidden.ts';

test.each([
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['dòng một\ndòng hai\tba', 'dòng một dòng hai ba'],
  ['\u001b[31mđỏ\u001b[0m', '[31mđỏ[0m'],
  ['an\u202etoàn', 'antoàn'],
])('%j', (text, expected) => expect(printable(text)).toBe(expected));

test('nothing that steers a terminal is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('JSON loses nothing and steers no terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = escapedJson(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(json.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u,
      );
    }),
  );
});

test('lines stay lines in a cell', () => {
  expect(printableLines('một\n\u001b[31mhai\r\nba')).toBe('một\n[31mhai\nba');
});
