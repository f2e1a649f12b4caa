import { describe, expect, test } from 'vitest';
import { brief, mustRead, noteCodes, refusal } from './reading.ts';

const QUARTERS = [
  'Quý I/2024 [2024-01-01 2024-03-31]',
  'Quý II/2024 [2024-04-01 2024-06-30]',
  'Quý III/2024 [2024-07-01 2024-09-30]',
  'Quý IV/2024 [2024-10-01 2024-12-31]',
];
const REPORTS = [
  'Quý I/2024 [2024-01-01 2024-03-31]',
  '6 tháng đầu năm 2024 [2024-01-01 2024-06-30]',
  'Quý III/2024 [2024-07-01 2024-09-30]',
  'Năm 2024 [2024-01-01 2024-12-31]',
];
const HALVES = [
  '6 tháng đầu năm 2024 [2024-01-01 2024-06-30]',
  '6 tháng cuối năm 2024 [2024-07-01 2024-12-31]',
];
const HALF_AND_YEAR = ['6 tháng đầu năm 2024 [2024-01-01 2024-06-30]', 'Năm 2024 [2024-01-01 2024-12-31]'];

describe('stretches of the calendar', () => {
  test.each([
    ...[
      'Hằng quý',
      'hàng quí',
      'Định kỳ hàng quý',
      'Mỗi quý một lần',
      '3 tháng một lần',
      '03 tháng/lần',
      'Theo quý',
      'Định kỳ quý',
    ],
    ...[
      '01 lần/quý',
      'ít nhất 1 lần/quý',
      '4 lần/năm',
      'Thường xuyên, hằng quý',
      'Hằng quý năm 2024',
      'Cuối mỗi quý',
      'Báo cáo định kỳ hằng quý',
    ],
    ...['Ít nhất mỗi quý 01 lần', 'Trong năm; báo cáo định kỳ hằng quý'],
    ...['Các quý trong năm', 'Quý I, II, III, IV/2024', 'Hằng quý trong năm', 'Quý một lần'],
  ])('%s: quarters', (wording) => {
    const deadline = mustRead(wording);
    expect(deadline.kind).toBe('recurring');
    expect(brief(deadline)).toEqual(QUARTERS);
  });

  test.each([
    ...[
      'Hàng quý, 06 tháng, năm và đột xuất',
      'định kỳ hàng quý, 06 tháng và năm',
      'Quý, 6 tháng, năm',
      'Báo cáo quý, 6 tháng, năm',
    ],
    ...[
      'Hằng quý, hằng năm và 6 tháng',
      'hàng  quý ,06 tháng,năm',
      'Hằng quý/6 tháng/năm',
      'Hàng quý, 6 tháng, năm theo quy định',
    ],
  ])('%s: reports', (wording) => expect(brief(mustRead(wording))).toEqual(REPORTS));

  test.each([
    '6 tháng một lần',
    '06 tháng/lần',
    '02 lần/năm',
    '2 lần một năm',
    'Mỗi năm 2 lần',
    'Định kỳ 6 tháng',
    'hằng 6 tháng',
  ])('%s: halves', (wording) => expect(brief(mustRead(wording))).toEqual(HALVES));

  test.each([
    '6 tháng, năm',
    '06 tháng và cả năm',
    'Định kỳ 6 tháng, năm',
    '6 tháng đầu năm và năm 2024',
    'Định kỳ 6 tháng đầu năm và cả năm',
  ])('%s: half and year', (wording) => expect(brief(mustRead(wording))).toEqual(HALF_AND_YEAR));

  test('nine months end with the third quarter', () => {
    expect(brief(mustRead('Hằng quý, 6 tháng, 9 tháng, năm'))[2]).toBe(
      '9 tháng năm 2024 [2024-01-01 2024-09-30]',
    );
  });

  test('months, quarters and the year together make twelve', () => {
    const periods = mustRead('Hằng tháng, quý, năm').occurrences.map(({ period }) => period);
    expect(periods).toHaveLength(12);
    expect([periods[1], periods[2], periods[5], periods[11]]).toEqual([
      'Tháng 2/2024',
      'Quý I/2024',
      'Quý II/2024',
      'Năm 2024',
    ]);
  });

  test.each([
    ['Hằng quý từ quý II/2024', 'Quý II/2024', 3],
    ['Từ quý II/2024, hằng quý', 'Quý II/2024', 3],
    ['Hằng tháng trong quý I/2024', 'Tháng 1/2024', 3],
    // signed on 29/12/2023: nothing is owed for the years before
    ['Hằng năm, giai đoạn 2021-2025', 'Năm 2023', 3],
    ['Hằng tháng đến hết tháng 6/2024', 'Tháng 1/2024', 6],
    ['Hằng tháng, quý năm 2025', 'Tháng 1/2025', 12],
  ])('%s: within bounds', (wording, first, count) => {
    const { occurrences, kind } = mustRead(wording);
    expect([kind, occurrences[0]?.period, occurrences.length]).toEqual(['recurring', first, count]);
  });

  test('weeks end on Sunday and belong to the year they end in', () => {
    const { occurrences } = mustRead('Hằng tuần', { year: 2025, issued: null, before: 'inclusive' });
    // 1 January 2025 is a Wednesday
    expect(occurrences[0]).toMatchObject({
      period: 'Tuần 30/12/2024 - 05/01/2025',
      start: '2024-12-30',
      due: '2025-01-05',
      label: null,
    });
    expect(occurrences).toHaveLength(52);
  });
});

