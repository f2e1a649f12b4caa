import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach, parhoachJson } from './run.ts';

const PLAN = planWith(`groups:
  - name: Các sở
    code: CS
    members:
      - Sở Nội vụ
      - Sở Tư pháp
sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Rà soát văn bản
        lead: Các sở
        deadline: Quý I/2024
      - id: "2"
        text: Công bố chỉ số
        lead: Sở Nội vụ
        deadline: Quý I/2024
      - id: "3"
        text: Tập huấn
        lead: Sở Nội vụ
        deadline: Quý II/2024
kpis:
  - id: "9.2"
    text: Tối thiểu 30% hồ sơ trực tuyến.
    indicator: Tỷ lệ hồ sơ trực tuyến
    target: Tối thiểu 30%
amendments:
  - document:
      number: 9/QĐ-UBND
      date: 2024-04-10
    changes:
      - task: "3"
        deadline: Quý III/2024
      - kpi: "9.2"
        target: Tối thiểu 35%
`);
const entry = (task: string, date: string, reported: string) =>
  `  - task: "${task}"\n    status: done\n    date: ${date}\n    reported: ${reported}\n    document: 9/BC-SNV\n`;
const SNV = `format: 1
agency: Sở Nội vụ
entries:
${entry('2', '2024-03-20', '2024-03-21')}${entry('1', '2024-03-28', '2024-04-05')}  - retracts:
      task: "2"
      reported: 2024-03-21
    reported: 2024-04-12
    reason: Nhầm văn bản
`;
const cwd = folderOf({ 'plan/2024/plan.yaml': PLAN, 'plan/2024/progress/SNV.yaml': SNV });
const changes = (since: string, ...more: string[]) =>
  parhoach(['changes', '--since', since, '--as-of', '2024-04-15', ...more], { cwd });

