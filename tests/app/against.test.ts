import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { validateAgainst } from '../../src/app/validate/against.ts';
import { commit, git, repositoryOf } from '../ci/repository.ts';
import { planWith } from '../rules/small-plan.ts';

const PLAN = 'plan/2024/plan.yaml';
const PROGRESS = 'plan/2024/progress/STP.yaml';
const ENTRY = '  - task: "1"\n    status: doing\n    date: 2024-03-28\n    reported: 2024-04-02\n';
const LETTERS = 'plan/2024/letters.yaml';
const LETTER =
  '  - agency: Sở Tư pháp\n    number: 315/SNV-CCHC\n    date: 2024-04-16\n    overdue: 1\n    upcoming: 0\n';
const log = (...letters: string[]) => `format: 1\nentries:\n${letters.join('')}`;
const journal = (...entries: string[]) => `format: 1\nagency: Sở Tư pháp\nentries:\n${entries.join('')}`;

const folder = repositoryOf({
  [PLAN]: planWith('format: 1\n'),
  [PROGRESS]: journal(ENTRY),
  [LETTERS]: log(LETTER),
});

/** The change that is checked begins from the base. */
const on = (files: Record<string, string>) => commit(folder, files);
beforeEach(() => git(folder, 'checkout', '--quiet', '--force', 'base'));

/** "severity code file:line" of every finding but notices. */
function gate(paths: readonly string[] = [], revision = 'base'): string[] {
  return validateAgainst({ paths, cwd: folder, revision, asOf: '2024-12-31' })
    .checked.flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`);
}

describe('progress files against a revision', () => {
  it('may not be deleted', () => {
    rmSync(join(folder, PROGRESS));
    expect(gate()).toEqual([`error progress-file-lost ${PROGRESS}:1`]);
    expect(gate([PLAN])).toEqual([`error progress-file-lost ${PROGRESS}:1`]);
  });

  it('may lose one of two entries that are the same, as entry-twice advises', () => {
    commit(folder, { [PROGRESS]: journal(ENTRY, ENTRY) });
    git(folder, 'tag', '--force', 'twice');
    commit(folder, { [PROGRESS]: journal(ENTRY) });
    expect(gate([], 'twice')).toEqual([]);
    commit(folder, { [PROGRESS]: journal() });
    expect(gate([], 'twice')).toContain(`error entry-rewritten ${PROGRESS}:3`);
  });

  it('are not taken for deleted when the plan alone is asked about', () => {
    expect(gate([PLAN])).toEqual([]);
  });

  it('may be mended where an entry was none at all', () => {
    on({ [PROGRESS]: journal(ENTRY, '  - 5\n') });
    git(folder, 'tag', '--force', 'broken');
    commit(folder, { [PROGRESS]: journal(ENTRY) });
    expect(gate([], 'broken')).toEqual([]);
  });
});

describe('the source text against a revision', () => {
  const SOURCE = 'seeds/qd.txt';
  const named = planWith('format: 1\n')
    .replace('plan:\n', 'plan:\n  source: ../../seeds/qd.txt\n')
    .replace('deadline: Quý I/2024', 'deadline: Quý I/2024\n        source: [2, 3]');
  const line = (words: string) => named.slice(0, named.indexOf(words)).split('\n').length;

  it('is told of when the change takes it away, or a line of it', () => {
    on({ [PLAN]: named, [SOURCE]: 'một\nhai\nba\n' });
    git(folder, 'tag', '--force', 'sourced');
    expect(gate([], 'sourced')).toEqual([]);
    commit(folder, { [SOURCE]: 'một\nhai\n' });
    expect(gate([], 'sourced')).toEqual([`warning source-line-missing ${PLAN}:${line('source: [2, 3]')}`]);
    rmSync(join(folder, SOURCE));
    expect(gate([], 'sourced')).toEqual([`warning source-file-missing ${PLAN}:${line('source: ../..')}`]);
  });

  it('is not told of when it was not there before', () => {
    on({ [PLAN]: named });
    git(folder, 'tag', '--force', 'unsourced');
    commit(folder, { [PLAN]: named.replace('Rà soát văn bản', 'Rà soát các văn bản') });
    expect(gate([], 'unsourced')).toEqual([]);
  });
});

describe('files that are not read, against a revision', () => {
  const YML = 'plan/2024/progress/STP.yml';

  it('are lost when they were read before', () => {
    git(folder, 'mv', PROGRESS, YML);
    expect(gate()).toEqual([`error progress-file-lost ${PROGRESS}:1`, `error file-misnamed ${YML}:1`]);
  });

  it('are lost when their folder is renamed', () => {
    git(folder, 'mv', 'plan/2024/progress', 'plan/2024/Progress');
    expect(gate()).toEqual([
      `error progress-file-lost ${PROGRESS}:1`,
      'error file-misnamed plan/2024/Progress:1',
    ]);
  });

  it('are told once', () => {
    on({ [YML]: journal(ENTRY) });
    expect(gate()).toEqual([`error file-misnamed ${YML}:1`]);
    git(folder, 'tag', '--force', 'yml');
    expect(gate([], 'yml')).toEqual([]);
  });

  it('include a folder that was put elsewhere', () => {
    git(folder, 'rm', '--quiet', '-r', 'plan/2024/progress');
    symlinkSync(dirname(mkdtempSync(join(tmpdir(), 'parhoach-'))), join(folder, 'plan/2024/progress'));
    expect(gate()).toContain('error file-outside plan/2024/progress:1');
    rmSync(join(folder, 'plan/2024/progress'));
  });
});

describe('mistakes that were there before', () => {
  const task = (id: string, support: string) => `      - id: "${id}"
        text: Công việc số ${id}
        lead: Sở Tư pháp
${support === '' ? '' : `        support: ${support}\n`}        deadline: Quý I/2024
`;
  const withTasks = (...tasks: string[]) =>
    planWith(`sections:\n  - id: I\n    title: Cải cách\n    tasks:\n${tasks.join('')}`);
  const lineOf = (text: string, words: string, nth: number) =>
    text
      .split('\n')
      .flatMap((line, i) => (line.includes(words) ? [i + 1] : []))
      .at(nth);

  it('are not mixed up with the same mistake on a line that was added above them', () => {
    on({ [PLAN]: withTasks(task('1', ''), task('2', 'Sở Nội vu'), task('3', 'Sở Nội vu')) });
    git(folder, 'tag', '--force', 'two-odd');
    const now = withTasks(task('1', 'Sở Nội vu'), task('2', 'Sở Nội vu'), task('3', 'Sở Nội vu'));
    commit(folder, { [PLAN]: now });
    expect(gate([], 'two-odd')).toEqual([`error agency-unknown ${PLAN}:${lineOf(now, 'Sở Nội vu', 0)}`]);
  });

  it('stay old when their task moves, or lines are put above them', () => {
    on({ [PLAN]: withTasks(task('1', ''), task('2', 'Sở Nội vu'), task('3', '')) });
    git(folder, 'tag', '--force', 'one-odd');
    commit(folder, {
      [PLAN]: `# Bản nháp\n${withTasks(task('2', 'Sở Nội vu'), task('3', ''), task('1', ''))}`,
    });
    expect(gate([], 'one-odd')).toEqual([]);
  });
});