describe('a day in each stretch', () => {
  test.each([
    ['Trước ngày 20 hằng tháng', 12, '2024-01-20', '2024-12-20'],
    ['Hằng tháng, trước ngày 20', 12, '2024-01-20', '2024-12-20'],
    ['Hằng tháng (trước ngày 25)', 12, '2024-01-25', '2024-12-25'],
    ['Báo cáo tháng trước ngày 20 hằng tháng', 12, '2024-01-20', '2024-12-20'],
    ['Trước ngày 05 của tháng sau', 12, '2024-02-05', '2025-01-05'],
    ['Ngày cuối cùng của tháng', 12, '2024-01-31', '2024-12-31'],
    ['Trước ngày 15 tháng cuối quý', 4, '2024-03-15', '2024-12-15'],
    ['Hằng quý, trước ngày 15 của tháng cuối quý', 4, '2024-03-15', '2024-12-15'],
    ['Hằng quý (trước ngày 10 của tháng đầu quý sau)', 4, '2024-04-10', '2025-01-10'],
    [
      'Chậm nhất ngày 06 (sáu) của tháng cuối quý đối với báo cáo định kỳ hằng quý',
      4,
      '2024-03-06',
      '2024-12-06',
    ],
    ['Hằng quý, trước ngày 15/3, 15/6, 15/9, 15/12', 4, '2024-03-15', '2024-12-15'],
    ['02 lần/năm (tháng 6, tháng 12)', 2, '2024-06-30', '2024-12-31'],
    ['Ngày 15 và ngày 30 hằng tháng', 24, '2024-01-15', '2024-12-30'],
    ['Thứ 5 hàng tuần', 52, '2024-01-04', '2024-12-26'],
    ['16h00 thứ Sáu hằng tuần', 52, '2024-01-05', '2024-12-27'],
    ['Thứ Sáu, 02 tuần một lần', 26, '2024-01-05', '2024-12-20'],
    ['15 ngày sau khi kết thúc quý', 4, '2024-04-15', '2025-01-15'],
  ])('%s', (wording, count, first, last) => {
    const { kind, occurrences } = mustRead(wording);
    expect([kind, occurrences.length, occurrences[0]?.due, occurrences.at(-1)?.due]).toEqual([
      'recurring',
      count,
      first,
      last,
    ]);
  });

  test('a day that February lacks is its last one', () => {
    const deadline = mustRead('Trước ngày 30 hằng tháng');
    expect(deadline.occurrences[1]).toMatchObject({ period: 'Tháng 2/2024', due: '2024-02-29' });
    expect(noteCodes(deadline)).toContain('day-clamped');
  });

  test('a stretch of days in each month', () => {
    expect(brief(mustRead('Từ ngày 15 đến ngày 20 hằng tháng'))[2]).toBe(
      'Tháng 3/2024 [2024-03-15 2024-03-20]',
    );
  });
});

describe('times of every year', () => {
  test.each([
    ['Trước ngày 30/11 hằng năm', ['Năm 2024 [- 2024-11-30]']],
    ['Hàng năm (trước ngày 30/11)', ['Năm 2024 [- 2024-11-30]']],
    ['Trước ngày 15/01 năm sau', ['Năm 2024 [- 2025-01-15]']],
    ['Quý IV hằng năm', ['Quý IV/2024 [2024-10-01 2024-12-31]']],
    ['Từ tháng 11 đến tháng 02 hằng năm', ['Tháng 11/2024 - Tháng 2/2025 [2024-11-01 2025-02-28]']],
    [
      'Tháng 6 và tháng 12 hằng năm',
      ['Tháng 6/2024 [2024-06-01 2024-06-30]', 'Tháng 12/2024 [2024-12-01 2024-12-31]'],
    ],
    ['Trước ngày 15/6 và 15/12 hằng năm', ['15/06/2024 [- 2024-06-15]', '15/12/2024 [- 2024-12-15]']],
    ['Trước ngày 15 tháng 6, 12 hàng năm', ['15/06/2024 [- 2024-06-15]', '15/12/2024 [- 2024-12-15]']],
    ['Trong tháng 01 hằng năm, trước ngày 20', ['Tháng 1/2024 [- 2024-01-20]']],
  ])('%s', (wording, expected) => expect(brief(mustRead(wording))).toEqual(expected));
});

