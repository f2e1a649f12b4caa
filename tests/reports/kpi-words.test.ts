import { describe, expect, it } from 'vitest';
import { amount, difference, figure, gapWords, paceWords } from '../../src/reports/kpi/words.ts';
import { measuredAs } from '../../src/wording/target/measured.ts';
import { readTarget } from '../../src/wording/target/read.ts';

function target(words: string) {
  const reading = readTarget(words);
  if (!reading.ok) throw new Error(words);
  return reading.value;
}

describe('figures of KPIs', () => {
  it.each([
    ['Trên 98%', 97.256, '97,26%', '97,26 điểm phần trăm'],
    ['nằm trong nhóm 30 tỉnh, thành phố', 34, 'thứ 34', '34 bậc'],
    ['ít nhất 10 thủ tục', 1250, '1.250 thủ tục', '1.250 thủ tục'],
    ['tăng so với năm 2023', 13480.5, '13.480,5', '13.480,5'],
    ['tăng ít nhất 5% so với năm 2023', 1234567, '1.234.567', '1.234.567'],
  ])('of %s: %s', (words, value, whole, difference_) => {
    expect([amount(target(words), value), difference(target(words), value)]).toEqual([whole, difference_]);
  });

  it.each([
    ['tăng so với năm 2023', 'doanh nghiệp', '1.182 doanh nghiệp', 'thiếu 186 doanh nghiệp'],
    ['tăng ít nhất 5% so với năm 2023', 'tỷ đồng', '1.182 tỷ đồng', 'thiếu 186 tỷ đồng'],
    ['tăng so với năm 2023', '%', '1.182%', 'thiếu 186 điểm phần trăm'],
    ['30', 'thủ tục', '1.182 thủ tục', 'thiếu 186 thủ tục'],
  ])('of %s have the unit that the plan tells: %s', (words, unit, whole, gap) => {
    const of = measuredAs(target(words), unit);
    expect([amount(of, 1182), gapWords(of, 186)]).toEqual([whole, gap]);
  });

  it('tell the gap and the pace of a share in points, which are not per cent of it', () => {
    const share = target('Trên 98%');
    expect(gapWords(share, 6.6666666667)).toBe('thiếu 6,67 điểm phần trăm');
    expect(gapWords(share, -0.3333333333)).toBe('vượt 0,33 điểm phần trăm');
    expect(gapWords(share, 0)).toBe('vừa đủ');
    expect(paceWords(share, { perMonth: 2.23, months: 3 })).toBe(
      '2,23 điểm phần trăm mỗi tháng, trong 3 tháng còn lại',
    );
  });

  it('part the thousands of what was counted', () => {
    expect(figure(target('100%'), { value: 75, count: 9000, of: 12000 })).toBe('75% (9.000/12.000)');
  });
});