describe('plan folders against a revision', () => {
  const NEXT = 'plan/2025/plan.yaml';
  const nextPlan = planWith('format: 1\n')
    .replace('year: 2024', 'year: 2025')
    .replace('1/QĐ-UBND', '2/QĐ-UBND')
    .replace('2023-12-29', '2024-12-29')
    .replaceAll('/2024', '/2025')
    .replaceAll('-2024', '-2025');
  const MOVED = 'plan/2024b/progress/STP.yaml';
  beforeEach(() => {
    on({ [NEXT]: nextPlan });
    git(folder, 'tag', '--force', 'two');
  });

  it('may not be deleted with what was reported, whatever plan is left', () => {
    git(folder, 'rm', '--quiet', '-r', 'plan/2024');
    const lost = [`error progress-file-lost ${PROGRESS}:1`, `error letters-file-lost ${LETTERS}:1`];
    expect(gate([], 'two')).toEqual(lost);
    expect(gate(['plan'], 'two')).toEqual(lost);
    expect(gate([NEXT], 'two')).toEqual([]);
  });

  it('may be renamed', () => {
    git(folder, 'mv', 'plan/2024', 'plan/2024b');
    expect(gate([], 'two')).toEqual([]);
    rmSync(join(folder, MOVED));
    expect(gate([], 'two')).toEqual([`error progress-file-lost ${PROGRESS}:1`]);
  });

  it('may not be renamed to hide that an entry was rewritten', () => {
    git(folder, 'mv', 'plan/2024', 'plan/2024b');
    commit(folder, { [MOVED]: journal(ENTRY.replace('doing', 'done')) });
    expect(gate([], 'two')).toContain(`error entry-rewritten ${MOVED}:4`);
  });

  it('may not lose the plan alone', () => {
    rmSync(join(folder, PLAN));
    const { checked } = validateAgainst({
      paths: [],
      cwd: folder,
      revision: 'two',
      asOf: '2024-12-31',
    });
    expect(checked.flatMap(({ diagnostics }) => diagnostics).map(({ message }) => message)).toEqual([
      `Tệp theo dõi ${PROGRESS} có ở phiên bản gốc, nay không còn kế hoạch (plan.yaml) bên cạnh`,
      `Sổ công văn đôn đốc ${LETTERS} có ở phiên bản gốc, nay không còn kế hoạch (plan.yaml) bên cạnh`,
    ]);
  });

  it('keep a file that takes the name of its agency', () => {
    git(folder, 'mv', PROGRESS, 'plan/2024/progress/STPX.yaml');
    commit(folder, {});
    git(folder, 'tag', '--force', 'misnamed');
    git(folder, 'mv', 'plan/2024/progress/STPX.yaml', PROGRESS);
    expect(gate([], 'misnamed')).toEqual([]);
  });

  it('may not give what was reported to another year', () => {
    git(folder, 'mv', PROGRESS, 'plan/2024/gone.yaml');
    commit(folder, { 'plan/2025/progress/STP.yaml': journal(ENTRY) });
    expect(gate([], 'two')).toContain(`error progress-file-lost ${PROGRESS}:1`);
  });
});

