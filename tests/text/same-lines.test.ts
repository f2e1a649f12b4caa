import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameLines } from '../../src/text/same-lines.ts';

const pairs = (before: string, now: string) =>
  [...sameLines([...before], [...now])].sort(([a], [b]) => a - b).map(([i, j]) => `${i}<${j}`);

describe('lines of two texts', () => {
  it.each([
    ['the same text', 'abc', 'abc', ['0<0', '1<1', '2<2']],
    ['a line added at the top', 'abc', 'xabc', ['1<0', '2<1', '3<2']],
    ['a line taken out', 'abc', 'ac', ['0<0', '1<2']],
    ['one more of many alike', 'axbxc', 'axxbxc', ['0<0', '1<1', '3<2', '4<3', '5<4']],
    ['one more of many alike, before them', 'abxcx', 'axbxcx', ['0<0', '2<1', '3<2', '4<3', '5<4']],
    ['nothing in common', 'ab', 'cd', []],
    ['only lines alike', 'xx', 'xxx', ['0<0', '1<1']],
  ])('%s', (_, before, now, expected) => {
    expect(pairs(before, now)).toEqual(expected);
  });

  it('are held together by the longer part when another was moved', () => {
    expect(pairs('abcde', 'bcdea')).toEqual(['0<1', '1<2', '2<3', '3<4']);
  });

  it('do not mind spaces around a line', () => {
    expect([...sameLines(['a: 1', ''], ['  a: 1\r', ''])]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('are equal, each once, and in the same order, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, now) => {
        const same = [...sameLines(before, now)].sort(([a], [b]) => a - b);
        expect(same.every(([i, j]) => now[i] === before[j])).toBe(true);
        expect(same.every(([, j], at) => at === 0 || same[at - 1]![1] < j)).toBe(true);
      }),
    );
  });
});
