import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromRoman, toRoman } from '../../src/text/roman.ts';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [49, 'XLIX'],
  [90, 'XC'],
  [399, 'CCCXCIX'],
])('%i is %s', (value, roman) => {
  expect(toRoman(value)).toBe(roman);
  expect(fromRoman(roman)).toBe(value);
  expect(fromRoman(roman.toLowerCase())).toBe(value);
});

test.each(['', 'IIII', 'VV', 'IC', 'IIX', 'A', 'I I', 'CCCC', 'ⅳ', 'ı', 'C'.repeat(1000)])(
  '%j is none',
  (text) => expect(fromRoman(text)).toBeNull(),
);

test('every number is written in one way only', () => {
  for (let value = 1; value < 400; value++) expect(fromRoman(toRoman(value))).toBe(value);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ivxlcIVXLC'), maxLength: 12 }), (text) => {
      const value = fromRoman(text);
      if (value !== null) expect(toRoman(value)).toBe(text.toUpperCase());
    }),
  );
});
