import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/normalize.ts';
import { resolveArgument } from '../../../src/wording/agencies/argument.ts';
import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { agency, lexicon, names } from './names.ts';

const resolved = (text: string) => {
  const match = resolveArgument(lexicon, text);
  return match.ok ? match.name.code : match;
};

describe('an argument names a body', () => {
  test.each([
    ['Sở Nội vụ', 'SNV'],
    ['sở nội vụ', 'SNV'],
    ['so noi vu', 'SNV'],
    ['SNV', 'SNV'],
    ['snv', 'SNV'],
    ['SỞ NỘI VỤ', 'SNV'],
    ['Sở Nội vụ'.normalize('NFD'), 'SNV'],
    ['  so   noi vu ', 'SNV'],
    ['Uỷ ban nhân dân cấp huyện', 'UBCH'],
    ['Ủy ban nhân dân cấp huyện', 'UBCH'],
    ['uy ban nhan dan cap huyen', 'UBCH'],
    ['ubnd cac huyen, thi xa, thanh pho', 'UBCH'],
    ['ubnd huyen loc ninh', 'LN'],
    ['cac so, ban, nganh tinh', 'SBN'],
    ['dai ptth va bao binh phuoc', 'BPTV'],
    ['so ke hoach va dau tu', 'SKHĐT'],
    ['SKHDT', 'SKHĐT'],
    ['Sở KH&CN', 'SKHCN'],
    ['so kh&cn', 'SKHCN'],
    ['van phong ubnd tinh', 'VPUBND'],
  ])('%s', (text, code) => expect(resolved(text)).toBe(code));
});

describe('an argument that names none', () => {
  test('offers the nearest names', () => {
    expect(resolved('so noi vuj')).toEqual({ ok: false, nearest: ['Sở Nội vụ'], ambiguous: [] });
    expect(resolved('')).toEqual({ ok: false, nearest: [], ambiguous: [] });
    expect(resolved('Sở Nội vụ, Sở Y tế')).toMatchObject({ ok: false, ambiguous: [] });
  });
  test('that fits two names without marks lists both; with marks it is one', () => {
    const two = buildLexicon([agency('Ban Dân tộc', 'BDT'), agency('Ban Dẫn tốc', 'BDX')]);
    const both = ['Ban Dân tộc', 'Ban Dẫn tốc'];
    expect(resolveArgument(two, 'ban dan toc')).toEqual({ ok: false, nearest: both, ambiguous: both });
    expect(resolveArgument(two, 'ban dẫn tốc')).toMatchObject({ ok: true, name: { code: 'BDX' } });
  });
});

test('every name, alias and code is found, written in any of the ways', () => {
  const spellings = names.flatMap((name) =>
    [name.name, ...name.aliases, name.code].map((text) => [text, name.code]),
  );
  fc.assert(
    fc.property(fc.constantFrom(...spellings), fc.nat(4), ([text, code], way) => {
      const ways = [text!, text!.toUpperCase(), text!.normalize('NFD'), fold(text!), text!.toLowerCase()];
      const match = resolveArgument(lexicon, ways[way]!);
      // "BDT" is both Ban Dân tộc's code and, without its mark, Bưu điện tỉnh's.
      expect(match.ok ? match.name.code : code).toBe(text === 'BĐT' && way === 3 ? 'BDT' : code);
    }),
    { numRuns: 400 },
  );
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const match = resolveArgument(lexicon, text);
      expect(typeof match.ok).toBe('boolean');
    }),
  );
});
