import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/wording/target/number.ts';

const value = (text: string) => {
  const reading = readNumber(text);
  return reading.ok ? reading.value : reading.problem.code;
};

describe('a number as an argument', () => {
  test.each([
    ['97,2', 97.2],
    ['97.2', 97.2],
    ['97', 97],
    [' 97,2 ', 97.2],
    ['05', 5],
    ['0,5', 0.5],
    ['0.500', 0.5],
    ['0,500', 0.5],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['0', 0],
    ['-0', 0],
    ['1500', 1500],
    ['1.5000', 1.5],
    ['1234.567', 1234.567],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,567', 1234.567],
  ])('%s', (text, expected) => expect(value(text)).toBe(expected));

  test.each(['1.500', '1,500', '12.345', '999,000', '-1.500'])(
    '%s is refused: a decimal or a thousand',
    (text) => expect(value(text)).toBe('target-number-ambiguous'),
  );

  test.each(
    [
      [
        '',
        ' ',
        'abc',
        '97%',
        '1e5',
        '0x10',
        'Infinity',
        '.5',
        '5.',
        '1..5',
        '1.2.3',
        '1.23.456',
        '1,2,3',
        '1.2,3.4',
      ],
      ['1 500', '--5', '5-3', '٣', '１', '1,234,56', '12345678901234567890', '5,', '+', '9'.repeat(5000)],
    ].flat(),
  )('%j is no number', (text) => expect(value(text)).toBe('target-number'));

  test('a refusal shows both right forms', () => {
    const reading = readNumber('1.500');
    expect(reading.ok ? null : [reading.problem.message(), reading.problem.remedy()]).toEqual([
      '"1.500" có thể là 1500 hoặc 1,5',
      'Viết "1500" hoặc "1,5"',
    ]);
    const negative = readNumber('-12,340');
    expect(negative.ok ? null : negative.problem.remedy()).toBe('Viết "-12340" hoặc "-12,34"');
  });
});

test('a decimal number is read as itself with either mark, unless it is ambiguous', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999, max: 999_999 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, part) => {
        const text = `${whole}.${String(part).padStart(2, '0')}`;
        expect(value(text)).toBe(Number(text) === 0 ? 0 : Number(text));
        expect(value(text.replace('.', ','))).toBe(value(text));
      },
    ),
  );
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0159.,-% ') })),
      (text) => {
        const reading = readNumber(text);
        if (reading.ok) expect(Number.isFinite(reading.value)).toBe(true);
        else expect(reading.problem.message()).not.toContain('NaN');
      },
    ),
    { numRuns: 500 },
  );
});
