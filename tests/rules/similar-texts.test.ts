import { describe, expect, it } from 'vitest';
import { similarTexts } from '../../src/rules/plan/similar-texts.ts';
import { expectProportional } from '../growth.ts';

const TEXT = 'Ban hành kế hoạch kiểm tra công tác cải cách hành chính năm 2024 của tỉnh và tổ chức thực hiện';

describe('texts nearly alike', () => {
  it('finds the second of two, whatever its case, marks and composition', () => {
    expect(similarTexts([TEXT, 'khác hẳn', `${TEXT.toUpperCase().normalize('NFD')}.`], 0.85)).toEqual([
      { first: 0, second: 2 },
    ]);
  });

  it('lets another verb or object pass', () => {
    const other = TEXT.replace('Ban hành kế hoạch', 'Báo cáo kết quả');
    expect(similarTexts([TEXT, other], 0.85)).toEqual([]);
  });

  it('says of many the first each', () => {
    expect(similarTexts([TEXT, TEXT, TEXT], 0.85)).toEqual([
      { first: 0, second: 1 },
      { first: 0, second: 2 },
    ]);
  });

  it('takes time in proportion to the number of texts', () => {
    const texts = Array.from({ length: 4000 }, (_, i) => `${TEXT} tại xã số ${i}`);
    expect(similarTexts(texts, 0.85)).toHaveLength(3999);
    expectProportional((count) => similarTexts(texts.slice(0, count), 0.85), 250);
  });
});