describe('a repository without any plan left', () => {
  const all = [
    `error plan-file-lost ${PLAN}:1`,
    `error progress-file-lost ${PROGRESS}:1`,
    `error letters-file-lost ${LETTERS}:1`,
  ];

  it('is told what was deleted, wherever plans are looked for', () => {
    rmSync(join(folder, 'plan'), { recursive: true });
    for (const paths of [[], ['.'], ['plan'], ['plan/2024'], [PLAN]]) expect(gate(paths)).toEqual(all);
    const from = join(folder, 'below');
    mkdirSync(from, { recursive: true });
    const order = { paths: [], cwd: from, revision: 'base', asOf: '2024-12-31' };
    expect(validateAgainst(order).checked.map(({ source }) => source.file)).toEqual(
      [PLAN, PROGRESS, LETTERS].map((file) => `../${file}`),
    );
  });

  it('is told of the plan where the rest is left', () => {
    rmSync(join(folder, PLAN));
    expect(gate()).toEqual(all);
  });

  it('is refused as ever where there was none, or it stands elsewhere now', () => {
    expect(() => gate(['seeds'])).toThrow('Không có tệp hay thư mục "seeds"');
    git(folder, 'mv', 'plan', 'plans');
    expect(() => gate()).toThrow('Không tìm thấy kế hoạch nào');
    expect(gate(['plans'])).toEqual([]);
  });

  it('may be asked about beside one that has its plan', () => {
    on({ 'other/2025/plan.yaml': planWith('format: 1\n') });
    git(folder, 'tag', '--force', 'beside');
    rmSync(join(folder, 'plan'), { recursive: true });
    expect(gate(['other', 'plan'], 'beside')).toEqual(all);
    expect(gate(['other'], 'beside')).toEqual([]);
  });

  it('is not looked for outside of repositories', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'parhoach-'));
    const order = { paths: ['plan'], cwd, revision: 'base', asOf: '2024-12-31' };
    expect(() => validateAgainst(order)).toThrow('Không có tệp hay thư mục "plan"');
  });
});

describe('a branch that others have overtaken', () => {
  const later = ENTRY.replace('2024-04-02', '2024-04-03');
  const onMain = () => {
    on({ [PROGRESS]: journal(ENTRY, later) });
    git(folder, 'branch', '--force', 'others');
    git(folder, 'checkout', '--quiet', '--force', 'base');
  };

  it('is compared with the commit at which it parted', () => {
    onMain();
    commit(folder, { [PROGRESS]: journal(ENTRY, ENTRY.replace('2024-04-02', '2024-04-04')) });
    expect(gate([], 'others')).toEqual([]);
    commit(folder, { [PROGRESS]: journal(later) });
    expect(gate([], 'others')).toEqual([`error entry-rewritten ${PROGRESS}:4`]);
  });

  it('is compared with the revision itself where they have no commit in common, and that is said', () => {
    onMain();
    git(folder, 'checkout', '--quiet', '--orphan', 'alone');
    commit(folder, {});
    git(folder, 'tag', '--force', 'alone-tag');
    git(folder, 'checkout', '--quiet', '--force', 'alone-tag');
    git(folder, 'branch', '--quiet', '-D', 'alone');
    const { checked, remarks } = validateAgainst({
      paths: [],
      cwd: folder,
      revision: 'others',
      asOf: '2024-12-31',
    });
    expect(checked.flatMap(({ diagnostics }) => diagnostics).map(({ code }) => code)).toEqual([
      'entry-rewritten',
    ]);
    expect(remarks).toEqual([expect.stringContaining('hai bên không có chung lịch sử')]);
  });

  it('says so in a shallow clone', () => {
    onMain();
    const clone = mkdtempSync(join(tmpdir(), 'parhoach-'));
    git(folder, 'branch', '--force', 'mine');
    git(clone, 'clone', '--quiet', '--depth=1', '--branch=mine', `file://${folder}`, '.');
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', 'others:others');
    const { remarks } = validateAgainst({
      paths: [],
      cwd: clone,
      revision: 'others',
      asOf: '2024-12-31',
    });
    // "mine" is the base and the parent of "others", which the clone does not know.
    expect(remarks).toEqual([expect.stringContaining('fetch-depth: 0')]);
  });
});

