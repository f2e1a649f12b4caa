import { expect, test } from 'vitest';
import { brief, mustRead, noteCodes, refusal } from './reading.ts';

const DECEMBER = ['17/12/2024 [- 2024-12-17]'];

test.each([
  ['Trước ngày 17/12/2024 (số liệu chốt đến 15/12/2024)', DECEMBER],
  ['Trước ngày 17/12/2024, số liệu chốt đến 15/12/2024', DECEMBER],
  ['Số liệu chốt đến 15/12/2024, báo cáo trước ngày 17/12/2024', DECEMBER],
  ['Báo cáo trước ngày 17/12/2024 (thời điểm chốt số liệu: 14/12/2024)', DECEMBER],
  ['Trước ngày 17/12/2024 (số liệu từ ngày 15/12/2023 đến ngày 14/12/2024)', DECEMBER],
  ['Trước ngày 17/12/2024 (tính đến ngày 14/12/2024)', DECEMBER],
  ['Trước ngày 17/12/2024 (tính từ ngày 15/12/2023 đến 14/12/2024)', DECEMBER],
  ['Trước ngày 17/12/2024 (kết quả cập nhật đến 15/12/2024)', DECEMBER],
  ['Trước ngày 17/12/2024 với số liệu chốt đến ngày 15/12/2024', DECEMBER],
  ['Trước ngày 15/11 (số liệu tính đến hết ngày 31/10)', ['15/11/2024 [- 2024-11-15]']],
])('a day up to which a report counts is no deadline: %s', (wording, expected) => {
  const deadline = mustRead(wording);
  expect(deadline.kind).toBe('once');
  expect(brief(deadline)).toEqual(expected);
  expect(noteCodes(deadline)).toContain('data-cutoff');
});

test('nor is it one among other words of a label', () => {
  const wording = 'Báo cáo số liệu tính đến hết ngày 31/10 trước ngày 15/11';
  expect(brief(mustRead(wording))).toEqual(['15/11/2024 [- 2024-11-15]']);
});

test('nor a day of each stretch', () => {
  const deadline = mustRead('Hằng quý, trước ngày 20 của tháng cuối quý (chốt số liệu ngày 14)');
  expect(deadline.occurrences.map(({ due }) => due)).toEqual([
    '2024-03-20',
    '2024-06-20',
    '2024-09-20',
    '2024-12-20',
  ]);
});

test.each([
  ['Báo cáo số liệu đến ngày 15/12/2024', '15/12/2024 [- 2024-12-15]'],
  ['Báo cáo kết quả đến hết ngày 15/12/2024', '15/12/2024 [- 2024-12-15]'],
])('what is handed in by a day is due then: %s', (wording, expected) =>
  expect(brief(mustRead(wording))).toEqual([expected]),
);

test('alone it is no deadline', () => {
  expect(refusal('Số liệu chốt đến 15/12/2024').code).toBe('deadline-incomplete');
});

test('a label in brackets belongs to the time that stands there with it', () => {
  expect(brief(mustRead('31/12/2024 (mô hình thử nghiệm: 30/6/2024)'))).toEqual([
    '30/06/2024 [2024-06-30 2024-06-30] mô hình thử nghiệm',
    '31/12/2024 [2024-12-31 2024-12-31]',
  ]);
});
