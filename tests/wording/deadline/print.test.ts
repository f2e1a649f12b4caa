import { describe, expect, test } from 'vitest';
import type { DeadlineContext } from '../../../src/wording/deadline/types.ts';
import { deadlineExamples } from './examples.ts';
import { facts } from './facts.ts';
import { printDeadline } from './print.ts';
import { meaning, mustRead, plan2024 } from './reading.ts';

/** Another year, so that printed words stand for themselves. */
const elsewhere: Omit<DeadlineContext, 'before'> = { year: 2031, issued: null };

describe('canonical words', () => {
  test.each([
    ['quí 1-2024', 'Quý I/2024'],
    ['trước 15/1', 'Chậm nhất ngày 15/01/2024'],
    ['hàng quí', 'Hằng quý trong năm 2024'],
    ['Hàng quý, 06 tháng, năm', 'Định kỳ: Quý I/2024; 6 tháng đầu năm 2024; Quý III/2024; Năm 2024'],
    [
      'ngày 20 hàng tháng, từ tháng 11',
      'Định kỳ: Tháng 11/2024: ngày 20/11/2024; Tháng 12/2024: ngày 20/12/2024',
    ],
    ['Thứ 5 hàng tuần', 'Thứ Năm hằng tuần trong năm 2024'],
    ['đến hết quí I', 'Đến hết quý I/2024'],
    ['thường xuyên', 'Thường xuyên từ ngày 01/01/2024'],
    ['theo kế hoạch', 'Chưa xác định thời hạn'],
    ['trong năm (sau khi có hướng dẫn)', 'Năm 2024 (sau khi có hướng dẫn)'],
    ['Đợt 1: tháng 3; đợt 2: tháng 9', 'Tháng 3/2024 (Đợt 1); Tháng 9/2024 (đợt 2)'],
    ['Trước ngày 15/3; chậm nhất ngày 31/3', 'Các mốc: Chậm nhất ngày 15/03/2024; Chậm nhất ngày 31/03/2024'],
  ])('%s → %s', (wording, expected) => expect(printDeadline(mustRead(wording))).toBe(expected));
});

describe('print → read', () => {
  const wordings = [
    ...facts.map(({ wording }) => wording),
    ...deadlineExamples.map(({ wording }) => wording),
  ];

  test.each([...new Set(wordings)])('%s', (wording) => {
    for (const before of ['inclusive', 'exclusive'] as const) {
      for (const issued of ['2023-12-29', null]) {
        const deadline = mustRead(wording, { ...plan2024, before, issued });
        expect(meaning(mustRead(printDeadline(deadline, before), { ...elsewhere, before }))).toEqual(
          meaning(deadline),
        );
      }
    }
  });
});
