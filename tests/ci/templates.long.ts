import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parhoach, repository, shippedPlan } from '../cli/run.ts';
import { bash, commit, git, repositoryOf } from './repository.ts';

const read = (name: string) => readFileSync(join(repository, name), 'utf8');
const PLAN = 'plan/2024/plan.yaml';
const PROGRESS = 'plan/2024/progress/SNV.yaml';
const LETTERS = 'plan/2024/letters.yaml';
const LETTER =
  '  - agency: Sở Y tế\n    number: 315/SNV-CCHC\n    date: 2024-04-16\n    overdue: 3\n    upcoming: 0\n';
const log = (...letters: string[]) => `format: 1\nentries:\n${letters.join('')}`;
const ENTRY = '  - task: "37"\n    status: doing\n    date: 2024-03-28\n    reported: 2024-04-02\n';
const MORE =
  '  - task: "37"\n    status: done\n    date: 2024-04-10\n    reported: 2024-04-11\n    document: 1/QĐ-SNV\n';
const journal = (...entries: string[]) => `format: 1\nagency: Sở Nội vụ\nentries:\n${entries.join('')}`;

/** The base has an old error of its own: a gate that compares does not blame the change for it. */
const base = shippedPlan.replace('coordinator: Sở Tư pháp', 'coordinator: Sở Tư phap');
const good = base.replace('code: CTHUE', 'code: CTHUE\n    aliases:\n      - Cục Thuế tỉnh');
const bad = base.replace('target: Trên 98%', 'target: Rất nhiều');
const badLine = bad.slice(0, bad.indexOf('target: Rất nhiều')).split('\n').length;

const folder = repositoryOf({ [PLAN]: base, [PROGRESS]: journal(ENTRY), [LETTERS]: log(LETTER) });
const on = (files: Record<string, string>) => {
  git(folder, 'checkout', '--quiet', '--force', 'base');
  commit(folder, files);
};

describe('the GitHub action', () => {
  const { runs } = parse(read('action.yml')) as { runs: { using: string; steps: { run: string }[] } };
  const step = () =>
    bash(runs.steps.map(({ run }) => run).join('\n'), folder, {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: repository,
      PARHOACH_PATH: 'plan',
      PARHOACH_AGAINST: 'base',
    });

  it('passes a good edit', () => {
    on({ [PLAN]: good, [PROGRESS]: journal(ENTRY, MORE) });
    expect(step()).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('fails a bad one with an annotation on its line, and for nothing else', () => {
    on({ [PLAN]: bad });
    const { code, out } = step();
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^::error file=${PLAN},line=${badLine},endLine=${badLine},col=13,`, 'u'));
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('fails a bad edit of the log of letters', () => {
    on({ [LETTERS]: log(LETTER.replace('upcoming', 'upcomming')) });
    const { code, out } = step();
    expect(code).toBe(1);
    expect(out).toContain(`::error file=${LETTERS},line=7,endLine=7,col=5,endColumn=14,title=unknown-key::`);
  });
});

describe('the GitLab template', () => {
  const { parhoach: job } = parse(read('ci/gitlab.yml')) as {
    parhoach: { script: string[]; artifacts: { reports: { codequality: string } } };
  };

  it('runs for every file that the validator knows, by whatever name', () => {
    const { rules } = job as unknown as { rules: { changes?: string[] }[] };
    expect(rules[0]?.changes).toEqual(['**/plan.yaml', '**/progress/**/*', '**/letters.*']);
  });

  it('fails a bad edit and leaves the Code Quality report', () => {
    on({ [PLAN]: bad });
    const { code, out } = bash(job.script.join('\n'), folder, {
      PARHOACH: `node ${repository}/bin/parhoach.js`,
      PARHOACH_PATH: 'plan',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'base',
    });
    expect(code).toBe(1);
    expect(out).toContain(`${PLAN}:${badLine}:13: lỗi [target-no-value]`);
    const report = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'));
    expect(report).toMatchObject([
      { check_name: 'target-no-value', location: { lines: { begin: badLine } } },
    ]);
  });
});

describe('the pre-commit hooks', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string; files: string }[];

  it('are run for plan files, progress files and logs of letters alone, misnamed ones too', () => {
    for (const { files } of hooks) {
      const pattern = new RegExp(files, 'u');
      expect([PLAN, 'plan.yaml', PROGRESS, LETTERS].every((name) => pattern.test(name))).toBe(true);
      const misnamed = ['progress/SNV.yml', 'progress/SNV.YAML', 'progress/q1/SNV.yaml', 'letters.yml'];
      expect(misnamed.every((name) => pattern.test(`plan/2024/${name}`))).toBe(true);
      expect(
        ['plan/notes.yaml', 'plan.yaml.bak', 'docs/plan.md', 'my-letters.yaml'].some((name) =>
          pattern.test(name),
        ),
      ).toBe(false);
    }
  });

  it('stop a bad edit', () => {
    on({ [PLAN]: bad });
    const [command, ...args] = hooks[0]!.entry.split(' ');
    expect(command).toBe('parhoach');
    expect(parhoach([...args, PLAN], { cwd: folder })).toMatchObject({ code: 1 });
    on({ [LETTERS]: log(LETTER.replace('2024', '2023')) });
    expect(parhoach([...args, LETTERS], { cwd: folder })).toMatchObject({ code: 1 });
  });
});

describe('validate --against', () => {
  const gate = (...more: string[]) => parhoach(['validate', '--against', 'base', ...more], { cwd: folder });

  it('refuses that what was reported is rewritten', () => {
    on({ [PROGRESS]: journal(ENTRY.replace('03-28', '03-30'), MORE) });
    const { code, out } = gate();
    expect(code).toBe(1);
    expect(out).toContain(`${PROGRESS}:4:5: lỗi [entry-rewritten]`);
  });

  it('refuses that a progress file is deleted', () => {
    on({ [PLAN]: good });
    rmSync(join(folder, PROGRESS));
    expect(gate()).toMatchObject({ code: 1, out: expect.stringContaining('lỗi [progress-file-lost]') });
  });

  it.each([
    ['github', 'plan', /file=([^,]*)/gu],
    ['gitlab', 'plan/2024', /"path": "(.*)"/gu],
    ['sarif', '..', /"uri": "(.*)"/gu],
  ])('names files by their path in the repository, wherever it is started: %s', (form, cwd, place) => {
    on({ [PLAN]: bad });
    const args = ['validate', join(folder, PLAN), '--against', 'base', '--format', form];
    const { out } = parhoach(args, { cwd: join(folder, cwd) });
    expect([...out.matchAll(place)].map((found) => found[1])).toEqual([PLAN]);
  });

  it('says what is missing when there is no such revision, or no repository', () => {
    on({ [PLAN]: good });
    const { code, err } = parhoach(['validate', '--against', 'no/such'], { cwd: folder });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('fetch-depth: 0') });
  });
});
