import { describe, expect, test } from 'vitest';
import { deadlineNote } from '../../../src/wording/deadline/notes.ts';
import { mustRead, noteCodes, plan2024 } from './reading.ts';

/** Signed in the middle of the plan's year, on a Tuesday. */
const midYear = { year: 2026, issued: '2026-07-14', before: 'inclusive' } as const;

describe('what recurs owes nothing before the decision', () => {
  test.each([
    // wording, first that is owed, its last day, how many are owed, how many are left out
    ['Hằng tháng', 'Tháng 7/2026', '2026-07-31', 6, 6],
    ['Hằng quý', 'Quý III/2026', '2026-09-30', 2, 2],
    ['Hằng quý, 6 tháng, năm', 'Quý III/2026', '2026-09-30', 2, 2],
    ['Trước ngày 10 hằng tháng', 'Tháng 8/2026', '2026-08-10', 5, 7],
    // counted from 01/01, every second week ends on a Wednesday: 01/07, 15/07 …
    ['02 tuần một lần', '02/07/2026 - 15/07/2026', '2026-07-15', 13, 13],
    ['Hằng tuần', 'Tuần 13/07/2026 - 19/07/2026', '2026-07-19', 24, 28],
    // due after the decision, though its month was over
    ['Chậm nhất ngày 15 của tháng sau', 'Tháng 6/2026', '2026-07-15', 7, 5],
  ])('%s', (wording, first, due, count, left) => {
    const { occurrences, notes, start } = mustRead(wording, midYear);
    expect(occurrences[0]).toMatchObject({ period: first, due });
    expect(occurrences).toHaveLength(count);
    expect(start).toBe(occurrences[0]?.start);
    const told = notes.filter(({ code }) => code === 'before-decision');
    expect(told.map((note) => note.count)).toEqual([left]);
    expect(told.map(deadlineNote).join()).toContain(`không tính ${left} kỳ`);
  });

  test('all of them may lie before it', () => {
    const deadline = mustRead('Trước ngày 10/6 hằng năm', midYear);
    expect(deadline).toMatchObject({ kind: 'recurring', due: null, occurrences: [] });
    expect(noteCodes(deadline)).toContain('before-decision');
  });
});

test('the day of signing itself is owed', () => {
  const { occurrences } = mustRead('Trước ngày 14 hằng tháng', midYear);
  expect(occurrences[0]?.due).toBe('2026-07-14');
});

test('a written year before the plan’s stays, for the validator to tell of', () => {
  expect(mustRead('Hằng quý năm 2025', midYear).occurrences).toHaveLength(4);
  expect(mustRead('Quý I/2025; quý IV/2026', midYear).occurrences).toHaveLength(2);
  expect(mustRead('Quý I, II, III, IV/2026', midYear).occurrences).toHaveLength(2);
});

test('a single deadline stays, for the validator to tell of', () => {
  expect(mustRead('Quý I/2026', midYear).due).toBe('2026-03-31');
});

test('nothing is left out where the day of signing is unknown, or lies before the year', () => {
  for (const issued of [null, '2025-12-29'])
    expect(mustRead('Hằng tháng', { ...midYear, issued }).occurrences).toHaveLength(12);
  expect(noteCodes(mustRead('Hằng tháng', plan2024))).not.toContain('before-decision');
});
