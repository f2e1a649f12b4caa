import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { province } from './province.ts';
import { parhoach } from './run.ts';

const ask = ['overdue', '--agency', 'SNV', '--as-of', '2024-04-15', '--format', 'md'];

/** A folder of programs in which the desktop's opener only notes what it was asked to open. */
function desktop(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$1" > '${folder}/opened'\n`);
  chmodSync(join(bin, 'xdg-open'), 0o755);
  return bin;
}

/** The opener runs on its own: it is waited for, not slept for. */
async function noted(folder: string): Promise<string> {
  const file = join(folder, 'opened');
  for (let i = 0; i < 200 && !(existsSync(file) && readFileSync(file, 'utf8') !== ''); i++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  return readFileSync(file, 'utf8');
}

// Where no desktop is, xdg-open is what Linux has; other systems have their own.
describe.runIf(process.platform === 'linux')('--open (needs Linux)', () => {
  it('opens what was written, by its whole path', async () => {
    const folder = province();
    const { code } = parhoach([...ask, '-o', 'quá hạn.md', '--open'], {
      cwd: folder,
      env: { PATH: `${desktop(folder)}:/usr/bin:/bin` },
    });
    expect(code).toBe(0);
    expect(await noted(folder)).toBe(join(folder, 'quá hạn.md'));
  });

  it('says so where nothing can open it: the file is there', () => {
    const folder = province();
    const { code, err } = parhoach([...ask, '-o', 'a.md', '--open'], { cwd: folder, env: { PATH: '' } });
    expect([code, err]).toEqual([
      0,
      'parhoach: Đã ghi a.md\nparhoach: Máy này không tự mở được tệp; hãy mở a.md bằng tay\n',
    ]);
    expect(existsSync(join(folder, 'a.md'))).toBe(true);
  });

  it('needs a file', () => {
    expect(parhoach([...ask, '--open'], { cwd: province() })).toMatchObject({ code: 2, out: '' });
  });
});