describe('changes --since', () => {
  it('tells what was done, fell late, slipped, and was amended between two days', () => {
    expect(changes('25/03/2024').out).toBe(`Thay đổi từ ngày 25/03/2024 đến ngày 15/04/2024
Kế hoạch cải cách hành chính năm 2024 (Quyết định số 1/QĐ-UBND ngày 29/12/2023)

┌───────────┬──────────────────────────┬─────────────────┬─────────────────────┐
│ Mã        │ Nhiệm vụ, chỉ tiêu       │ Cơ quan         │ Thay đổi            │
├───────────┴──────────────────────────┴─────────────────┴─────────────────────┤
│ Hoàn thành thêm (1)                                                          │
├───────────┬──────────────────────────┬─────────────────┬─────────────────────┤
│ 1         │ Rà soát văn bản          │ Sở Nội vụ       │ Hoàn thành đúng hạn │
├───────────┴──────────────────────────┴─────────────────┴─────────────────────┤
│ Quá hạn thêm (2)                                                             │
├───────────┬──────────────────────────┬─────────────────┬─────────────────────┤
│ 1         │ Rà soát văn bản          │ Sở Tư pháp      │ Quá hạn 15 ngày     │
├───────────┼──────────────────────────┼─────────────────┼─────────────────────┤
│ 2         │ Công bố chỉ số           │ Sở Nội vụ       │ Quá hạn 15 ngày     │
├───────────┴──────────────────────────┴─────────────────┴─────────────────────┤
│ Lùi hạn, hoặc không còn hoàn thành (2)                                       │
├───────────┬──────────────────────────┬─────────────────┬─────────────────────┤
│ 2         │ Công bố chỉ số           │ Sở Nội vụ       │ Đã rút lại kết quả; │
│           │                          │                 │ nay: Quá hạn chưa   │
│           │                          │                 │ hoàn thành          │
├───────────┼──────────────────────────┼─────────────────┼─────────────────────┤
│ 3         │ Tập huấn                 │ Sở Nội vụ       │ Hạn cuối 30/06/2024 │
│           │                          │                 │ → 30/09/2024        │
├───────────┴──────────────────────────┴─────────────────┴─────────────────────┤
│ Sửa đổi, bổ sung (2)                                                         │
├───────────┬──────────────────────────┬─────────────────┬─────────────────────┤
│ 3         │ Tập huấn                 │                 │ 9/QĐ-UBND: thời     │
│           │                          │                 │ hạn: "Quý II/2024"  │
│           │                          │                 │ → "Quý III/2024"    │
├───────────┼──────────────────────────┼─────────────────┼─────────────────────┤
│ 9.2       │ Tỷ lệ hồ sơ trực tuyến   │                 │ 9/QĐ-UBND: mức phải │
│           │                          │                 │ đạt: "Tối thiểu     │
│           │                          │                 │ 30%" → "Tối thiểu   │
│           │                          │                 │ 35%"                │
└───────────┴──────────────────────────┴─────────────────┴─────────────────────┘
Số dòng: hoàn thành thêm: 1; quá hạn thêm: 2; lùi hạn, hoặc không còn hoàn
thành: 2; sửa đổi, bổ sung: 2.
`);
  });

  it('has four lists as JSON', () => {
    type Row = { task: string; agencyCode: string };
    const found = parhoachJson<Record<'done' | 'newlyLate' | 'slipped', Row[]> & { changed: object[] }>(
      ['thay-doi', '--since', '2024-03-25', '--as-of', '2024-04-15'],
      { cwd },
    );
    const ids = (rows: Row[]) => rows.map(({ task, agencyCode }) => `${task} ${agencyCode}`);
    expect([ids(found.done), ids(found.newlyLate), ids(found.slipped)]).toEqual([
      ['1 SNV'],
      ['1 STP', '2 SNV'],
      ['2 SNV', '3 SNV'],
    ]);
    expect(found.done[0]).toEqual({
      plan: '1/QĐ-UBND',
      task: '1',
      kind: 'annex',
      section: 'I',
      text: 'Rà soát văn bản',
      period: null,
      agency: 'Sở Nội vụ',
      agencyCode: 'SNV',
      via: 'Các sở',
      due: '2024-03-31',
      dueBefore: '2024-03-31',
      progress: 'done',
      state: 'done-on-time',
      stateBefore: 'due-soon',
      happened: '2024-03-28',
      reported: '2024-04-05',
      document: '9/BC-SNV',
      daysLate: null,
    });
    expect(found.slipped.map((row) => (row as unknown as { why: string }).why)).toEqual([
      'retraction',
      'deadline',
    ]);
    expect(found.changed[1]).toEqual({
      plan: '1/QĐ-UBND',
      kind: 'kpi',
      id: '9.2',
      field: 'target',
      before: 'Tối thiểu 30%',
      after: 'Tối thiểu 35%',
      document: '9/QĐ-UBND',
      date: '2024-04-10',
    });
  });

  it('says so when nothing changed', () => {
    expect(changes('2024-04-15').out).toContain('\nKhông có thay đổi nào.\n');
  });

  it("takes a git revision for its commit's day", () => {
    const repository = folderOf({ 'plan/2024/plan.yaml': PLAN, 'plan/2024/progress/SNV.yaml': SNV });
    const git = (...args: string[]) =>
      execFileSync('git', args, {
        cwd: repository,
        stdio: 'ignore',
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: '2024-03-01T09:00:00Z',
          GIT_COMMITTER_DATE: '2024-03-25T09:00:00+0700',
          GIT_CONFIG_GLOBAL: '/dev/null',
        },
      });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '-m', 'x');
    const run = (since: string) =>
      parhoach(['changes', '--since', since, '--as-of', '2024-04-15'], { cwd: repository });
    expect(run('HEAD').out).toBe(changes('2024-03-25').out);
    expect(run('HEAD~1')).toMatchObject({
      code: 2,
      err: `parhoach: --since: "HEAD~1" không phải là một ngày, cũng không phải là một phiên bản trong kho git của kế hoạch.
Ghi ngày như 2024-06-30, hoặc một phiên bản git như HEAD~3, v1.0.
`,
    });
    expect(run('--output=x').code).toBe(2);
  });

  it('refuses a revision outside of git, a day that is none, the later day first, nothing', () => {
    const err = (...args: string[]) => parhoach(['changes', ...args], { cwd }).err.split('\n')[0];
    expect(err('--since', 'HEAD')).toBe(
      'parhoach: --since: "HEAD" không phải là một ngày, và thư mục kế hoạch không nằm trong kho git nên không có phiên bản.',
    );
    expect(err('--since', '31/02/2024')).toBe('parhoach: --since: không có ngày "31/02/2024" trên lịch.');
    expect(err('--since', '2024-05-01', '--as-of', '2024-04-15')).toBe(
      'parhoach: --since: ngày 01/05/2024 sau ngày 15/04/2024 đang xét.',
    );
    expect(err()).toBe('parhoach: Thiếu --since.');
  });
});
