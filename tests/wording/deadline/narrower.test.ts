import { expect, test } from 'vitest';
import { brief, mustRead, noteCodes, refusal } from './reading.ts';

const Q1 = 'Quý I/2024 [2024-01-01 2024-03-31]';
const Q2 = 'Quý II/2024 [2024-04-01 2024-06-30]';
const Q3 = 'Quý III/2024 [2024-07-01 2024-09-30]';
const Q4 = 'Quý IV/2024 [2024-10-01 2024-12-31]';
const HALF = '6 tháng đầu năm 2024 [2024-01-01 2024-06-30]';
const YEAR_BY_10 = 'Năm 2024 [- 2024-12-10]';

test.each([
  ['Hằng quý, 6 tháng, năm; báo cáo năm trước ngày 10/12', [Q1, HALF, Q3, YEAR_BY_10]],
  ['Hằng quý, 6 tháng, năm. Báo cáo năm gửi trước ngày 10/12', [Q1, HALF, Q3, YEAR_BY_10]],
  ['Hằng quý, 6 tháng, năm; báo cáo tổng kết năm trước ngày 10/12', [Q1, HALF, Q3, YEAR_BY_10]],
  [
    '6 tháng và năm; báo cáo 6 tháng trước ngày 10/6',
    ['6 tháng đầu năm 2024 [- 2024-06-10]', 'Năm 2024 [2024-01-01 2024-12-31]'],
  ],
  ['6 tháng, năm (báo cáo năm trước ngày 10/12)', [HALF, YEAR_BY_10]],
  ['Hằng quý; riêng quý IV trước ngày 10/12', [Q1, Q2, Q3, 'Quý IV/2024 [2024-10-01 2024-12-10]']],
  ['Hằng quý (riêng quý II trước ngày 20/6)', [Q1, 'Quý II/2024 [2024-04-01 2024-06-20]', Q3, Q4]],
  ['Hằng quý; báo cáo quý II trước ngày 05/7', [Q1, 'Quý II/2024 [- 2024-07-05]', Q3, Q4]],
  [
    'Hằng quý (báo cáo trước ngày 15 tháng cuối quý)',
    [
      'Quý I/2024 [- 2024-03-15]',
      'Quý II/2024 [- 2024-06-15]',
      'Quý III/2024 [- 2024-09-15]',
      'Quý IV/2024 [- 2024-12-15]',
    ],
  ],
])('the narrower words win for their period: %s', (wording, expected) => {
  const deadline = mustRead(wording);
  expect(deadline.kind).toBe('recurring');
  expect(brief(deadline)).toEqual(expected);
  expect(noteCodes(deadline)).toContain('narrower-wins');
});

test.each([
  ['Hằng quý và năm; riêng quý IV trước ngày 10/12', [Q1, Q2, Q3]],
  ['Hằng quý, 6 tháng, năm; riêng báo cáo quý IV trước ngày 10/12', [Q1, HALF, Q3]],
  ['6 tháng, năm; riêng báo cáo quý IV trước ngày 10/12', [HALF]],
])('a day of its own is not lost in a longer period that ends together: %s', (wording, before) => {
  expect(brief(mustRead(wording)).toSorted()).toEqual(
    [
      ...before,
      expect.stringMatching(/^Quý IV\/2024 \[.* 2024-12-10\]$/),
      'Năm 2024 [2024-01-01 2024-12-31]',
    ].toSorted(),
  );
});

test('nor is a month’s beside the half-year’s', () => {
  const { occurrences } = mustRead(
    'Hằng tháng; riêng tháng 6 trước ngày 10/6; báo cáo 6 tháng trước ngày 15/6',
  );
  expect(
    occurrences.filter(({ due }) => due.startsWith('2024-06')).map(({ period, due }) => [period, due]),
  ).toEqual([
    ['Tháng 6/2024', '2024-06-10'],
    ['6 tháng đầu năm 2024', '2024-06-15'],
  ]);
});

test('the month that is told apart, and no other', () => {
  const { occurrences, notes } = mustRead('Trước ngày 20 hằng tháng; riêng tháng 12 trước ngày 10/12');
  expect(occurrences).toHaveLength(12);
  expect(occurrences.map(({ due }) => due).slice(-2)).toEqual(['2024-11-20', '2024-12-10']);
  const won = notes.filter(({ code }) => code === 'narrower-wins').map(({ words }) => words);
  expect(won).toEqual(['trước ngày 10/12']);
});

test('two months told apart', () => {
  const { occurrences } = mustRead('Hằng tháng; riêng tháng 6 trước ngày 15/6; tháng 12 trước ngày 15/12');
  expect(occurrences).toHaveLength(12);
  expect(occurrences.filter(({ due }) => due.endsWith('-15')).map(({ period }) => period)).toEqual([
    'Tháng 6/2024',
    'Tháng 12/2024',
  ]);
});

test('a period that the recurrence does not hold adds one', () => {
  expect(brief(mustRead('Hằng tháng trong quý I/2024; riêng quý II trước ngày 25/6'))).toEqual([
    'Tháng 1/2024 [2024-01-01 2024-01-31]',
    'Tháng 2/2024 [2024-02-01 2024-02-29]',
    'Tháng 3/2024 [2024-03-01 2024-03-31]',
    'Quý II/2024 [- 2024-06-25]',
  ]);
});

test('a label that names a period in other words could be about it, or not', () => {
  expect(refusal('Hằng quý; tổng kết 5 năm thi hành trước ngày 15/12')).toEqual({
    code: 'deadline-unknown-words',
    at: 'tổng kết 5 năm thi hành',
  });
});

test('what stands in brackets goes on in the year before them', () => {
  expect(brief(mustRead('Quý I/2027 (ban hành trước ngày 15/3)'))).toEqual([
    '15/03/2027 [- 2027-03-15] ban hành',
    'Quý I/2027 [2027-01-01 2027-03-31]',
  ]);
});
