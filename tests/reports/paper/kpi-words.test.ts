import { describe, expect, it } from 'vitest';
import { actualWords, gapWords } from '../../../src/reports/report/kpi-words.ts';
import type { KpiStanding } from '../../../src/tracking/kpi.ts';

const standing = (
  unit: string | null,
  actual: number | null,
  gap: number | null,
  value: number | null = 98,
) =>
  ({
    target: { unit, value },
    actual: actual === null ? null : { value: actual },
    gap,
  }) as unknown as KpiStanding;

describe('a measure and its gap in words', () => {
  it.each([
    ['%', 97.2, 0.8, '97,2%', 'thiếu 0,8 điểm phần trăm'],
    ['%', 99.2, -1.2, '99,2%', 'vượt 1,2 điểm phần trăm'],
    ['%', 98, 0, '98%', '0'],
    ['%', 2.0833333333, 97.9166666667, '2,08%', 'thiếu 97,92 điểm phần trăm'],
    ['hạng', 34, 4, 'thứ 34', 'thiếu 4 bậc'],
    [null, 8940.5, 1234567, '8.940,5', 'thiếu 1.234.567'],
    ['%', null, null, '', ''],
  ])('%s %s %s', (unit, actual, gap, actualText, gapText) => {
    expect([actualWords(standing(unit, actual, gap)), gapWords(standing(unit, actual, gap))]).toEqual([
      actualText,
      gapText,
    ]);
  });
});
