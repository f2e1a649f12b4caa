import { describe, expect, it } from 'vitest';
import type { Entry, TaskEntry } from '../../src/journal/schema.ts';
import { planWith } from '../rules/small-plan.ts';
import { progressFile, run, smallProvince } from './province.ts';
import { parhoachJson } from './run.ts';

/* Five one-off tasks of Sở Tư pháp, and a quarterly report of both; reports are cut off on the 14th. */
const plan = planWith(`sections:
  - id: I
    title: Cải cách thể chế
    tasks:
${['1', '2', '3', '4', '5'].map((id) => `      - { id: "${id}", text: Việc ${id}, lead: Sở Tư pháp, deadline: Trong năm 2024 }\n`).join('')}  - id: II
    title: Cải cách công vụ
    tasks:
      - { id: "6", text: Báo cáo quý, lead: Sở Tư pháp; Sở Nội vụ, deadline: "Hằng quý" }
      - { id: "7", text: Kiểm tra công vụ, lead: Sở Nội vụ, deadline: Thường xuyên }
`).replace(/^ {2}decision:/mu, '  policy: { reporting: { from: 15, to: 14 } }\n  decision:');

const entry = (
  task: string,
  status: TaskEntry['status'],
  day: string,
  more: Partial<TaskEntry> = {},
): Entry => ({
  task,
  status,
  date: day,
  reported: day,
  ...more,
});
/* One task on each side of two cut-off days, and one on the last day of the year's windows. */
const DONE: readonly (readonly [task: string, day: string])[] = [
  ['1', '2024-03-14'],
  ['2', '2024-03-15'],
  ['3', '2024-06-14'],
  ['4', '2024-09-14'],
  ['5', '2024-12-14'],
];
const folder = smallProvince(plan, {
  STP: progressFile(
    'Sở Tư pháp',
    DONE.map(([task, day]) => entry(task, 'done', day, { document: `${task}/BC-STP` })),
  ),
  SNV: progressFile('Sở Nội vụ', [entry('7', 'doing', '2024-05-06')]),
});
const report = (period: string, asOf: string) =>
  run(folder, 'report', '--period', period, '--as-of', asOf, '--format', 'md').out;
/** The tasks among whose results their own document stands in part II. */
const results = (period: string, asOf: string) => {
  const part = report(period, asOf).split('KẾT QUẢ THEO LĨNH VỰC')[1]!.split('III. ')[0]!;
  return DONE.map(([task]) => task).filter((task) => part.includes(`${task}/BC-STP`));
};

describe('the window of a report', () => {
  it.each([
    ['Quý I/2024', '2024-03-14', ['1']],
    ['Quý I/2024', '2024-04-20', ['1']],
    ['Quý II/2024', '2024-06-14', ['2', '3']],
    ['Quý II/2024', '2024-07-15', ['2', '3']],
    ['Quý III/2024', '2024-10-15', ['4']],
    ['Quý IV/2024', '2024-12-31', ['5']],
  ])('%s made on %s holds the results from the day after the cut-off before', (period, asOf, tasks) => {
    expect(results(period, asOf)).toEqual(tasks);
  });

  it('is said once, and what is compared with ends where it begins', () => {
    const text = report('Quý II/2024', '2024-07-15');
    expect(text).toContain('KẾT QUẢ THEO LĨNH VỰC (từ ngày 15/03/2024 đến ngày 14/06/2024)');
    // By 14/03 task 1 was done; tasks 2 and 3 followed by 14/06.
    expect(text).toContain(
      'So với kỳ trước (đến hết ngày 14/06/2024 so với hết ngày 14/03/2024):** Nhiệm vụ hoàn thành 03, tăng 02 (kỳ trước 01)',
    );
  });

  it('ends on the day of the report before the cut-off has come', () => {
    expect(report('Quý II/2024', '2024-06-01')).toContain('(từ ngày 15/03/2024 đến ngày 01/06/2024)');
    expect(results('Quý II/2024', '2024-06-01')).toEqual(['2']);
  });
});

describe('what was reported in a period', () => {
  it('is told of a field in which work is only under way', () => {
    const text = report('Quý II/2024', '2024-06-14');
    expect(text).toContain('Cải cách công vụ:** 02 nhiệm vụ, quá hạn 01.');
    expect(text).toContain('Nhiệm vụ 7 (Kiểm tra công vụ): Sở Nội vụ báo cáo có thực hiện;');
    expect(text).not.toContain('trong kỳ chưa có kết quả');
  });

  it('is counted alike by the report, its annex and silent: an entry of any kind in the window is a report', () => {
    // Both reported in the window, and neither its report of Quý II (task 6), which fell due on 30/06.
    const silent = () =>
      parhoachJson<{ agencyCode: string; report: string }[]>(
        ['silent', '--period', 'Quý II/2024', '--as-of', '2024-07-15'],
        { cwd: folder },
      );
    expect(silent().map(({ agencyCode, report: how }) => `${agencyCode} ${how}`)).toEqual([
      'STP part',
      'SNV part',
    ]);
    const text = report('Quý II/2024', '2024-07-15');
    expect(text).toContain('báo cáo đầy đủ 0, báo cáo chưa đầy đủ 02, chưa có báo cáo 0');
    expect(text.match(/\| Chưa đầy đủ \|/gu)).toHaveLength(2);
    expect(run(folder, 'silent', '--period', 'Quý II/2024', '--as-of', '2024-07-15').out).toContain(
      '2 cơ quan, đơn vị, địa phương phải báo cáo: đầy đủ 0, chưa đầy đủ 2, sau ngày\nchốt 0, chưa có 0.',
    );
  });

  it('names the latest period of a task, not the one that was reported last', () => {
    const first = { period: 'Quý I/2024', document: '90/BC-STP' };
    const both = smallProvince(plan, {
      STP: progressFile('Sở Tư pháp', [entry('6', 'done', '2024-06-10', first)]),
      SNV: progressFile('Sở Nội vụ', [
        entry('6', 'done', '2024-06-12', first),
        entry('6', 'done', '2024-06-13', { period: 'Quý II/2024', document: '91/BC-SNV' }),
      ]),
    });
    const text = run(
      both,
      'report',
      '--period',
      'Quý II/2024',
      '--as-of',
      '2024-07-15',
      '--format',
      'md',
    ).out;
    // Quý I before Quý II, whoever stands first in the plan.
    expect(text).toMatch(
      /kỳ quý I\/2024, trong kỳ báo cáo 2\/2 .*; kỳ quý II\/2024, trong kỳ báo cáo thêm 1\/2/u,
    );
  });
});
