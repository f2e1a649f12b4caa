import { expect, it } from 'vitest';
import type { ReportFacts } from '../../../src/app/report/report.ts';
import { FULL } from '../../../src/reports/paper/limits.ts';
import { blockText } from '../../../src/reports/paper/paper.ts';
import { disciplineResults } from '../../../src/reports/report/discipline.ts';

/** Sở A, Sở B … that reported in part; so many tasks each were not reported. */
function told(...silentTasks: number[]): string {
  const part = silentTasks.map((n, i) => ({ name: `Sở ${'ABCDEF'[i]}`, how: 'part', silentTasks: n }));
  const facts = {
    body: null,
    asOf: '2024-04-15',
    period: { name: 'Quý I/2024' },
    window: { start: '2023-12-15', end: '2024-03-14' },
    cutOff: '2024-03-14',
    discipline: part,
  } as unknown as ReportFacts;
  const [, words] = disciplineResults(facts, { ...FULL, listed: false, reporters: 2 });
  return /chưa đầy đủ \d+(.*), chưa có báo cáo 0/u.exec(blockText(words!))![1]!;
}

// To be named is a blame: of those that stand equal all are named or none.
it.each([
  [[5], ' (Sở A còn thiếu báo cáo của 05 nhiệm vụ)'],
  [[3, 9, 7], ' (nhiều nhất: Sở B còn thiếu báo cáo của 09 nhiệm vụ, Sở C 07 nhiệm vụ)'],
  [[7, 9, 7], ' (nhiều nhất: Sở B còn thiếu báo cáo của 09 nhiệm vụ)'],
  [[7, 7], ' (Sở A còn thiếu báo cáo của 07 nhiệm vụ, Sở B 07 nhiệm vụ)'],
  [[7, 7, 7, 2], ' (nhiều nhất: 03 cơ quan, đơn vị, địa phương cùng thiếu báo cáo của 07 nhiệm vụ)'],
])('of bodies that did not report %j tasks', (silent, words) => {
  expect(told(...silent)).toBe(words);
});
