import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/rules/text/all.ts';

const found = (text: string) =>
  checkText(text, {}).map(({ code, span }) => `${code} ${JSON.stringify(text.slice(span.start, span.end))}`);

describe('letters of a file', () => {
  it.each([
    ['a: Sở Nội vụ', []],
    ['a: Sở Nội vụ # chú thích  có hai dấu cách', []],
    ['a: Sở Nội vụ\r\nb: x\r\n', []],
    ['a: Sở Nội vụ ', ['spaces-trailing " "']],
    ['a: Sở Nội vụ \r\n', ['spaces-trailing " "']],
    ['a: Sở  Nội vụ', ['spaces-inside "  "']],
    ['- "a"  # b', []],
    ['a: " Sở Nội vụ "', ['spaces-inside " "', 'spaces-inside " "']],
    ['a: Sở\u00a0Nội vụ', ['spaces-inside "\u00a0"']],
    ['printed: 2142  /QĐ', []],
    ['a: Sở Nội\u200b vụ', ['text-invisible "\u200b"']],
    ['a: Sở N\u043ei vụ', ['text-lookalike "N\u043ei"']],
    ['a: hệ số α', []],
    ['a: \u202eabc\u202c', ['text-control "\u202e"', 'text-control "\u202c"']],
    ['a: \u001b[31m', ['text-control "\\u001b"']],
    [`a: ${'Sở Nội vụ'.normalize('NFD')}`, [`text-not-composed "${'Sở'.normalize('NFD')}"`]],
    [`printed: ${'Sở'.normalize('NFD')}`, []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
