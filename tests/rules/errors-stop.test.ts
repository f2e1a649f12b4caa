/** What the validator calls an error stops every command that computes: severity alone decides, for plan and progress. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/app/plans/assess.ts';
import { Refusal } from '../../src/diagnostics/refusal.ts';
import { planRules, progressRules } from '../../src/rules/all.ts';
import { folderOf, parhoach, repository } from '../cli/run.ts';
import { planWith, progressPlan } from './small-plan.ts';
import { weekly } from './weekly-plan.ts';

const AS_OF = '2024-12-31';
const isError = ({ severity }: { severity: string }) => severity === 'error';

/** Plans of a rule whose examples tell of one, too long to be shown. */
const BUILT: Record<string, { wrong: string; right: string }> = {
  'too-many-obligations': { wrong: weekly(63), right: weekly(62) },
};

/** The codes for which a question is refused; none when it is answered. */
async function refusedFor(files: Record<string, string>): Promise<string[]> {
  const path = folderOf(files);
  try {
    await assess({ paths: [path], cwd: path, asOf: AS_OF, today: AS_OF });
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostics.map(({ code }) => code);
    throw error;
  }
}

describe('a question is refused for', () => {
  it.each(planRules.filter(isError).map((rule) => [rule.code, rule] as const))('%s', async (code, rule) => {
    const { wrong, right } = BUILT[code] ?? { wrong: planWith(rule.wrong), right: planWith(rule.right) };
    expect(await refusedFor({ 'plan.yaml': wrong })).toContain(code);
    expect(await refusedFor({ 'plan.yaml': right })).toEqual([]);
  });

  it.each(progressRules.filter(isError).map((rule) => [rule.code, rule] as const))(
    '%s',
    async (code, rule) => {
      const files = (text: string) => ({ 'plan.yaml': progressPlan, 'progress/STP.yaml': text });
      expect(await refusedFor(files(rule.wrong))).toContain(code);
      expect(await refusedFor(files(rule.right))).toEqual([]);
    },
  );

  it.each(progressRules.filter((rule) => !isError(rule)).map((rule) => [rule.code, rule] as const))(
    '%s when the plan makes an error of it',
    async (code, rule) => {
      const files = (level: string) => ({
        'plan.yaml': progressPlan.replace(
          /^ {2}decision:/mu,
          `  policy:\n    rules:\n      ${code}: ${level}\n  decision:`,
        ),
        'progress/STP.yaml': rule.wrong,
      });
      expect(await refusedFor(files('error'))).toContain(code);
      expect(await refusedFor(files('notice'))).toEqual([]);
    },
  );

  it('a file that is not read because of its name', async () => {
    expect(await refusedFor({ 'plan.yaml': progressPlan, 'progress/STP.yml': 'format: 1\n' })).toEqual([
      'file-misnamed',
    ]);
  });
});

describe('time travel', () => {
  const done = (reported: string) =>
    `format: 1\nagency: Sở Tư pháp\nentries:\n  - task: "1"\n    status: done\n    date: 2024-03-28\n    reported: ${reported}\n    document: 1/BC-STP\n`;
  const asked = (reported: string) => [
    ...['overdue', '--as-of', '2024-04-01', '--format', 'json', '--plan'],
    folderOf({ 'plan.yaml': progressPlan, 'progress/STP.yaml': done(reported) }),
  ];

  it('is no error: what is reported after the day asked about was not known then', () => {
    const { code, out } = parhoach(asked('2024-04-10'));
    expect(code).toBe(0);
    expect((JSON.parse(out) as { task: string }[]).map(({ task }) => task)).toContain('1');
  });

  it('what is reported for a day that has not come is one', () => {
    const { code, err } = parhoach(asked('2934-04-10'));
    expect(code).toBe(2);
    expect(err).toContain('[entry-in-future]');
  });
});

it('what was taken back is mended', async () => {
  const rule = progressRules.find(({ code }) => code === 'done-in-part')!;
  const [task] = /task: "\d+"/u.exec(rule.wrong)!;
  const [reported] = /reported: \S+/u.exec(rule.wrong)!;
  const retraction = `  - retracts:\n      ${task}\n      ${reported}\n    reason: ghi nhầm\n    reported: 2024-04-20\n`;
  const files = { 'plan.yaml': progressPlan, 'progress/STP.yaml': rule.wrong + retraction };
  expect(await refusedFor(files)).toEqual([]);
});

it('a rule that is added as CONTRIBUTING says stops `overdue`', () => {
  const copy = mkdtempSync(join(tmpdir(), 'parhoach-rule-'));
  const left = ['.git', 'node_modules', 'dist', 'tests'].map((each) => join(repository, each));
  cpSync(repository, copy, { recursive: true, filter: (path) => !left.includes(path) });
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  const added = readFileSync(join(copy, 'src/rules/plan/year-mismatch.ts'), 'utf8')
    .replace("code: 'year-mismatch'", "code: 'no-tasks-please'")
    .replace('export const yearMismatch', 'export const noTasksPlease')
    .replace(
      / {2}check\([\s\S]*$/u,
      '  check: (plan, report) => plan.tasks.slice(0, 1).forEach(({ path }) => report({ path }, {} as never)),\n});\n',
    );
  writeFileSync(join(copy, 'src/rules/plan/no-tasks-please.ts'), added);
  const list = join(copy, 'src/rules/all.ts');
  const listed = readFileSync(list, 'utf8')
    .replace(/^import /u, "import { noTasksPlease } from './plan/no-tasks-please.ts';\nimport ")
    .replace('  yearMismatch,\n', '  yearMismatch,\n  noTasksPlease,\n');
  writeFileSync(list, listed);
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  expect(run('scripts/build.mjs').status).toBe(0);
  const { status, stderr } = run('bin/parhoach.js', 'overdue', '--plan', 'examples/2024-minh-hoa');
  expect(status).toBe(2);
  expect(stderr).toContain('[no-tasks-please]');
});
