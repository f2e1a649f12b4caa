import { describe, expect, test } from 'vitest';
import { brief, mustRead, noteCodes, plan2024, refusal } from './reading.ts';

const Q1 = 'Quý I/2024 [2024-01-01 2024-03-31]';
const MARCH = 'Tháng 3/2024 [2024-03-01 2024-03-31]';
const HALF = '6 tháng đầu năm 2024 [2024-01-01 2024-06-30]';
const YEAR = 'Năm 2024 [2024-01-01 2024-12-31]';
const LAST_OF_MARCH = '31/03/2024 [2024-03-31 2024-03-31]';
const BY_31_MARCH = '31/03/2024 [- 2024-03-31]';
const Q1_TO_Q3 = 'Quý I/2024 - Quý III/2024 [2024-01-01 2024-09-30]';

describe('one period, however it is written', () => {
  test.each([
    ...[
      'Quý I/2024',
      'Quý 1',
      'quí I 2024',
      'quý I-2024',
      'QUÝ I NĂM 2024',
      'Q1/2024',
      'QI/2024',
      'Q.I/2024',
      'Quý 01/2024',
    ],
    ...[
      'Quý I – 2024',
      'Quý  I / 2024',
      'QuýI/2024',
      'Qúy I/2024',
      'Quý một',
      'Quý thứ nhất năm 2024',
      'Quý I, năm 2024',
    ],
    ...[
      'Quý I/24',
      'Trong quý I',
      'Hoàn thành trong quý I năm 2024',
      'Quý I năm nay',
      '3 tháng đầu năm',
      'Quý I của năm 2024',
    ],
  ])('%s', (wording) => expect(brief(mustRead(wording))).toEqual([Q1]));

  test.each([
    ...[
      'Tháng 3/2024',
      'tháng 3-2024',
      '03/2024',
      '3/2024',
      '3-2024',
      'Tháng 03 năm 2024',
      'tháng 3',
      'T3/2024',
      'Tháng3/2024',
    ],
    ...[
      'tháng ba năm 2024',
      'trong tháng 3 của năm 2024',
      '2024-03',
      'Vào tháng 3/2024',
      'Tổ chức trong tháng 3/2024',
    ],
  ])('%s', (wording) => expect(brief(mustRead(wording))).toEqual([MARCH]));

  test.each([
    '6 tháng đầu năm',
    '06 tháng đầu năm 2024',
    '6 tháng',
    'Sáu tháng đầu năm',
    'nửa đầu năm 2024',
    '06 (sáu) tháng đầu năm 2024',
  ])('%s', (wording) => expect(brief(mustRead(wording))).toEqual([HALF]));

  test.each([
    'Năm 2024',
    '2024',
    'Trong năm',
    'Cả năm 2024',
    'trong năm kế hoạch',
    'Năm nay',
    'Thực hiện trong năm 2024',
  ])('%s', (wording) => expect(brief(mustRead(wording))).toEqual([YEAR]));

  test.each([
    ['6 tháng cuối năm 2024', '6 tháng cuối năm 2024 [2024-07-01 2024-12-31]'],
    ['9 tháng', '9 tháng năm 2024 [2024-01-01 2024-09-30]'],
    ['3 tháng cuối năm', 'Quý IV/2024 [2024-10-01 2024-12-31]'],
    ['10 tháng đầu năm 2024', 'Tháng 1/2024 - Tháng 10/2024 [2024-01-01 2024-10-31]'],
    ['Quý I năm sau', 'Quý I/2025 [2025-01-01 2025-03-31]'],
    ['Nửa đầu tháng 3', 'Nửa đầu tháng 3/2024 [2024-03-01 2024-03-15]'],
    ['Hạ tuần tháng 2/2024', 'Hạ tuần tháng 2/2024 [2024-02-21 2024-02-29]'],
    ['Cuối quý I', 'Cuối quý I/2024 [- 2024-03-31]'],
    ['Tháng cuối quý I/2024', 'Tháng 3/2024 [2024-03-01 2024-03-31]'],
  ])('%s', (wording, expected) => expect(brief(mustRead(wording))).toEqual([expected]));
});