describe('what is told against a revision', () => {
  const told = (revision: string) =>
    validateAgainst({ paths: [], cwd: folder, revision, asOf: '2024-12-31' })
      .checked.flatMap(({ diagnostics }) => diagnostics)
      .filter(({ severity }) => severity === 'error');
  const SNV = 'plan/2024/progress/SNV.yaml';

  it('stands in the order of places, lost files where they stood', () => {
    on({ [SNV]: journal(ENTRY).replace('Tư pháp', 'Nội vụ') });
    git(folder, 'tag', '--force', 'three');
    const odd = ENTRY.replace('2024-03-28', '2024-03-29') + ENTRY.replace('doing', 'dong');
    commit(folder, { [PROGRESS]: journal(odd) });
    git(folder, 'rm', '--quiet', SNV, LETTERS);
    expect(gate([], 'three')).toEqual([
      `error progress-file-lost ${SNV}:1`,
      `error entry-rewritten ${PROGRESS}:4`,
      `error value-not-allowed ${PROGRESS}:9`,
      `error letters-file-lost ${LETTERS}:1`,
    ]);
  });

  it('writes days as people do', () => {
    on({ [PROGRESS]: journal(ENTRY.replace('2024-03-28', '2024-03-29')) });
    expect(told('base').map(({ message }) => message)).toEqual([
      'Ghi nhận về nhiệm vụ 1 báo cáo ngày 02/04/2024 đã có ở phiên bản gốc, nay bị sửa hoặc xóa',
    ]);
  });

  it('is the mistake alone where a file can no longer be read', () => {
    on({ [PROGRESS]: journal(ENTRY).replace('status: doing', 'status: "doing') });
    expect(told('base').map(({ code }) => code)).toEqual(['yaml-unclosed-quote']);
    on({ [PROGRESS]: '' });
    expect(told('base').map(({ code }) => code)).toEqual(['file-empty']);
    on({ [PROGRESS]: journal(ENTRY, ENTRY.replace('status: doing', 'status: dong')) });
    expect(told('base').map(({ code }) => code)).toEqual(['value-not-allowed']);
  });

  it('is a lost entry too where the file could not be read before', () => {
    on({ [PROGRESS]: `${journal(ENTRY, ENTRY.replace('04-02', '04-03'))}note: "x\n` });
    git(folder, 'tag', '--force', 'unclosed');
    commit(folder, { [PROGRESS]: `${journal(ENTRY)}note: "x\n` });
    expect(told('unclosed').map(({ code }) => code)).toContain('entry-rewritten');
  });
});

describe('the log of letters against a revision', () => {
  const second = LETTER.replace('315', '402').replace('04-16', '05-15');

  it('grows, in any order', () => {
    on({ [LETTERS]: log(second, LETTER) });
    expect(gate()).toEqual([]);
  });

  it.each([
    ['another number', log(second, LETTER.replace('315', '351')), 3],
    ['another day', log(LETTER.replace('04-16', '04-17')), 3],
    ['gone', log(), 2],
  ])('is looked at by a person when a letter in it is rewritten: %s', (_, text, line) => {
    on({ [LETTERS]: text });
    expect(gate()).toEqual([`warning letter-rewritten ${LETTERS}:${line}`]);
  });

  it('tells of new mistakes alone', () => {
    const odd = LETTER.replace('315/', '315 ');
    on({ [LETTERS]: log(odd) });
    git(folder, 'tag', '--force', 'odd');
    commit(folder, { [LETTERS]: `# Sổ\n${log(odd, second.replace('Tư pháp', 'Tư phap'))}` });
    expect(gate([LETTERS], 'odd')).toEqual([`error agency-not-in-plan ${LETTERS}:9`]);
  });

  it('may lose one of two that are the same', () => {
    on({ [LETTERS]: log(LETTER, LETTER) });
    git(folder, 'tag', '--force', 'twice');
    commit(folder, { [LETTERS]: log(LETTER) });
    expect(gate([], 'twice')).toEqual([]);
  });

  it('may not be deleted', () => {
    rmSync(join(folder, LETTERS));
    expect(gate()).toEqual([`error letters-file-lost ${LETTERS}:1`]);
  });
});
