import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../src/wording/deadline/types.ts';
import { wordsAt } from '../../../src/wording/spans.ts';
import { mustRead } from './reading.ts';

/** The words of each occurrence; those that stand in a row and have the same words only once. */
function told({ wording, occurrences }: Deadline): string[] {
  const words = occurrences.map(({ spans }) => wordsAt(wording, spans));
  return words.filter((each, i) => each !== words[i - 1]);
}

describe('an occurrence is told by its own words', () => {
  test.each([
    // alone: the whole time, with the words that lead to it, without what is no time
    ['Quý I/2024', ['Quý I/2024']],
    ['Hoàn thành trước ngày 15/01/2024.', ['Hoàn thành trước ngày 15/01/2024']],
    ['12/2026 báo cáo kết quả triển khai', ['12/2026']],
    ['Trong năm quý I/2024', ['quý I/2024']],
    ['Từ tháng 3 đến tháng 5/2024', ['Từ tháng 3 đến tháng 5/2024']],
    ['Quý II, III/2024', ['Quý II, III/2024']],
    ['30 ngày kể từ ngày ký', ['30 ngày kể từ ngày ký']],
    ['Thường xuyên, báo cáo trước ngày 15/12/2024', ['trước ngày 15/12/2024']],
    // several statements
    ['Quý I/2024; tháng 6/2024', ['Quý I/2024', 'tháng 6/2024']],
    ['Trước ngày 15/3/2024; chậm nhất ngày 31/3/2024', ['Trước ngày 15/3/2024', 'chậm nhất ngày 31/3/2024']],
    ['Quý I: Xây dựng kế hoạch. Quý IV: Tổng kết', ['Quý I', 'Quý IV']],
    // a list: what its items leave to each other belongs to each
    ['Quý I/2024, Quý III/2024', ['Quý I/2024', 'Quý III/2024']],
    ['Quý I, III/2024', ['Quý I … 2024', 'Quý … III/2024']],
    ['Trong tháng 3, 6, 9', ['Trong tháng 3', 'Trong tháng … 6', 'Trong tháng … 9']],
    ['Năm 2024, 2026', ['Năm 2024', 'Năm … 2026']],
    ['Trước ngày 15/3 và 15/6/2024', ['Trước ngày 15/3 … 2024', 'Trước … 15/6/2024']],
    ['Ngày 15 tháng 3, 6, 9', ['Ngày 15 tháng 3', 'Ngày 15 tháng … 6', 'Ngày 15 tháng … 9']],
    ['Ngày 15 tháng 6 và tháng 12', ['Ngày 15 tháng 6', 'Ngày 15 … tháng 12']],
    ['Tháng 3 và Quý I/2024', ['Tháng 3 … Quý I/2024']],
    // a period and its day
    ['Quý IV/2024 (trước ngày 15/12)', ['Quý IV/2024 … trước ngày 15/12']],
    ['Quý I/2024: chậm nhất ngày 15/4/2024', ['Quý I/2024: chậm nhất ngày 15/4/2024']],
    ['Trước tháng 12/2024, trước ngày 15', ['Trước tháng 12/2024', 'tháng 12/2024, trước ngày 15']],
    ['Năm 2024 (từ ngày 01/3 đến ngày 30/11)', ['từ ngày 01/3 đến ngày 30/11']],
    // recurrences: the unit, its day, the days within which it recurs
    ['Hằng tháng', ['Hằng tháng']],
    ['Hằng quý năm 2024', ['Hằng quý năm 2024']],
    ['Trước ngày 20 hằng tháng', ['Trước ngày 20 hằng tháng']],
    ['Hằng quý (trước ngày 10 của tháng đầu quý sau)', ['Hằng quý … trước ngày 10 của tháng đầu quý sau']],
    ['Ngày 20 hàng tháng, từ tháng 11', ['Ngày 20 hàng tháng, từ tháng 11']],
    ['Thường xuyên, hằng quý', ['hằng quý']],
    ['Trước ngày 15 của tháng cuối quý', ['Trước ngày 15 của tháng cuối quý']],
    ['Trước ngày 15/6 và 15/12 hằng năm', ['Trước ngày 15/6 … hằng năm', 'Trước … 15/12 hằng năm']],
    ['15 ngày sau khi kết thúc quý', ['15 ngày sau khi kết thúc quý']],
    ['Từ tháng 3 đến tháng 11 hằng năm', ['Từ tháng 3 đến tháng 11 hằng năm']],
    ['02 lần/năm (tháng 6, tháng 12)', ['02 lần/năm … tháng 6', '02 lần/năm … tháng 12']],
    ['Trước ngày 20/10/2024 và hàng tháng', ['Trước ngày 20/10/2024', 'Trước ngày 20/10/2024 … hàng tháng']],
  ])('%s', (wording, expected) => expect(told(mustRead(wording))).toEqual(expected));

  test('periods that end together are told by the words of all of them', () => {
    expect(told(mustRead('Hàng quý, 06 tháng, năm và đột xuất'))).toEqual([
      'Hàng quý', // Quý I
      'Hàng quý, 06 tháng', // Quý II and 6 tháng đầu năm
      'Hàng quý', // Quý III
      'Hàng quý, 06 tháng, năm', // Quý IV, 6 tháng cuối năm and Năm
    ]);
  });

  test('days that recur in turn keep their own', () => {
    expect(told(mustRead('Ngày 15 và ngày 30 hằng tháng')).slice(0, 2)).toEqual([
      'Ngày 15 … hằng tháng',
      'ngày 30 hằng tháng',
    ]);
    expect(told(mustRead('Ngày 15 và 30 hằng tháng')).slice(0, 2)).toEqual([
      'Ngày 15 … hằng tháng',
      'Ngày … 30 hằng tháng',
    ]);
    expect(told(mustRead('Thứ Hai, thứ Năm hằng tuần')).slice(0, 2)).toEqual([
      'Thứ Hai … hằng tuần',
      'thứ Năm hằng tuần',
    ]);
  });

  test('one that is said twice is told by both', () => {
    expect(told(mustRead('Quý I/2024; trong năm 2024; Quý I/2024'))).toEqual([
      'Quý I/2024 … Quý I/2024',
      'trong năm 2024',
    ]);
  });
});

