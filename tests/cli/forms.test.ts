import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach } from './run.ts';

const folder = folderOf({
  'plan/2024/plan.yaml': planWith(`
sections:
  - id: I
    title: Cải cách thể chế
    coordinator: Sở Tư pháp
    tasks:
      - { id: "1", text: "=HYPERLINK(\\"http://x\\") | rà soát; <b>văn bản</b>", lead: Các sở, deadline: Quý I/2024 }
      - { id: "2", text: Báo cáo kết quả, lead: Sở Nội vụ, deadline: Định kỳ hàng quý }
groups:
  - { name: Các sở, code: CS, members: [Sở Nội vụ, Sở Tư pháp] }
`),
});
const run = (...args: string[]) => parhoach([...args, '--as-of', '2024-04-10'], { cwd: folder });

describe('overdue in every form', () => {
  it('table: what is listed, the plan, days late, groups as a count, a total', () => {
    expect(
      run('overdue').out,
    ).toBe(`Lưu ý: sổ theo dõi của kế hoạch theo Quyết định số 1/QĐ-UBND còn trống, chưa ai
ghi nhận gì: việc đã làm cũng hiện là chưa hoàn thành.
Nhiệm vụ quá hạn chưa hoàn thành, tính đến ngày 10/04/2024
Kế hoạch cải cách hành chính năm 2024 (Quyết định số 1/QĐ-UBND ngày 29/12/2023)

┌─────────┬───────────────────────────┬─────────────────┬────────────┬─────────┐
│ Mã      │ Nhiệm vụ                  │ Thời hạn        │ Hạn cuối   │ Quá hạn │
│         │                           │ (nguyên văn)    │            │  (ngày) │
├─────────┴───────────────────────────┴─────────────────┴────────────┴─────────┤
│ Chủ trì: Các sở (đầu mối: Sở Tư pháp)                                        │
├─────────┬───────────────────────────┬─────────────────┬────────────┬─────────┤
│ 1       │ =HYPERLINK("http://x") |  │ Quý I/2024      │ 31/03/2024 │      10 │
│         │ rà soát; <b>văn bản</b>   │                 │            │         │
│         │ (2/2 cơ quan, đơn vị, địa │                 │            │         │
│         │ phương chưa hoàn thành)   │                 │            │         │
├─────────┴───────────────────────────┴─────────────────┴────────────┴─────────┤
│ Chủ trì: Sở Nội vụ                                                           │
├─────────┬───────────────────────────┬─────────────────┬────────────┬─────────┤
│ 2       │ Báo cáo kết quả           │ Định kỳ hàng    │ 31/03/2024 │      10 │
│         │                           │ quý             │            │         │
│         │                           │ kỳ: Quý I/2024  │            │         │
└─────────┴───────────────────────────┴─────────────────┴────────────┴─────────┘
Tổng cộng: 2 nhiệm vụ quá hạn chưa hoàn thành.
`);
  });

  it('--by agency opens the group', () => {
    const { out } = run('overdue', '--by', 'agency');
    expect(out).toContain('│ Sở Nội vụ    ');
    expect(out).toContain('│ Sở Tư pháp    ');
    expect(out.match(/\(thuộc nhóm: Các sở\)/gu)).toHaveLength(2);
  });

  it('csv: mark, semicolons, ISO dates, no formula comes alive', () => {
    const lines = run('overdue', '--agency', 'STP', '--format', 'csv').out.split('\r\n');
    expect(lines[0]?.startsWith('\ufeffKế hoạch;Mã;')).toBe(true);
    expect(lines[1]).toContain(`;"'=HYPERLINK(""http://x"") | rà soát; <b>văn bản</b>";`);
    expect(lines[1]).toContain(';Các sở;Quý I/2024;;2024-03-31;10;');
    expect(lines).toHaveLength(3);
  });

  it('csv with commas', () => {
    const { out } = run('overdue', '--agency', 'STP', '--format', 'csv', '--separator', ',');
    expect(out.split('\r\n')[0]?.split(',')).toContain('Hạn cuối');
  });

  it('md: marks in the texts stay text', () => {
    const { out } = run('overdue', '--agency', 'STP', '--format', 'md');
    expect(out).toContain(
      '| 1 | \\=HYPERLINK("http\\://x") \\| rà soát; &lt;b&gt;văn bản&lt;/b&gt;<br>(thuộc nhóm: Các sở) | Quý I/2024 | 31/03/2024 | 10 |',
    );
  });

  it('says so when nothing is late', () => {
    const { out } = parhoach(['overdue', '--as-of', '2024-03-31'], { cwd: folder });
    expect(out).toContain('\nKhông có nhiệm vụ quá hạn nào.\n');
  });

  it('keeps to 80 columns and has no control characters without a terminal', () => {
    for (const args of [['overdue'], ['tasks'], ['status'], ['kpi', 'list'], ['agencies'], ['show', '1']]) {
      const { out } = parhoach([...args, '--as-of', '2024-04-10']);
      for (const line of out.split('\n')) expect([...line.normalize('NFC')].length).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
    }
  });
});

