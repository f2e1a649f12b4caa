import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  lastDayOfMonth,
  periodName,
  periodsOf,
  rangeOf,
  vietnameseDate,
  weekdayOf,
} from '../../src/wording/calendar.ts';

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, null],
  [2024, 4, 31, null],
  [2024, 13, 1, null],
  [2024, 0, 1, null],
  [2024, 1, 0, null],
])('day %i-%i-%i', (year, month, day, expected) => expect(dayOf(year, month, day)).toBe(expected));

test('the last day of February', () => {
  expect([2023, 2024, 2100, 2000].map((year) => lastDayOfMonth(year, 2))).toEqual([28, 29, 28, 29]);
});

describe('periods', () => {
  test.each([
    [{ unit: 'month', year: 2024, index: 2 }, 'Tháng 2/2024', '2024-02-01', '2024-02-29'],
    [{ unit: 'quarter', year: 2024, index: 4 }, 'Quý IV/2024', '2024-10-01', '2024-12-31'],
    [{ unit: 'half', year: 2024, index: 1 }, '6 tháng đầu năm 2024', '2024-01-01', '2024-06-30'],
    [{ unit: 'half', year: 2024, index: 2 }, '6 tháng cuối năm 2024', '2024-07-01', '2024-12-31'],
    [{ unit: 'nine-months', year: 2024, index: 1 }, '9 tháng năm 2024', '2024-01-01', '2024-09-30'],
    [{ unit: 'year', year: 2024, index: 1 }, 'Năm 2024', '2024-01-01', '2024-12-31'],
  ] as const)('%o', (period, name, start, end) => {
    expect(periodName(period)).toBe(name);
    expect(rangeOf(period)).toEqual({ start, end });
  });

  test('of one unit in a year follow each other', () => {
    const quarters = periodsOf('quarter', 2024).map(rangeOf);
    expect(quarters).toHaveLength(4);
    for (let i = 1; i < 4; i++) expect(quarters[i]?.start).toBe(addDays(quarters[i - 1]?.end ?? '', 1));
    expect(periodsOf('nine-months', 2024)).toHaveLength(1);
  });
});

test('days and months later', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
  expect(daysBetween('2023-12-29', '2024-01-28')).toBe(30);
  expect(daysBetween('2024-01-02', '2024-01-01')).toBe(-1);
});

test('days of the week', () => {
  // 1 January 2024 was a Monday, 31 March 2024 a Sunday
  expect(weekdayOf('2024-01-01')).toBe(1);
  expect(weekdayOf('2024-03-31')).toBe(7);
});

test('dates as they are written', () => expect(vietnameseDate('2024-03-01')).toBe('01/03/2024'));
