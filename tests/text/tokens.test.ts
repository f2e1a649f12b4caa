import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const keys = (text: string) => tokenize(text).map((token) => token.key);

describe('tokenize', () => {
  test('words, numbers and marks, with their places', () => {
    expect(tokenize('Quý I/2024 – 06')).toEqual([
      { kind: 'word', key: 'quy\u0301', text: 'Quý', start: 0, end: 3 },
      { kind: 'word', key: 'i', text: 'I', start: 4, end: 5 },
      { kind: 'mark', key: '/', text: '/', start: 5, end: 6 },
      { kind: 'number', key: '2024', text: '2024', start: 6, end: 10 },
      { kind: 'mark', key: '-', text: '–', start: 11, end: 12 },
      { kind: 'number', key: '6', text: '06', start: 13, end: 15 },
    ]);
  });

  test.each([
    ['KH&CN', ['kh', '&', 'cn']],
    ['1.500,5%', ['1', '.', '500', ',', '5', '%']],
    ['00', ['0']],
    ['a-b—c−d', ['a', '-', 'b', '-', 'c', '-', 'd']],
    ['“x” ‘y’', ['"', 'x', '"', "'", 'y', "'"]],
    ['3x5', ['3', 'x', '5']],
    // What copying from a web page leaves behind is no word.
    ['Sở\u200b \ufeffNội\u00a0vụ', ['sơ\u0309', 'nôi\u0323', 'vu\u0323']],
    // Digits of other scripts are no numbers here.
    ['٣', ['٣']],
    ['', []],
  ])('%j', (text, expected) => expect(keys(text)).toEqual(expected));

  test('offsets are those of the text as given', () => {
    const text = 'Sở Nội vụ'.normalize('NFD');
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' '));
    expect(keys(text)).toEqual(keys('Sở Nội vụ'));
  });
});

test('tokens stand in order, do not overlap, and leave out white space only', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      let last = 0;
      for (const token of tokenize(text)) {
        expect(token.text).toBe(text.slice(token.start, token.end));
        expect(text.slice(last, token.start)).toMatch(/^[\s\u200b-\u200d\u2060]*$/u);
        expect(token.key).not.toBe('');
        if (token.kind === 'number') expect(Number(token.key)).toBe(Number(token.text));
        last = token.end;
      }
      expect(text.slice(last)).toMatch(/^[\s\u200b-\u200d\u2060]*$/u);
    }),
    { numRuns: 500 },
  );
});
