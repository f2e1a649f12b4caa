import { describe, expect, test } from 'vitest';
import { present, reach, united, wordsAt } from '../../src/wording/spans.ts';

const text = 'Quý I, III: trước ngày 15';

describe('stretches of a wording', () => {
  test.each([
    [
      'in their order',
      [
        [12, 17],
        [0, 3],
      ],
      [
        [0, 3],
        [12, 17],
      ],
    ],
    [
      'one where they overlap',
      [
        [0, 5],
        [3, 10],
      ],
      [[0, 10]],
    ],
    [
      'one where one holds the other',
      [
        [0, 10],
        [4, 5],
      ],
      [[0, 10]],
    ],
    [
      'one where only white space lies between',
      [
        [0, 3],
        [4, 5],
      ],
      [[0, 5]],
    ],
    [
      'one across a comma or a colon',
      [
        [4, 5],
        [7, 10],
        [12, 17],
      ],
      [[4, 17]],
    ],
    [
      'apart where a word lies between',
      [
        [0, 3],
        [7, 10],
      ],
      [
        [0, 3],
        [7, 10],
      ],
    ],
  ] as const)('%s', (_, parts, expected) => {
    const spans = united(
      text,
      parts.map(([start, end]) => ({ start, end })),
    );
    expect(spans.map(({ start, end }) => [start, end])).toEqual(expected);
  });

  test('are one across characters of no width', () => {
    const wide = 'Quý\u200b I';
    expect(
      united(wide, [
        { start: 5, end: 6 },
        { start: 0, end: 3 },
      ]),
    ).toEqual([{ start: 0, end: 6 }]);
  });

  test('of nothing are none, and have no reach', () => {
    expect(united(text, [])).toEqual([]);
    expect(reach([])).toBeNull();
  });

  test('reach from the first word to the last', () => {
    expect(
      reach([
        { start: 0, end: 3 },
        { start: 12, end: 17 },
      ]),
    ).toEqual({ start: 0, end: 17 });
  });

  test('are shown composed, on one line, with an ellipsis between', () => {
    const loose = 'Quý\n I, III/2024'.normalize('NFD');
    // decomposed, "Quý" takes four units: "I" is at 6, "III/2024" at 9
    expect(
      wordsAt(loose, [
        { start: 0, end: 7 },
        { start: 9, end: 17 },
      ]),
    ).toBe('Quý I … III/2024');
  });

  test('leave out what is not there', () => {
    expect(present(null, { start: 1, end: 2 }, undefined)).toEqual([{ start: 1, end: 2 }]);
  });
});