describe('upcoming', () => {
  const ids = (...args: string[]) => {
    const { out } = parhoach(['upcoming', '--agency', 'SNV', '--format', 'json', ...args]);
    return (JSON.parse(out) as { task: string; daysLeft: number }[]).map(({ task, daysLeft }) => [
      task,
      daysLeft,
    ]);
  };

  it('lists what falls due, the due day itself as 0 days left', () => {
    expect(ids('--as-of', '2024-01-15', '--within', '0')).toEqual([['VII.1.a', 0]]);
    expect(ids('--as-of', '2024-01-14', '--within', '0')).toEqual([]);
    const dueInMarch = ids('--as-of', '2024-03-01', '--within', '30d');
    expect(dueInMarch.map(([task]) => task)).toEqual(['19', '37', '41', '42', '47', 'VII.1.d']);
    expect(new Set(dueInMarch.map(([, days]) => days))).toEqual(new Set([30]));
  });

  it('leaves waiting work out: 20 is never due before its condition', () => {
    expect(ids('--as-of', '2024-12-31', '--within', '0').map(([task]) => task)).not.toContain('20');
  });
});

describe('kpi gaps', () => {
  it('shows what is known on the plan as signed: nothing measured, indexes unpublished, baselines missing', () => {
    const rows = JSON.parse(parhoach(['kpi', 'gaps', '--as-of', '2024-06-30', '--format', 'json']).out) as {
      id: string;
      state: string;
      gap: number | null;
      target: {
        wording: string;
        op: string;
        value: number | null;
        unit: string | null;
        baselineYear: number | null;
      };
    }[];
    const states = Object.fromEntries(rows.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({
      '6.2': 'no-data',
      '2.1': 'unpublished',
      '10.1': 'no-baseline',
      '1.1': 'not-due',
    });
    expect(rows.find(({ id }) => id === '6.2')?.target).toEqual({
      wording: 'Trên 98%',
      op: '>',
      value: 98,
      unit: '%',
      baselineYear: null,
    });
    expect(rows.find(({ id }) => id === '10.1')?.target).toMatchObject({
      op: '>',
      value: null,
      baselineYear: 2023,
    });
    expect(rows.find(({ id }) => id === '10.5')?.target).toMatchObject({ op: '<=', value: 30 });
    // "tăng so với năm 2023" names no unit: the plan does where line 104 or 112 of the decision tells what is counted.
    const units = rows.flatMap(({ id, target: { unit, baselineYear } }) =>
      baselineYear === 2023 && /^(?:8|10)\./u.test(id) ? [[id, unit]] : [],
    );
    expect(units).toEqual([
      ['8.3', 'đơn vị'],
      ['10.1', null],
      ['10.2', 'doanh nghiệp'],
      ['10.3', null],
      ['10.4', '%'],
    ]);
  });
});
