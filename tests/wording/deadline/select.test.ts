import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../../src/wording/deadline/select.ts';
import { plan2024 } from './reading.ts';

function stretch(words: string): string {
  const reading = readPeriod(words, plan2024);
  return reading.ok ? `${reading.value.start} ${reading.value.end}` : reading.problem.code;
}

describe('a period or a day, as it is typed', () => {
  test.each([
    ['Quý I/2024', '2024-01-01 2024-03-31'],
    ['Quý II/2024', '2024-04-01 2024-06-30'],
    ['quí 4', '2024-10-01 2024-12-31'],
    ['quy I/2024', '2024-01-01 2024-03-31'],
    ['thang 3', '2024-03-01 2024-03-31'],
    ['6 thang dau nam', '2024-01-01 2024-06-30'],
    ['Tháng 12/2024', '2024-12-01 2024-12-31'],
    ['12/2024', '2024-12-01 2024-12-31'],
    ['2024', '2024-01-01 2024-12-31'],
    ['Trong năm 2024', '2024-01-01 2024-12-31'],
    ['9 tháng', '2024-01-01 2024-09-30'],
    ['Giai đoạn 2021-2025', '2021-01-01 2025-12-31'],
    ['Quý I - Quý II/2024', '2024-01-01 2024-06-30'],
    ['15/01/2024', '2024-01-15 2024-01-15'],
    ['2024-01-15', '2024-01-15 2024-01-15'],
    ['từ 01/3 đến 15/4/2024', '2024-03-01 2024-04-15'],
    ['trước ngày 15/01/2024', '2024-01-15 2024-01-15'],
    ['đến hết quý I/2024', '2024-01-01 2024-03-31'],
  ])('%s', (words, expected) => expect(stretch(words)).toBe(expected));

  test.each([
    ['Hằng quý', 'deadline-not-a-period'],
    ['Tháng 3, 6, 9', 'deadline-not-a-period'],
    ['Thường xuyên', 'deadline-not-a-period'],
    ['Sau khi có hướng dẫn', 'deadline-not-a-period'],
    ['Theo kế hoạch', 'deadline-not-a-period'],
    ['Từ 01/7/2024', 'deadline-not-a-period'],
    ['Quý V', 'deadline-no-such-date'],
    ['quý abc', 'deadline-unknown-words'],
    ['quỷ I', 'deadline-unknown-words'],
    ['', 'deadline-empty'],
  ])('%s is refused', (words, code) => expect(stretch(words)).toBe(code));

  test('the refusal shows forms', () => {
    const reading = readPeriod('Hằng quý', plan2024);
    expect(reading.ok ? '' : reading.problem.remedy()).toContain('Quý I/2024');
  });
});
