import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVietnamese } from '../../src/text/collate.ts';

const sorted = (texts: string[]) => [...texts].sort(compareVietnamese);

test('the Vietnamese alphabet: a ă â b c d đ e ê …', () =>
  expect(sorted(['đ', 'ê', 'â', 'e', 'd', 'ă', 'a', 'b', 'ư', 'u', 'ơ', 'ô', 'o'])).toEqual([
    ...['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư'],
  ]));

test('ids by their numbers', () =>
  expect(sorted(['10', '2', '25a', '25', '6.10', '6.2'])).toEqual(['2', '6.2', '6.10', '10', '25', '25a']));

test('an order, whatever the composition', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0);
      expect(compareVietnamese(a.normalize('NFD'), a.normalize('NFC'))).toBe(0);
    }),
  );
});
