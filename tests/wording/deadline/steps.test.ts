import { expect, test } from 'vitest';
import { brief, mustRead } from './reading.ts';

test.each([
  [
    'Ban hành kế hoạch trong tháng 1/2024; tổ chức thực hiện trong năm 2024',
    ['Tháng 1/2024 [2024-01-01 2024-01-31] Ban hành kế hoạch', 'Năm 2024 [2024-01-01 2024-12-31]'],
  ],
  [
    'Quý I: Xây dựng kế hoạch. Quý II, III: Triển khai thực hiện. Quý IV: Tổng kết',
    [
      'Quý I/2024 [2024-01-01 2024-03-31] Xây dựng kế hoạch',
      'Quý II/2024 - Quý III/2024 [2024-04-01 2024-09-30] Triển khai thực hiện',
      'Quý IV/2024 [2024-10-01 2024-12-31] Tổng kết',
    ],
  ],
  [
    'Đợt 1: tháng 3/2024; Đợt 2: tháng 9/2024',
    ['Tháng 3/2024 [2024-03-01 2024-03-31] Đợt 1', 'Tháng 9/2024 [2024-09-01 2024-09-30] Đợt 2'],
  ],
  [
    '30/4/2026 (mô hình thử nghiệm). Vận hành ổn định trong năm 2026',
    [
      '30/04/2026 [2026-04-30 2026-04-30] mô hình thử nghiệm',
      'Năm 2026 [2026-01-01 2026-12-31] Vận hành ổn định',
    ],
  ],
  [
    'Trước ngày 15/3/2026; chậm nhất ngày 31/3/2026',
    ['15/03/2026 [- 2026-03-15]', '31/03/2026 [- 2026-03-31]'],
  ],
  [
    'Quý I ban hành kế hoạch, tổng kết trong quý II',
    ['Quý I/2024 [2024-01-01 2024-03-31] ban hành kế hoạch', 'Quý II/2024 [2024-04-01 2024-06-30] tổng kết'],
  ],
  [
    'Cấp tỉnh: Quý I/2024; cấp huyện: Quý II/2024; cấp xã: Quý III/2024',
    [
      'Quý I/2024 [2024-01-01 2024-03-31] Cấp tỉnh',
      'Quý II/2024 [2024-04-01 2024-06-30] cấp huyện',
      'Quý III/2024 [2024-07-01 2024-09-30] cấp xã',
    ],
  ],
  [
    '- Ban hành kế hoạch: tháng 01/2024\n- Báo cáo kết quả: trước ngày 30/11/2024',
    ['Tháng 1/2024 [2024-01-01 2024-01-31] Ban hành kế hoạch', '30/11/2024 [- 2024-11-30] Báo cáo kết quả'],
  ],
  [
    'Trong năm 2024, trong đó quý I hoàn thành xây dựng kế hoạch',
    ['Quý I/2024 [2024-01-01 2024-03-31] hoàn thành xây dựng kế hoạch', 'Năm 2024 [2024-01-01 2024-12-31]'],
  ],
  [
    'Tổng kết trong Quý IV/2024, ban hành kế hoạch trong Quý I/2024',
    ['Quý I/2024 [2024-01-01 2024-03-31] ban hành kế hoạch', 'Quý IV/2024 [2024-10-01 2024-12-31] Tổng kết'],
  ],
])('%s', (wording, expected) => {
  const deadline = mustRead(wording);
  expect(deadline.kind).toBe('steps');
  expect(brief(deadline)).toEqual(expected);
});

test("a label may hold a document's date, which is no deadline", () => {
  const deadline = mustRead('Triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 trong quý II/2024');
  expect(deadline).toMatchObject({ kind: 'once', due: '2024-06-30' });
});

test('a dash that begins a line begins an item, and joins no range', () => {
  expect(brief(mustRead('- Quý I/2024\n- Quý III/2024'))).toEqual([
    'Quý I/2024 [2024-01-01 2024-03-31]',
    'Quý III/2024 [2024-07-01 2024-09-30]',
  ]);
});
