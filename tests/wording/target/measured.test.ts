import { describe, expect, it } from 'vitest';
import { contradicted, measuredIn } from '../../../src/wording/target/measured.ts';
import { readTarget } from '../../../src/wording/target/read.ts';

function target(words: string) {
  const reading = readTarget(words, { planYear: 2024 });
  if (!reading.ok) throw new Error(words);
  return reading.value;
}

describe('what figures are counted in', () => {
  it.each([
    ['Trên 98%', '%'],
    ['ít nhất 10 thủ tục', 'thủ tục'],
    ['nằm trong nhóm 30 tỉnh, thành phố', 'hạng'],
    ['tăng 2 bậc so với năm 2023', 'hạng'],
    ['tăng so với năm 2023', null],
    // How far a figure moves is told, not what it is.
    ['tăng 5% so với năm 2023', null],
    ['30', null],
  ])('is told by the words, or not: %s', (words, measured) => {
    expect(measuredIn(target(words))).toBe(measured);
  });

  it.each([
    ['Trên 98%', 'hồ sơ', '%'],
    ['ít nhất 10 thủ tục', '%', 'thủ tục'],
    ['nằm trong nhóm 30 tỉnh, thành phố', 'điểm', 'hạng'],
    ['tăng 50 doanh nghiệp so với năm 2023', '%', 'doanh nghiệp'],
    ['giảm 2 điểm phần trăm so với năm 2023', 'hồ sơ', '%'],
  ])('is contradicted by another unit: %s in %s', (words, unit, asked) => {
    expect(contradicted(target(words), unit)).toBe(asked);
  });

  it.each([
    ['Trên 98%', '%'],
    ['ít nhất 10 thủ tục', 'Thủ tục'],
    ['30', 'thủ tục'],
    ['tăng so với năm 2023', 'doanh nghiệp'],
    ['tăng 5% so với năm 2023', 'tỷ đồng'],
    ['tăng 50 doanh nghiệp so với năm 2023', 'doanh nghiệp'],
    ['giảm 2 điểm phần trăm so với năm 2023', '%'],
  ])('may be told by the plan: %s in %s', (words, unit) => {
    expect(contradicted(target(words), unit)).toBeNull();
  });
});
