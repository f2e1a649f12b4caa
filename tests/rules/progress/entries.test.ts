import { expect, it } from 'vitest';
import { validateProgressText } from '../../../src/app/validate/validate.ts';
import { planAt } from '../../../src/plan/amend.ts';
import { planOf, sections } from '../../tracking/province.ts';

const plan = planAt(
  planOf(`${sections(
    ['1', 'Sở Tư pháp', 'Hàng quý, 06 tháng, năm'],
    ['2', 'Sở Tư pháp', 'Quý III/2024'],
  )}kpis:
  - { id: "6.2", text: Trên 98%, indicator: Tỷ lệ, target: Trên 98%, owner: Sở Tư pháp }
`),
  '2024-12-31',
);

/** "code: message / remedy" of what is found in a progress file of Sở Tư pháp. */
function found(...entries: readonly string[]): string[] {
  const text = `format: 1\nagency: Sở Tư pháp\nentries:\n${entries
    .map((each) => `  - ${each.replaceAll('; ', '\n    ')}\n`)
    .join('')}`;
  const beside = { plan, stem: 'STP', asOf: '2024-12-31' };
  return validateProgressText('STP.yaml', text, beside).diagnostics.map(
    ({ code, message, remedy }) => `${code}: ${message} / ${remedy}`,
  );
}
const entry = (task: string, status: string, date: string, more = '', reported = date) =>
  `task: "${task}"; status: ${status}; date: ${date}; reported: ${reported}; document: 1/BC-STP${more}`;

it('the period that ends with the words is proposed, not the one that looks like them', () => {
  expect(found(entry('1', 'done', '2024-06-28', '; period: Quý II/2024'))).toEqual([
    'entry-period-unknown: Nhiệm vụ 1 không có kỳ "Quý II/2024" / Có phải là "6 tháng đầu năm 2024"? Các kỳ: Quý I/2024; 6 tháng đầu năm 2024; Quý III/2024; Năm 2024',
  ]);
  expect(found(entry('1', 'done', '2024-02-28', '; period: Tháng 2/2024'))[0]).toContain(
    'Có phải là "Quý I/2024"?',
  );
});

it('recurring work is not done before its period begins; it may be begun, and other work done, earlier', () => {
  const third = '; period: Quý III/2024';
  expect(found(entry('1', 'done', '2024-02-28', third))).toEqual([
    'entry-before-period: Ngày xảy ra 28/02/2024 trước khi kỳ "Quý III/2024" bắt đầu (01/07/2024) / Kiểm tra lại "period" và "date"',
  ]);
  expect(found(entry('1', 'submitted', '2024-06-30', third))).toHaveLength(1);
  expect(found(entry('1', 'done', '2024-07-01', third))).toEqual([]);
  expect(found(entry('1', 'doing', '2024-06-28', third))).toEqual([]);
  expect(found(entry('2', 'done', '2024-02-28'))).toEqual([]);
});

it('a measure is not of a period that has not begun', () => {
  const measure = (date: string) =>
    `kpi: "6.2"; value: 97; period: Quý II/2024; date: ${date}; reported: ${date}; document: 1/BC-STP`;
  expect(found(measure('2024-03-31'))[0]).toMatch(/^entry-before-period: .*\(01\/04\/2024\)/u);
  expect(found(measure('2024-04-01'))).toEqual([]);
});

it('what is told of work after it was done is warned of, until that is taken back', () => {
  const done = entry('2', 'done', '2024-07-20');
  const back = 'retracts:; task: "2"; reported: 2024-07-20; reason: Ghi nhầm; reported: 2024-09-01';
  const nested = back
    .replace('; task', '; \u0020 task')
    .replace('; reported: 2024-07-20', '; \u0020 reported: 2024-07-20');
  for (const status of ['doing', 'submitted', 'blocked', 'waived']) {
    const later = entry('2', status, '2024-08-01', '; note: Lý do');
    expect(found(done, later)[0]).toMatch(
      /^entry-after-done: Nhiệm vụ 2 đã ghi hoàn thành \(báo cáo ngày 20\/07\/2024\)/u,
    );
    expect(found(done, later, nested)).toEqual([]);
    expect(found(later.replaceAll('2024-08-01', '2024-07-01'), done)).toEqual([]);
  }
  expect(found(done, entry('2', 'done', '2024-08-01'))).toEqual([]);
});

it('dừng thực hiện needs its reason', () => {
  expect(found(entry('2', 'waived', '2024-07-20'))[0]).toMatch(/^waived-without-reason: /u);
});
