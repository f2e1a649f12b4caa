/** Links and odd names in a plan's folder: a clear finding, and nothing read or written outside. */
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach } from './run.ts';

const PLAN = 'plan/2024/plan.yaml';
const ENTRY =
  '  - task: "1"\n    status: done\n    date: 2024-03-20\n    reported: 2024-03-28\n    document: 1/BC-STP\n';
const JOURNAL = `format: 1\nagency: Sở Tư pháp\nentries:\n${ENTRY}`;
const LOG =
  'format: 1\nentries:\n  - agency: Sở Tư pháp\n    number: 315/SNV-CCHC\n    date: 2024-04-16\n    overdue: 1\n    upcoming: 0\n';

const projectOf = (files: Record<string, string> = {}) =>
  folderOf({ [PLAN]: planWith('format: 1\n'), ...files });
const elsewhere = () => folderOf({ 'STP.yaml': JOURNAL, 'letters.yaml': LOG });

/** "code file" of every error that is found. */
function errors(cwd: string): string[] {
  const { code, out, err } = parhoach(['validate', '--as-of', '2024-12-31', '--format', 'json'], { cwd });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { code: string; file: string; severity: string }[];
  };
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((each) => `${each.code} ${each.file}`);
}

const overdue = (cwd: string) => parhoach(['overdue', '--agency', 'stp', '--as-of', '2024-04-15'], { cwd });
const record = (cwd: string, ...more: string[]) =>
  parhoach(
    [
      ...'record 1 --agency stp --status done --date 2024-03-20 --document 1/BC-STP --as-of 2024-04-15'.split(
        ' ',
      ),
      ...more,
    ],
    { cwd },
  );