describe('one day, however it is written', () => {
  test.each([
    ...[
      '31/3/2024',
      '31.3.2024',
      '31-3-2024',
      '31/03/24',
      'ngày 31 tháng 3 năm 2024',
      'ngày 31/3',
      '2024-03-31',
      '2024/03/31',
    ],
    ...['31 tháng 3', 'Chủ nhật, ngày 31/3/2024', '17 giờ 00 ngày 31/3/2024', '31/3/2024 lúc 17h00'],
  ])('%s', (wording) => expect(brief(mustRead(wording))).toEqual([LAST_OF_MARCH]));

  test.each([
    ...[
      'Trước ngày 31/3/2024',
      'trước 31/3',
      'Chậm nhất ngày 31/3',
      'muộn nhất 31/3/2024',
      'Đến hết ngày 31/3/2024',
      'đến 31/3/2024',
    ],
    ...[
      'Hoàn thành trước 31/3/2024',
      'xong trước ngày 31.3.2024',
      'Hạn cuối: 31/3/2024',
      'Trước 17h00 ngày 31/3/2024',
    ],
    ...[
      'Chậm nhất trước ngày 31/3/2024',
      'Phải hoàn thành chậm nhất vào ngày 31 tháng 3',
      'không quá ngày 31/3/2024',
    ],
  ])('%s', (wording) => expect(brief(mustRead(wording))).toEqual([BY_31_MARCH]));
});

test.each([
  ['Trước 24h00 ngày 31/3/2024', BY_31_MARCH],
  ['Trước 17 giờ 30 phút ngày 31/3/2024', BY_31_MARCH],
  ['Hạn cuối: chậm nhất ngày 31/3/2024', BY_31_MARCH],
  ['Năm 2024 quý I', Q1],
  ['Trong năm 2024 quý I', Q1],
])('what is odd but clear: %s', (wording, expected) => expect(brief(mustRead(wording))).toEqual([expected]));

describe('begun on one day, done by another', () => {
  test.each([
    ['Triển khai từ Quý II/2024, hoàn thành trong Quý IV/2024', 'Quý IV/2024 [2024-04-01 2024-12-31]'],
    ['Từ Quý II/2024; hoàn thành trong Quý IV/2024', 'Quý IV/2024 [2024-04-01 2024-12-31]'],
    [
      'Triển khai từ tháng 3 và hoàn thành trước 30/11/2024',
      '01/03/2024 - 30/11/2024 [2024-03-01 2024-11-30]',
    ],
    ['Bắt đầu từ tháng 3, hoàn thành trong tháng 10', 'Tháng 10/2024 [2024-03-01 2024-10-31]'],
  ])('%s', (wording, expected) => {
    const deadline = mustRead(wording);
    expect(deadline.kind).toBe('once');
    expect(brief(deadline)).toEqual([expected]);
    expect(noteCodes(deadline)).not.toContain('open-end');
  });

  test('not the other way round', () => {
    expect(refusal('Từ Quý IV/2024, hoàn thành trong Quý II/2024').code).toBe('deadline-range-backwards');
  });

  test.each(['Quyết tâm hoàn thành trước 31/3/2024', 'Nỗ lực hoàn thành trước 31/3/2024'])('%s', (wording) =>
    expect(brief(mustRead(wording))).toEqual([BY_31_MARCH]),
  );
});

describe('an end of a period alone', () => {
  test.each([
    ['Đến hết quý I/2024', 'Quý I/2024 [- 2024-03-31]'],
    ['Chậm nhất trong tháng 9/2024', 'Tháng 9/2024 [- 2024-09-30]'],
    ['Đến năm 2025', 'Năm 2025 [- 2025-12-31]'],
    ['Hết năm', 'Năm 2024 [- 2024-12-31]'],
    ['Trước tháng 12/2024', 'Trước tháng 12/2024 [- 2024-11-30]'],
    ['Trước quý IV/2024', 'Trước quý IV/2024 [- 2024-09-30]'],
    ['Trước cuối năm 2024', 'Cuối năm 2024 [- 2024-12-31]'],
  ])('%s', (wording, expected) => expect(brief(mustRead(wording))).toEqual([expected]));
});