describe('lists', () => {
  test.each([
    ['Tháng 3, 6, 9, 12', ['Tháng 3/2024', 'Tháng 6/2024', 'Tháng 9/2024', 'Tháng 12/2024']],
    ['Quý I, III', ['Quý I/2024', 'Quý III/2024']],
    ['Quý II và quý IV/2024', ['Quý II/2024', 'Quý IV/2024']],
    ['15/6/2024 và 15/12/2024', ['15/06/2024', '15/12/2024']],
    ['Ngày 15 các tháng 3, 6, 9, 12', ['15/03/2024', '15/06/2024', '15/09/2024', '15/12/2024']],
    ['Định kỳ vào tháng 6 và tháng 12', ['Tháng 6/2024', 'Tháng 12/2024']],
    ['Trước ngày 30/6 và trước ngày 31/12', ['30/06/2024', '31/12/2024']],
    [
      'Quý I, 6 tháng, 9 tháng và năm 2024',
      ['Quý I/2024', '6 tháng đầu năm 2024', '9 tháng năm 2024', 'Năm 2024'],
    ],
  ])('%s', (wording, expected) => {
    const deadline = mustRead(wording);
    expect(deadline.kind).toBe('recurring');
    expect(deadline.occurrences.map(({ period }) => period)).toEqual(expected);
  });

  test('reports with a day each', () => {
    const words =
      'Báo cáo quý I trước ngày 15/3, 6 tháng trước ngày 15/6, quý III trước ngày 15/9, năm trước ngày 15/12';
    expect(brief(mustRead(words))).toEqual([
      'Quý I/2024 [- 2024-03-15]',
      '6 tháng đầu năm 2024 [- 2024-06-15]',
      'Quý III/2024 [- 2024-09-15]',
      'Năm 2024 [- 2024-12-15]',
    ]);
  });

  test('a date, then every month after it', () => {
    expect(brief(mustRead('trước ngày 20/10/2024 và hàng tháng'))).toEqual([
      '20/10/2024 [- 2024-10-20]',
      'Tháng 11/2024 [2024-11-01 2024-11-30]',
      'Tháng 12/2024 [2024-12-01 2024-12-31]',
    ]);
  });
});

test.each(['Tháng 3/6/9/12', 'Tháng 3/6/9/12/2024'])('slashes join a list of months: %s', (wording) => {
  const deadline = mustRead(wording);
  expect(deadline.kind).toBe('recurring');
  expect(deadline.occurrences.map(({ due }) => due)).toEqual([
    '2024-03-31',
    '2024-06-30',
    '2024-09-30',
    '2024-12-31',
  ]);
});

test('two months with a slash between are no month of 2012', () => {
  expect(mustRead('Tháng 6/12').occurrences.map(({ due }) => due)).toEqual(['2024-06-30', '2024-12-31']);
});

describe('once a year, within a part of it', () => {
  test.each([
    ['Hằng năm, hoàn thành trong Quý I', ['Quý I/2024 [2024-01-01 2024-03-31]']],
    ['Quý I hàng năm, hoàn thành trước 31/3', ['Quý I/2024 [2024-01-01 2024-03-31]']],
    ['Quý I hàng năm, hoàn thành trước 15/3', ['Quý I/2024 [2024-01-01 2024-03-15]']],
    ['Quý I hằng năm, trước 15/3', ['Quý I/2024 [2024-01-01 2024-03-15]']],
    ['Hằng năm, hoàn thành trước 31/3', ['Năm 2024 [- 2024-03-31]']],
  ])('%s', (wording, expected) => {
    const deadline = mustRead(wording);
    expect(deadline.kind).toBe('recurring');
    expect(brief(deadline)).toEqual(expected);
  });

  test('a day outside of the part is a contradiction', () => {
    expect(refusal('Quý I hàng năm, hoàn thành trước 15/5')).toEqual({
      code: 'deadline-contradiction',
      at: 'hoàn thành trước 15/5',
    });
  });
});

test('"hoàn thành" before a day of each stretch makes no step of it', () => {
  const deadline = mustRead('Hằng tháng, hoàn thành trước ngày 20');
  expect(deadline.occurrences).toHaveLength(12);
  expect(deadline.occurrences[1]).toMatchObject({ period: 'Tháng 2/2024', due: '2024-02-20' });
});

test.each([
  'Thường xuyên, định kỳ 6 tháng, năm báo cáo UBND tỉnh',
  'Định kỳ 6 tháng, năm báo cáo về Sở Tài chính',
])('to whom a report goes follows its periods: %s', (wording) =>
  expect(brief(mustRead(wording))).toEqual(HALF_AND_YEAR),
);
