import { describe, expect, test } from 'vitest';
import { deadlineNote } from '../../../src/wording/deadline/notes.ts';
import { brief, mustRead, noteCodes, plan2024 } from './reading.ts';

const exclusive = { ...plan2024, before: 'exclusive' } as const;

describe('before: inclusive or exclusive', () => {
  test.each([
    ['trước ngày 15/01/2024', '2024-01-15', '2024-01-14'],
    ['Trước ngày 01/3/2024', '2024-03-01', '2024-02-29'],
    ['Trước 25/11', '2024-11-25', '2024-11-24'],
    ['chậm nhất trước ngày 31/12/2025', '2025-12-31', '2025-12-30'],
    ['Trước ngày 15/12 hàng năm', '2024-12-15', '2024-12-14'],
    ['Trước ngày 05 hằng tháng', '2024-12-05', '2024-12-04'],
    ['Quý IV/2024 (trước ngày 15/12)', '2024-12-15', '2024-12-14'],
  ])('%s', (wording, counted, uncounted) => {
    const [with_, without] = [mustRead(wording), mustRead(wording, exclusive)];
    expect([with_.due, without.due]).toEqual([counted, uncounted]);
    expect(noteCodes(with_)).toContain('before-inclusive');
    expect(noteCodes(without)).toContain('before-exclusive');
  });

  test('the written day names the occurrence, whether it counts or not', () => {
    expect(brief(mustRead('trước ngày 15/01/2024', exclusive))).toEqual(['15/01/2024 [- 2024-01-14]']);
    expect(brief(mustRead('Trước ngày 15/6, 15/12', exclusive))).toEqual([
      '15/06/2024 [- 2024-06-14]',
      '15/12/2024 [- 2024-12-14]',
    ]);
    expect(brief(mustRead('Trước ngày 15 và ngày 30 tháng cuối quý', exclusive))[1]).toBe(
      '30/03/2024 [- 2024-03-29]',
    );
  });

  test('before a day that a month does not have, all its days are in time', () => {
    const dues = mustRead('Trước ngày 31 hằng tháng', exclusive).occurrences.map(({ due }) => due);
    expect(dues.slice(0, 4)).toEqual(['2024-01-30', '2024-02-29', '2024-03-30', '2024-04-30']);
    expect(mustRead('Trước ngày 31 hằng tháng').occurrences[3]?.due).toBe('2024-04-30');
  });

  test('a time of day lets its own day of a list count, and no other', () => {
    const deadline = mustRead('02 lần/năm, trước 17h00 ngày 15/6, 15/12', exclusive);
    expect(deadline.occurrences.map(({ due }) => due)).toEqual(['2024-06-15', '2024-12-14']);
  });

  test.each([
    ['Chậm nhất ngày 15/01/2024', '2024-01-15'],
    ['Đến ngày 15/01/2024', '2024-01-15'],
    ['Trước 17h00 ngày 15/01/2024', '2024-01-15'],
    ['Trước năm 2030', '2029-12-31'],
    ['Trước quý IV/2024', '2024-09-30'],
  ])('%s does not depend on it', (wording, due) => {
    for (const context of [plan2024, exclusive]) {
      const deadline = mustRead(wording, context);
      expect(deadline.due).toBe(due);
      expect(noteCodes(deadline).filter((code) => /^before-(?:in|ex)clusive$/u.test(code))).toEqual([]);
    }
  });
});

describe('what was not said is told', () => {
  test.each([
    ['Quý I', ['year-implied']],
    ['Quý I/2024', []],
    ['Trong năm', []],
    ['Trong năm quý I/2024', ['malformed-year']],
    ['Hằng quý', ['due-at-period-end']],
    ['Hàng quý, 06 tháng, năm và đột xuất', ['due-at-period-end', 'periods-merged', 'ad-hoc']],
    ['Thường xuyên hàng tháng', ['recurrence-wins', 'due-at-period-end']],
    ['Quý II, III/2024', ['run-as-one']],
    ['Trước ngày 15 tháng cuối quý', ['before-inclusive', 'implied-recurrence']],
    ['30 ngày kể từ ngày ký', ['counted-from-issue']],
    ['12/2026 báo cáo kết quả', ['label']],
    ['31/03/2026 Đề xuất hạn là thường xuyên', ['label-of-time']],
    ['Dự kiến quý II/2024', ['hoped']],
    ['Thứ Hai, ngày 15/3/2024', ['weekday-mismatch']],
    ['Thứ Sáu, ngày 15/3/2024', []],
    ['Hằng tuần', ['week-ends-sunday']],
    ['02 tuần một lần', ['weeks-anchor', 'due-at-period-end']],
    ['Cuối năm 2024', ['end-of-period']],
    ['Quý I/2024 (nếu có', ['unclosed-bracket', 'remark']],
  ])('%s', (wording, codes) => expect(noteCodes(mustRead(wording)).sort()).toEqual([...codes].sort()));
});

test('the words that do not move a date are named', () => {
  const { notes } = mustRead('Hàng quý, 06 tháng, năm và đột xuất');
  expect(notes.find(({ code }) => code === 'ad-hoc')).toMatchObject({
    words: 'đột xuất',
    span: { start: 27, end: 35 },
  });
});

test('every note is a Vietnamese sentence that quotes its words', () => {
  const [note] = mustRead('Trước 25/11').notes;
  expect(note && deadlineNote(note)).toBe(
    '"Trước 25/11": tính cả ngày ghi sau chữ "trước" (plan.policy.before: inclusive)',
  );
});
