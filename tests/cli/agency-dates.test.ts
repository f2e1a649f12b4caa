import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { progressFile, run, smallProvince } from './province.ts';
import { parhoachJson } from './run.ts';

/* Sở C joins the group of departments on 01/07/2024. */
const plan = planWith(`agencies:
  - { name: Sở A, code: SA }
  - { name: Sở B, code: SB }
  - { name: Sở C, code: SC }
groups:
  - name: Các sở
    code: CS
    members:
      - Sở A
      - Sở B
      - { name: Sở C, from: 2024-07-01 }
sections:
  - id: I
    title: Cải cách thể chế
    coordinator: Sở A
    tasks:
      - { id: "1", text: Việc quý một, lead: Các sở, deadline: Quý I/2024 }
      - { id: "2", text: Việc hằng quý, lead: Các sở, deadline: Hằng quý }
      - { id: "3", text: Việc riêng, lead: Sở B, support: Các sở, deadline: Quý IV/2024 }
kpis:
  - { id: K.1, text: Một, indicator: Tỷ lệ một, target: 100%, owner: Sở A }
  - { id: K.2, text: Hai, indicator: Tỷ lệ hai, target: 100%, owner: Sở B }
`);
const folder = smallProvince(plan, {
  SA: progressFile('Sở A', [
    { task: '1', status: 'done', date: '2024-03-20', reported: '2024-03-20', document: '1/BC-SA' },
    { kpi: 'K.2', count: 90, of: 100, date: '2024-03-31', reported: '2024-04-01' },
  ]),
});
interface Row {
  readonly id: string;
  readonly leadAgencies: readonly string[];
  readonly supportAgencies: readonly string[];
}
const tasks = (...args: string[]) => parhoachJson<Row[]>(['tasks', ...args], { cwd: folder });
const ids = (...args: string[]) => tasks(...args).map(({ id }) => id);

describe('tasks --agency', () => {
  it('knows from when a department belongs to its group, in the list and in leadAgencies', () => {
    expect(ids('--agency', 'SC', '--role', 'lead', '--as-of', '2024-06-30')).toEqual([]);
    expect(ids('--agency', 'SC', '--role', 'lead', '--as-of', '2024-07-01')).toEqual(['2']);
    const leaders = (id: string, asOf: string) =>
      tasks('--as-of', asOf).find((each) => each.id === id)!.leadAgencies;
    expect(leaders('1', '2024-12-31')).toEqual(['Sở A', 'Sở B']);
    expect(leaders('2', '2024-06-30')).toEqual(['Sở A', 'Sở B']);
    expect(leaders('2', '2024-07-01')).toEqual(['Sở A', 'Sở B', 'Sở C']);
  });

  it('agrees with overdue and status on every day', () => {
    for (const asOf of ['2024-04-15', '2024-06-30', '2024-07-01', '2024-10-15', '2025-01-15']) {
      const { plans } = parhoachJson<{ plans: { tasks: { total: number } }[] }>(
        ['status', '--agency', 'SC', '--as-of', asOf],
        { cwd: folder },
      );
      expect(ids('--agency', 'SC', '--role', 'lead', '--as-of', asOf)).toHaveLength(plans[0]!.tasks.total);
    }
  });

  it('knows it of those who support, too', () => {
    expect(ids('--agency', 'SC', '--role', 'support', '--as-of', '2024-06-30')).toEqual([]);
    expect(ids('--agency', 'SC', '--role', 'support', '--as-of', '2024-07-01')).toEqual(['3']);
  });

  it('asks with --state for its own state, without an agency for anybody’s', () => {
    // Task 1: Sở A did it, Sở B did not.
    const on = ['--as-of', '2024-04-15'];
    expect(ids('--agency', 'SA', '--state', 'done-on-time', ...on)).toEqual(['1']);
    expect(ids('--agency', 'SB', '--state', 'done-on-time', ...on)).toEqual([]);
    expect(ids('--agency', 'SA', '--state', 'overdue', ...on)).toEqual(['2']);
    expect(ids('--agency', 'SB', '--state', 'overdue', ...on)).toEqual(['1', '2']);
    expect(ids('--state', 'done-on-time', ...on)).toEqual(['1']);
    expect(ids('--state', 'overdue', ...on)).toEqual(['1', '2']);
  });
});

describe('kpi gaps --agency', () => {
  const args = ['kpi', 'gaps', '--agency', 'SA', '--as-of', '2024-04-15'];

  it('says which KPIs are the agency’s and to which it only gave figures', () => {
    const rows = parhoachJson<{ id: string; role: string }[]>(args, { cwd: folder });
    expect(rows.map(({ id, role }) => [id, role])).toEqual([
      ['K.1', 'owner'],
      ['K.2', 'reporter'],
    ]);
    const { out } = run(folder, ...args);
    expect(out).toContain('Chỉ tiêu do Sở A theo dõi');
    expect(out).toContain('Chỉ tiêu Sở A chỉ báo cáo số liệu');
    expect(out.indexOf('K.1')).toBeLessThan(out.indexOf('chỉ báo cáo số liệu'));
  });

  it('gives no role where no agency was asked about', () => {
    const rows = parhoachJson<{ role: null }[]>(['kpi', 'gaps', '--as-of', '2024-04-15'], { cwd: folder });
    expect(rows.map(({ role }) => role)).toEqual([null, null]);
  });
});
