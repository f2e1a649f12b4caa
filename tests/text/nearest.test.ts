import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const names = ['Sở Nội vụ', 'Sở Ngoại vụ', 'Sở Y tế', 'Sở Khoa học và Công nghệ', 'UBND cấp huyện'];

test.each([
  ['so noi vu', 'Sở Nội vụ'],
  ['Sở Nội vụu', 'Sở Nội vụ'],
  ['SỞ NGOẠI VỤ', 'Sở Ngoại vụ'],
  ['khoa hoc', 'Sở Khoa học và Công nghệ'],
  ['ubnd cap huyen', 'UBND cấp huyện'],
])('%s is nearest to %s', (word, name) => expect(nearest(word, names)[0]).toBe(name));

test('what is far from all is near to none', () => expect(nearest('Kho bạc Nhà nước', names)).toEqual([]));

test('at most so many, each once, and only of the candidates', () => {
  expect(nearest('Sở Nội vụ', ['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vị'], 1)).toEqual(['Sở Nội vụ']);
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.string()),
      fc.integer({ min: 0, max: 4 }),
      (word, candidates, most) => {
        const found = nearest(word, candidates, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
        for (const each of found) expect(candidates).toContain(each);
      },
    ),
  );
});

test('a candidate is nearest to itself', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (candidates) => {
      const [first] = candidates;
      expect(nearest(first!, candidates)).toContain(nearest(first!, [first!])[0]);
    }),
  );
});
