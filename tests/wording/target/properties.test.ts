import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../../src/wording/target/meaning.ts';
import { readTarget } from '../../../src/wording/target/read.ts';
import type { Target, TargetOp } from '../../../src/wording/target/types.ts';
import { expectProportional } from '../../growth.ts';
import { printTarget } from './print.ts';

/** What a target says, wherever its words stand. */
function meaningOf({ wording: _, spans: __, asides: ___, ...meaning }: Target): Meaning {
  return meaning;
}

const nothing = { value: null, upper: null, baselineYear: null, change: null, upperChange: null };
/** Up to four decimals, as results are published. */
const amount = fc.integer({ min: 0, max: 20_000_000 }).map((n) => n / 10_000);
const whole = fc.integer({ min: 1, max: 2_000_000 });
const op = fc.constantFrom<TargetOp>('>=', '>', '<=', '<', '=');
const unit = fc.constantFrom('%', 'cuộc', 'hồ sơ', 'điểm', 'tỷ đồng', 'cuộc/quý', 'phiếu', null);
const year = fc.integer({ min: 1990, max: 2050 });

const absolute = fc.record({ op, value: amount, unit }).map((part): Meaning => ({ ...nothing, ...part }));
const range = fc
  .tuple(amount, amount, unit)
  .filter(([low, high]) => low < high)
  .map(([value, upper, unit]): Meaning => ({ ...nothing, op: '>=', value, upper, unit }));
const rank = fc
  .integer({ min: 1, max: 63 })
  .map((value): Meaning => ({ ...nothing, op: '<=', value, unit: 'hạng' }));
const level = fc
  .record({ op, baselineYear: year })
  .map((part): Meaning => ({ ...nothing, unit: null, ...part }));
const rankLevel = fc
  .record({ op: fc.constantFrom<TargetOp>('<', '<='), baselineYear: year })
  .map((part): Meaning => ({ ...nothing, unit: 'hạng', ...part }));
const change = fc
  .record({
    op: fc.constantFrom<TargetOp>('>=', '>', '<=', '<'),
    change: fc.tuple(whole, fc.constantFrom(1, -1)).map(([by, sign]) => (by * sign) / 100),
    unit: fc.constantFrom('%', 'điểm %', 'doanh nghiệp'),
    baselineYear: year,
  })
  .map((part): Meaning => ({ ...nothing, ...part }));
/** "Tăng 5 bậc" and "tăng không quá 5 bậc"; nobody asks for a worse rank. */
const rankChange = fc
  .record({
    op: fc.constantFrom<TargetOp>('>=', '>', '<=', '<'),
    by: fc.integer({ min: 1, max: 62 }),
    baselineYear: year,
  })
  .map(({ op, by, baselineYear }): Meaning => {
    return { ...nothing, op, change: op === '<=' || op === '<' ? by : -by, unit: 'hạng', baselineYear };
  });
const changeRange = fc
  .record({ op: fc.constantFrom<TargetOp>('>=', '<='), low: whole, more: whole, baselineYear: year })
  .map(({ op, low, more, baselineYear }): Meaning => {
    return { ...nothing, op, change: low / 100, upperChange: (low + more) / 100, unit: '%', baselineYear };
  });
const target = fc.oneof(absolute, range, rank, level, rankLevel, change, rankChange, changeRange);

/** Words that the grammar knows, in any order: near misses of real wordings. */
const jumble = fc
  .array(
    fc.constantFrom(
      ...[
        'Trên',
        'từ',
        'trở lên',
        'đến',
        'tăng',
        'giảm',
        'so với',
        'năm',
        '2023',
        '98%',
        '5',
        '%',
        ',',
        '-',
        '.',
      ],
      ...[
        'nhóm',
        'tỉnh, thành phố',
        'xếp thứ',
        'mỗi',
        'hằng năm',
        'mỗi quý',
        'một',
        'không quá',
        'hồ sơ',
        'cuộc',
        '1.500',
        '1,5',
        '/',
      ],
      ...['tỷ lệ', 'đạt', 'bậc', 'năm trước', 'cao hơn', 'top', 'tất cả', '(', ')', ';', 'cùng kỳ', 'hạng'],
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));
const anything = fc.oneof(
  jumble,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  target.map(printTarget),
);
const vietnamese = fc.oneof(
  jumble,
  fc.string({ unit: fc.constantFrom(...'trênTừởđếnsovớinămgiảmẤộ 0159%,;/.-'), maxLength: 200 }),
  target.map(printTarget),
);

