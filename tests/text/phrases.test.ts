import { describe, expect, test } from 'vitest';
import { phraseTable } from '../../src/text/phrases.ts';
import { tokenize } from '../../src/text/tokens.ts';

const table = phraseTable<number>([
  [1, 'liên quan|có liên quan'],
  [2, 'có|hoà giải'],
  [3, '/năm'],
]);
const at = (text: string, index = 0) => table.at(tokenize(text), index);

describe('a phrase table', () => {
  test.each([
    ['có liên quan khác', { value: 1, end: 3 }],
    ['có khác', { value: 2, end: 1 }],
    ['CÓ LIÊN  QUAN', { value: 1, end: 3 }],
    ['Hòa giải', { value: 2, end: 2 }],
    ['/ năm', { value: 3, end: 2 }],
    ['liên', null],
    ['co lien quan', null],
    ['', null],
  ])('%j', (text, expected) => expect(at(text)).toEqual(expected));

  test('matches at the place asked for', () => {
    expect(at('các đơn vị có liên quan', 3)).toEqual({ value: 1, end: 6 });
    expect(at('các đơn vị có liên quan', 9)).toBeNull();
  });
});
