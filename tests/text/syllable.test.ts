import { expect, test } from 'vitest';
import { isSyllable } from '../../src/text/syllable.ts';

test.each(['phường', 'Nghiêng', 'QUỐC', 'gì', 'khuỷu', 'quyền', 'Lắk', 'ở', 'ươm', 'hoà', 'hòa', 'y'])(
  '%s can be a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  },
);

test.each(['xyz', 'abc', 'lênn', 'TTHC', 'website', 'trn', ''])('%s cannot', (word) =>
  expect(isSyllable(word)).toBe(false),
);
