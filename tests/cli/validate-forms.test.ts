import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, parhoach, shippedPlan } from './run.ts';

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

const PROGRESS = `format: 1
agency: SNV
entries:
  - task: "37"
    status: done
    date: 2024-03-28
    reported: 2024-04-02
  - task: "42"
    status: done
    date: 2024-07-28
    reported: 2024-07-29
    document: 1/KH-SNV
`;

const damaged = shippedPlan
  .replace('coordinator: Sở Tư pháp', 'coordinator: STP')
  .replace('- id: "19"', '- id: 19')
  .replace('- id: "20"', '- id: "20"  ');

describe('validate --format', () => {
  const cwd = folderOf({ 'plan/2024/plan.yaml': damaged });
  const line = lineOf(damaged, 'coordinator: STP');

  it('chooses the form of GitHub by itself in GitHub Actions', () => {
    const { code, out } = parhoach(['validate'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(code).toBe(1);
    expect(out).toContain(
      `::error file=plan/2024/plan.yaml,line=${line},endLine=${line},col=18,endColumn=21,`,
    );
    const text = parhoach(['validate', '--format', 'text'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(text.out).toContain(`plan/2024/plan.yaml:${line}:18: lỗi [unknown-coordinator]`);
  });

  it('gives SARIF with the rules that were broken', () => {
    const { out } = parhoach(['validate', '--format', 'sarif'], { cwd });
    const { runs } = JSON.parse(out) as {
      runs: { tool: { driver: { version: string; rules: { id: string }[] } } }[];
    };
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toContain('unknown-coordinator');
    expect(runs[0]?.tool.driver.version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

describe('validate on progress files', () => {
  it('holds them against their plan, as of a day', () => {
    const cwd = folderOf({ 'plan/2024/plan.yaml': shippedPlan, 'plan/2024/progress/SNV.yaml': PROGRESS });
    const { code, out } = parhoach(
      ['validate', 'plan/2024/progress/SNV.yaml', '--as-of', '2024-07-01', '--format', 'json'],
      { cwd },
    );
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(out) as {
      diagnostics: { code: string; line: number; remedy: string }[];
    };
    expect(diagnostics.map((each) => [each.code, each.line])).toEqual([
      ['agency-not-in-plan', 2],
      ['done-without-document', 5],
      ['entry-in-future', 10],
    ]);
    expect(diagnostics[0]?.remedy).toContain('Sở Nội vụ');
  });
});

describe('validate --fix', () => {
  const cwd = folderOf({
    'plan/2024/plan.yaml': `\ufeff${damaged}`,
    'plan/2024/progress/SNV.yaml': PROGRESS,
  });
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

  it('shows what it would do and writes nothing in a dry run', () => {
    const { out } = parhoach(['validate', '--fix', '--dry-run'], { cwd });
    expect(out).toContain('plan/2024/plan.yaml: sẽ sửa 3 dòng, chưa ghi\n');
    expect(out).toContain(' -       - id: 19\n');
    expect(out).toContain(' +       - id: "19"\n');
    expect(out).toContain(' -       - id: "20"··\n');
    expect(read('plan/2024/plan.yaml')).toBe(`\ufeff${damaged}`);
  });

  it('repairs, keeps every other byte, and checks again', () => {
    const { out } = parhoach(['validate', '--fix', '--as-of', '2024-12-31'], { cwd });
    expect(read('plan/2024/plan.yaml')).toBe(`\ufeff${shippedPlan}`);
    expect(read('plan/2024/progress/SNV.yaml')).toBe(PROGRESS.replace('agency: SNV', 'agency: Sở Nội vụ'));
    // Only now is it known whose file it is, and so that task 42 has periods.
    expect(out).toContain('lỗi [entry-period-missing] Nhiệm vụ 42 có nhiều kỳ');
    expect(out).not.toContain('unknown-coordinator');
  });
});