test('any text gives a reading or a problem that lies inside it', () => {
  fc.assert(
    fc.property(anything, (wording) => {
      const reading = readTarget(wording, { planYear: 2024 });
      if (reading.ok) {
        const { value, baselineYear, upper } = reading.value;
        expect(value === null).toBe(baselineYear !== null);
        for (const number of [value, upper]) expect(number === null || Number.isFinite(number)).toBe(true);
        return;
      }
      const { span, message, remedy } = reading.problem;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(wording.length);
      expect(`${message()} ${remedy()}`).not.toMatch(/undefined|NaN/u);
    }),
    { numRuns: 2000 },
  );
});

test('NFC and NFD read the same', () => {
  fc.assert(
    fc.property(vietnamese, (wording) => {
      const composed = readTarget(wording.normalize('NFC'), { planYear: 2024 });
      const decomposed = readTarget(wording.normalize('NFD'), { planYear: 2024 });
      if (composed.ok && decomposed.ok)
        expect(meaningOf(decomposed.value)).toEqual(meaningOf(composed.value));
      else if (!composed.ok && !decomposed.ok)
        expect(decomposed.problem.message()).toBe(composed.problem.message());
      else expect(decomposed.ok).toBe(composed.ok);
    }),
    { numRuns: 1000 },
  );
});

describe('print', () => {
  test('then read is the identity', () => {
    fc.assert(
      fc.property(target, (meaning) => {
        const wording = printTarget(meaning);
        const reading = readTarget(wording);
        expect(reading.ok && meaningOf(reading.value)).toEqual(meaning);
      }),
      { numRuns: 3000 },
    );
  });

  test('of what was read means what was read', () => {
    fc.assert(
      fc.property(anything, (wording) => {
        const reading = readTarget(wording, { planYear: 2024 });
        if (!reading.ok) return;
        const again = readTarget(printTarget(reading.value), { planYear: 2024 });
        expect(again.ok && meaningOf(again.value)).toEqual(meaningOf(reading.value));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['trên 98%', 'Trên 98%'],
    ['tối thiểu 97.2%', 'Từ 97,2% trở lên'],
    ['nằm trong nhóm 30 tỉnh, thành phố', 'Xếp thứ 30 trở lên'],
    ['cải thiện so với năm 2023', 'Tăng so với năm 2023'],
    ['giảm tối thiểu 10% so với năm 2023', 'Giảm từ 10% trở lên so với năm 2023'],
    ['tăng ít nhất 2 hạng so với năm 2023', 'Tăng từ 2 bậc trở lên so với năm 2023'],
    ['5-10 cuộc', 'Từ 5 đến 10 cuộc'],
  ])('%s', (wording, expected) => {
    const reading = readTarget(wording);
    expect(reading.ok && printTarget(reading.value)).toBe(expected);
  });
});

test('hostile wordings are read in time that is linear in their length', () => {
  const hostile = [
    'đạt ',
    'từ ',
    'tỷ lệ đạt ',
    'so với ',
    'tăng ',
    'trong nhóm ',
    '1.',
    '1,',
    'mỗi một ',
    'có ',
    '% ',
    'trở ',
    'giảm từ 5% xuống ',
    '15 tuổi ',
    '10.000 dân ',
    'khoảng ',
    ', gắn với ',
    '(a ',
    'chiếm ',
  ];
  for (const piece of hostile) {
    for (const lead of ['', '98% '])
      expectProportional((count) => readTarget(lead + piece.repeat(count)), 490 / piece.length, lead + piece);
  }
});