describe('a folder of progress files that is a link', () => {
  it.each(['with files in it', 'empty'])('out of the plan folder, %s, is not used', (what) => {
    const folder = projectOf();
    const out = what === 'empty' ? folderOf({}) : elsewhere();
    const before = readdirSync(out);
    symlinkSync(out, join(folder, 'plan/2024/progress'));
    expect(errors(folder)).toEqual(['file-outside plan/2024/progress']);
    for (const run of [overdue(folder), record(folder), record(folder, '--dry-run')]) {
      expect(run.code).toBe(2);
      expect(run.err).toContain(`[file-outside] Đây là liên kết tới ${out}`);
    }
    expect(readdirSync(out)).toEqual(before);
  });

  it('within it is used', () => {
    const folder = projectOf({ 'plan/2024/so/STP.yaml': JOURNAL });
    symlinkSync('so', join(folder, 'plan/2024/progress'));
    expect(parhoach(['validate', '--as-of', '2024-12-31'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(overdue(folder)).toMatchObject({ code: 0 });
  });

  it('is told of when it leads nowhere, or is a file', () => {
    const folder = projectOf();
    symlinkSync('/nonexist', join(folder, 'plan/2024/progress'));
    expect(errors(folder)).toEqual(['file-unreadable plan/2024/progress']);
    expect(overdue(folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('/nonexist, nơi không có gì'),
    });
    const other = projectOf({ 'plan/2024/progress': 'x' });
    expect(errors(other)).toEqual(['file-unreadable plan/2024/progress']);
    expect(record(other)).toMatchObject({
      code: 2,
      err: expect.stringContaining('không phải là một thư mục'),
    });
  });
});

describe('a file that is a link', () => {
  const linked = (name: string, target: string) => {
    const folder = projectOf({ 'plan/2024/progress/.keep': '' });
    rmSync(join(folder, name), { force: true });
    symlinkSync(target, join(folder, name));
    return folder;
  };

  it.each([
    ['leads nowhere', '/nonexist', 'nơi không có gì'],
    ['leads to itself', 'STP.yaml', 'liên kết vòng'],
  ])('and %s is a finding', (_, target, words) => {
    const folder = linked('plan/2024/progress/STP.yaml', target);
    expect(errors(folder)).toEqual(['file-unreadable plan/2024/progress/STP.yaml']);
    for (const run of [overdue(folder), record(folder)]) {
      expect(run).toMatchObject({ code: 2, err: expect.stringContaining(words) });
    }
  });

  it('is a finding too where it is the plan or the log of letters', () => {
    expect(errors(linked('plan/2024/letters.yaml', '/nonexist'))).toEqual([
      'file-unreadable plan/2024/letters.yaml',
    ]);
    const folder = linked(PLAN, 'plan.yaml');
    expect(errors(folder)).toEqual([`file-unreadable ${PLAN}`]);
    expect(overdue(folder)).toMatchObject({ code: 2, err: expect.stringContaining('[file-unreadable]') });
  });

  it('is not written through when it leads out of the plan folder', () => {
    const out = elsewhere();
    const folder = linked('plan/2024/progress/STP.yaml', join(out, 'STP.yaml'));
    symlinkSync(join(out, 'letters.yaml'), join(folder, 'plan/2024/letters.yaml'));
    expect(errors(folder)).toEqual([
      'file-outside plan/2024/progress/STP.yaml',
      'file-outside plan/2024/letters.yaml',
    ]);
    expect(record(folder)).toMatchObject({ code: 2, err: expect.stringContaining('[file-outside]') });
    rmSync(join(folder, 'plan/2024/progress/STP.yaml'));
    const args = 'remind --agency stp --as-of 2024-04-15 --sent 316/SNV-CCHC --date 2024-04-15'.split(' ');
    expect(parhoach(args, { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('[file-outside]'),
    });
  });
});

describe('a file that is not read for its name', () => {
  it.each([
    ['plan/2024/progress/STP.yml', 'Đổi tên tệp thành STP.yaml'],
    ['plan/2024/progress/STP.YAML', 'Đổi tên tệp thành STP.yaml'],
    ['plan/2024/progress/STP.yaml.txt', 'Đổi tên tệp thành STP.yaml'],
    ['plan/2024/progress/q1/STP.yaml', 'Chuyển tệp ra ngay trong thư mục "progress", tên là STP.yaml'],
    ['plan/2024/letters.yml', 'Đổi tên tệp thành letters.yaml'],
  ])('%s', (name, remedy) => {
    const folder = projectOf({ [name]: JOURNAL });
    expect(errors(folder)).toEqual([`file-misnamed ${name}`]);
    const alone = parhoach(['validate', name], { cwd: folder });
    expect(alone).toMatchObject({ code: 1, out: expect.stringContaining(remedy) });
    expect(alone.out.match(/\[[a-z-]+\]/gu)).toEqual(['[file-misnamed]']);
  });

  it.each(['Progress', 'PROGRESS'])('%s, a whole folder of them', (name) => {
    const file = `plan/2024/${name}/STP.yaml`;
    const folder = projectOf({ [file]: JOURNAL, [`plan/2024/${name}/SNV.yaml`]: JOURNAL });
    expect(errors(folder)).toEqual([`file-misnamed plan/2024/${name}`]);
    expect(parhoach(['validate'], { cwd: folder }).out).toContain(
      `Thư mục ${name} không được đọc: tên hoặc chỗ đặt không đúng quy ước`,
    );
    const alone = parhoach(['validate', file], { cwd: folder });
    expect(alone).toMatchObject({
      code: 1,
      out: expect.stringContaining('cách sửa: Đổi tên thư mục thành "progress"'),
    });
    expect(alone.out).toContain(`Tệp ${name}/STP.yaml không được đọc`);
    expect(alone.out.match(/\[[a-z-]+\]/gu)).toEqual(['[file-misnamed]']);
  });

  it('is not a folder of the like name without entries', () => {
    const folder = projectOf({ 'plan/2024/Progress/ghi-chu.txt': 'x' });
    expect(parhoach(['validate', '--as-of', '2024-12-31'], { cwd: folder }).code).toBe(0);
  });

  it('is no file that somebody keeps beside', () => {
    const CLEAN = 'Đã soát 2 tệp: không có lỗi.\n';
    const folder = projectOf({
      'plan/2024/progress/STP.yaml': JOURNAL,
      'plan/2024/progress/STP.yaml.bak': JOURNAL,
      'plan/2024/progress/ghi-chu.txt': 'x',
      'plan/2024/progress/.STP.yaml.lock': '',
    });
    expect(parhoach(['validate', '--as-of', '2024-12-31'], { cwd: folder })).toMatchObject({
      code: 0,
      out: CLEAN,
    });
    mkdirSync(join(folder, 'plan/2024/progress/cu'));
    writeFileSync(join(folder, 'plan/2024/progress/cu/bien-ban.docx'), 'x');
    renameSync(
      join(folder, 'plan/2024/progress/STP.yaml.bak'),
      join(folder, 'plan/2024/progress/cu/STP.bak'),
    );
    expect(parhoach(['validate', '--as-of', '2024-12-31'], { cwd: folder })).toMatchObject({
      code: 0,
      out: CLEAN,
    });
  });
});