describe('ranges', () => {
  test.each([
    'Quý I - III/2024',
    'Quý I-III',
    'Quý 1-3/2024',
    'Quý I đến quý III/2024',
    'Từ quý I đến hết quý III năm 2024',
    'Quý I, II, III/2024',
    'Quý I – Quý III/2024',
  ])('%s', (wording) => expect(brief(mustRead(wording))).toEqual([Q1_TO_Q3]));

  test.each([
    ['Từ tháng 11/2024 đến tháng 02/2025', 'Tháng 11/2024 - Tháng 2/2025 [2024-11-01 2025-02-28]'],
    ['Từ tháng 10 đến tháng 01/2025', 'Tháng 10/2024 - Tháng 1/2025 [2024-10-01 2025-01-31]'],
    ['Tháng 3-5', 'Tháng 3/2024 - Tháng 5/2024 [2024-03-01 2024-05-31]'],
    ['15-31/12/2025', '15/12/2025 - 31/12/2025 [2025-12-15 2025-12-31]'],
    ['Từ ngày 15 đến ngày 20/12/2024', '15/12/2024 - 20/12/2024 [2024-12-15 2024-12-20]'],
    ['Từ 01/3 - 15/4/2024', '01/03/2024 - 15/04/2024 [2024-03-01 2024-04-15]'],
    ['Tuần từ ngày 11/3 đến ngày 15/3/2024', 'Tuần 11/03/2024 - 15/03/2024 [2024-03-11 2024-03-15]'],
    ['Từ đầu năm đến hết quý II/2024', '01/01/2024 - Quý II/2024 [2024-01-01 2024-06-30]'],
    ['Từ nay đến cuối năm 2024', '29/12/2023 - 31/12/2024 [2023-12-29 2024-12-31]'],
    ['Từ quý IV/2024 đến tháng 01/2025', 'Quý IV/2024 - Tháng 1/2025 [2024-10-01 2025-01-31]'],
    ['Trong năm 2024 và năm 2025', 'Giai đoạn 2024-2025 [2024-01-01 2025-12-31]'],
    ['Tháng 11, 12/2024 và tháng 01/2025', 'Tháng 11/2024 - Tháng 1/2025 [2024-11-01 2025-01-31]'],
    ['Giai đoạn 2021-2025, định hướng đến năm 2030', 'Giai đoạn 2021-2025 [2021-01-01 2025-12-31]'],
  ])('%s', (wording, expected) => expect(brief(mustRead(wording))).toEqual([expected]));
});

describe('a period with a day of its own', () => {
  test.each([
    ['Quý IV/2024 (trước ngày 15/12)', 'Quý IV/2024 [2024-10-01 2024-12-15]'],
    ['Quý IV/2024, chậm nhất ngày 15/12/2024', 'Quý IV/2024 [2024-10-01 2024-12-15]'],
    ['Trong tháng 3/2024, trước ngày 25', 'Tháng 3/2024 [2024-03-01 2024-03-25]'],
    ['Quý I/2024: chậm nhất ngày 15/4/2024', 'Quý I/2024 [- 2024-04-15]'],
    ['Báo cáo quý I trước ngày 15/3/2024', 'Quý I/2024 [- 2024-03-15]'],
    ['Báo cáo cả năm gửi trước ngày 10/01 của năm liền kề năm báo cáo', 'Năm 2024 [- 2025-01-10]'],
  ])('%s', (wording, expected) => expect(brief(mustRead(wording))).toEqual([expected]));
});

describe('relative to the signing', () => {
  test.each([
    ['30 ngày kể từ ngày ký', '2024-01-28'],
    ['Trong vòng 2 tuần kể từ ngày ban hành Kế hoạch', '2024-01-12'],
    ['Chậm nhất sau 10 ngày kể từ ngày ban hành Quyết định này', '2024-01-08'],
    ['03 tháng kể từ ngày ký', '2024-03-29'],
    ['02 tháng kể từ ngày Quyết định này có hiệu lực', '2024-02-29'],
    ['45 ngày kể từ ngày kết thúc 6 tháng đầu năm', '2024-08-14'],
  ])('%s', (wording, due) => expect(mustRead(wording)).toMatchObject({ kind: 'once', due }));

  test('cannot be dated while the day of signing is unknown', () => {
    const deadline = mustRead('30 ngày kể từ ngày ký', { ...plan2024, issued: null });
    expect(deadline).toMatchObject({ kind: 'undetermined', start: null, due: null, occurrences: [] });
    expect(deadline.notes.map(({ code }) => code)).toEqual(['issue-unknown']);
  });
});

test('a milestone stands though the work goes on after it', () => {
  for (const after of [
    'vận hành thường xuyên',
    'duy trì thường xuyên, liên tục',
    'thực hiện trong các năm tiếp theo',
  ]) {
    const deadline = mustRead(`Hoàn thành trong quý I/2024 và ${after}`);
    expect(deadline).toMatchObject({ kind: 'once', due: '2024-03-31' });
    expect(deadline.notes.map(({ code }) => code)).toContain('then-ongoing');
  }
});
