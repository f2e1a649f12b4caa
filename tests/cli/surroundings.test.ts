/** What is wrong around the program is said as that, with exit code 2: never as a fault of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, parhoach, repository, shippedPlan } from './run.ts';

const isRoot = process.getuid?.() === 0;

/** The program run as somebody who may not do everything. */
function asNobody(cwd: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(repository, 'bin/parhoach.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { NO_COLOR: '1' },
    ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
  });
}
const mayRun = process.platform !== 'win32' && asNobody('/', '--version').status === 0;

describe.skipIf(!mayRun)('what may not be opened (needs a checkout that others may read)', () => {
  it.each(['plan', 'plan/2024', 'plan/2024/plan.yaml', 'plan/2024/progress', 'plan/2024/progress/SNV.yaml'])(
    '%s',
    (closed) => {
      const folder = folderOf({
        'plan/2024/plan.yaml': shippedPlan,
        'plan/2024/progress/SNV.yaml': 'format: 1\nagency: Sở Nội vụ\nentries: []\n',
      });
      chmodSync(folder, 0o755);
      chmodSync(join(folder, closed), 0o000);
      for (const command of ['overdue', 'validate', 'kpi list'])
        expect(asNobody(folder, ...command.split(' ')), command).toMatchObject({
          status: command === 'validate' && closed.endsWith('.yaml') ? 1 : 2,
          stderr: expect.not.stringMatching(/của chính chương trình|Không tìm thấy/u),
        });
    },
  );
});

describe.runIf(process.platform === 'linux')('a full disk (needs Linux)', () => {
  it('is named when a result cannot be printed', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/parhoach.js', 'tasks'], {
      cwd: repository,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      2,
      'parhoach: Không in được kết quả: Ổ đĩa đã đầy nên không ghi được.\n',
    ]);
  });
});

describe('the compiled form', () => {
  const copy = () => {
    const folder = folderOf({});
    for (const part of ['bin', 'dist'])
      cpSync(join(repository, part), join(folder, part), { recursive: true });
    return folder;
  };
  const versionAt = (folder: string, env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(folder, 'bin/parhoach.js'), '--version'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  it('is not used when any bit of it is wrong', () => {
    const folder = copy();
    const file = join(folder, 'dist/parhoach.cjs.compiled');
    const whole = readFileSync(file);
    for (const place of [0, 5, 40, 1000, whole.length >> 1, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[place]! ^= 4;
      writeFileSync(file, damaged);
      expect(versionAt(folder), `bit at ${place}`).toMatchObject({ status: 0, stderr: '' });
    }
    for (const short of [0, 3, 4, 100]) {
      writeFileSync(file, whole.subarray(0, short));
      expect(versionAt(folder), `${short} bytes`).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('is left out where it cannot be kept', () => {
    const folder = copy();
    const file = join(folder, 'dist/parhoach.cjs.compiled');
    rmSync(file);
    // Nothing can be put in the place of a folder.
    mkdirSync(file);
    expect(versionAt(folder, { PARHOACH_KEEP_COMPILED: '1' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('a program that was not built says how it is', () => {
    const folder = copy();
    rmSync(join(folder, 'dist'), { recursive: true });
    const { status, stderr } = versionAt(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run build');
  });
});

it('a folder in the place of a plan is no fault of the program', () => {
  const folder = folderOf({ 'plan/2024/plan.yaml/x': '' });
  expect(parhoach(['overdue', '--plan', folder]).code).toBe(2);
});
