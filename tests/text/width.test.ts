import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padEnd, width, wrap } from '../../src/text/width.ts';
import { expectProportional } from '../growth.ts';

const words = fc.string({ unit: fc.constantFrom(...'sởnộivụ đẫ', '한', ' '), maxLength: 80 });

test('combining marks take no column', () => {
  expect(width('Sở Nội vụ')).toBe(9);
  expect(width('Sở Nội vụ'.normalize('NFD'))).toBe(9);
  expect(width('')).toBe(0);
});

test('padEnd fills to the column and never cuts', () => {
  expect(padEnd('vụ', 4)).toBe('vụ  ');
  expect(padEnd('Sở Nội vụ', 4)).toBe('Sở Nội vụ');
});

describe('wrap', () => {
  test('breaks at spaces, and a word that is longer than a line', () => {
    expect(wrap('Các sở, ban, ngành tỉnh', 10)).toEqual(['Các sở,', 'ban, ngành', 'tỉnh']);
    expect(wrap('abcdefg hi', 3)).toEqual(['abc', 'def', 'g', 'hi']);
    expect(wrap('', 10)).toEqual(['']);
  });

  test('cuts a long word between letters, never between a letter and its marks', () => {
    const letter = 'ế'.normalize('NFD');
    for (const length of [255, 256, 257, 600])
      expect(wrap(letter.repeat(length), 100)[0]).toBe(letter.repeat(100));
  });

  test('takes time that grows with the word', () => {
    expectProportional((n) => void wrap('ế'.repeat(n), 40), 10_000);
  });

  test('loses no word, and no line is too long', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