describe('what is said besides the days has its words too', () => {
  test('labels, without the marks around them', () => {
    const { wording, occurrences } = mustRead('Đợt 1: tháng 3/2024; tháng 9/2024 (đợt 2)');
    expect(occurrences.map(({ labelSpans }) => wordsAt(wording, labelSpans))).toEqual(['Đợt 1', 'đợt 2']);
    expect(mustRead('Quý I/2024').occurrences[0]?.labelSpans).toEqual([]);
  });

  test.each([
    [
      'Trong năm 2024 (sau khi có văn bản hướng dẫn, triển khai của Bộ Nội vụ).',
      'sau khi có văn bản hướng dẫn, triển khai của Bộ Nội vụ',
    ],
    ['Khi có hướng dẫn, hoàn thành trước ngày 30/6/2024', 'Khi có hướng dẫn'],
    ['60 ngày sau khi Nghị quyết được thông qua', '60 ngày sau khi Nghị quyết được thông qua'],
  ])('the condition of %s', (wording, expected) => {
    const deadline = mustRead(wording);
    expect(deadline.condition).toBe(expected);
    expect(wordsAt(wording, deadline.conditionSpans)).toBe(expected);
  });

  test.each([
    ['Thường xuyên trong năm 2024', 'Thường xuyên trong năm 2024'],
    ['Năm 2024 và các năm tiếp theo', 'Năm 2024 … các năm tiếp theo'],
    ['Từ 01/7/2025', 'Từ 01/7/2025'],
    ['Khi phát sinh', 'Khi phát sinh'],
    ['Triển khai theo kế hoạch riêng', 'theo kế hoạch riêng'],
    ['Đầu năm 2024', 'Đầu năm 2024'],
    ['12/2026 hoặc 1/2027', '12/2026 … 1/2027'],
    ['Quý II/2024, sau khi có hướng dẫn', 'Quý II/2024, sau khi có hướng dẫn'],
    ['Định kỳ: Quý I/2024; Quý III/2024', 'Định kỳ: Quý I/2024 … Quý III/2024'],
  ])('the whole reading of %s', (wording, expected) =>
    expect(wordsAt(wording, mustRead(wording).spans)).toBe(expected),
  );
});

describe('offsets count the text as written', () => {
  const offsets = (wording: string) =>
    mustRead(wording).occurrences.map(({ spans }) => spans.map(({ start, end }) => [start, end]));

  test('composed: one unit a letter', () => {
    expect(offsets('Quý I/2024;  tháng 6/2024')).toEqual([[[0, 10]], [[13, 25]]]);
  });

  test('decomposed: "ý" and "á" take two units', () => {
    expect(offsets('Quý I/2024;  tháng 6/2024'.normalize('NFD'))).toEqual([[[0, 11]], [[14, 27]]]);
  });

  test('with spaces before, inside and behind', () => {
    expect(offsets('  Quý  I / 2024 . ')).toEqual([[[2, 15]]]);
  });

  test('with dashes of any kind', () => {
    expect(offsets('Quý I – III/2024')).toEqual([[[0, 16]]]);
    expect(offsets('tháng 3‑2024, tháng 6‑2024')).toEqual([[[0, 12]], [[14, 26]]]);
  });

  test('on the lines of a list', () => {
    expect(offsets('- Quý I/2024\n- Quý III/2024')).toEqual([[[2, 12]], [[15, 27]]]);
  });
});
