import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/rules/text/check.ts';
import { decodeOld } from '../../src/text/old-encodings.ts';

/** What is found: code, the words concerned, what is to be typed instead. */
const found = (text: string) =>
  checkText(text, {}).map(
    ({ code, span, remedy }) => `${code} [${text.slice(span.start, span.end)}] ${remedy()}`,
  );

describe('words of old encodings', () => {
  it.each([
    ['Céng hßa', 'TCVN3', 'Cộng hòa'],
    ['C¸c së, ban, ngµnh', 'TCVN3', 'Các sở, ban, ngành'],
    ['§iÒu', 'TCVN3', 'Điều'],
    ['X· HéI', 'TCVN3', 'XÃ HỘI'],
    ['Coäng hoøa', 'VNI', 'Cộng hòa'],
    ['Ñieàu', 'VNI', 'Điều'],
    ['XAÕ HOÄI', 'VNI', 'XÃ HỘI'],
    ['Viá»‡c', 'UTF-8', 'Việc'],
    ['UBND tá»‰nh', 'UTF-8', 'UBND tỉnh'],
  ] as const)('%s is %s for %s', (text, encoding, meant) => {
    const words = text.split(/(?<=\s)|(?=[\s,])/u);
    const decoded = words.map((word) => decodeOld(word, encoding) ?? word).join('');
    expect(decoded).toBe(meant);
  });
});

describe('a warning at the place, with the letters that are meant', () => {
  it.each([
    ['a: Céng hßa', ['text-encoding [Céng hßa] Gõ lại: "Cộng hòa"']],
    ['a: Coäng hoøa', ['text-encoding [Coäng hoøa] Gõ lại: "Cộng hòa"']],
    ['a: Viá»‡c cá»§a sở', ['text-encoding [Viá»‡c] Gõ lại: "Việc"', 'text-encoding [cá»§a] Gõ lại: "của"']],
    ['a: Sở Nội vụ Coäng', ['text-encoding [Coäng] Gõ lại: "Cộng"']],
    ['a: ÐAK Nông', ['text-lookalike [ÐAK] Gõ lại: "ĐAK"']],
    ['a: ƉỒNG', ['text-lookalike [ƉỒNG] Gõ lại: "ĐỒNG"']],
    // Sound words, foreign ones, units.
    ['a: Sở Nội vụ và các cơ quan liên quan', []],
    ['a: café résumé, 10 µm, © 2024', []],
    ['printed: Céng hßa', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

it('finds nothing in a sound word of any tone and placement', () => {
  const words =
    'hòa hoà thúy thuý quý của những nghiệp giải ngoại khuỷu xoáy uỷ ủy gì giữ ngã kỹ kế đặc khu ý à ồ'.split(
      ' ',
    );
  expect(found(`a: ${words.join(' ')}`)).toEqual([]);
});
