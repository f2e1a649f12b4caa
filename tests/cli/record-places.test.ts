import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DONE, emptyFolder, HEAD, plant, progressOf, province, run } from './province.ts';
import { repository } from './run.ts';

/** Root may write into read-only folders, so that it has to be somebody else who tries. */
const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const program = join(repository, 'bin/parhoach.js');

/** Runs the program as somebody who may not do everything. */
function asSomebody(folder: string, args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' },
    ...somebody,
  });
  return { code: status, err: stderr };
}

/** A checkout in root's own home is closed to others. */
const mayRun = process.platform !== 'win32' && asSomebody('/', ['--version']).code === 0;

describe.skipIf(!mayRun)('a place that cannot be written (needs a checkout that others may read)', () => {
  it('is named, and nothing changes', () => {
    const folder = province({ SNV: HEAD.replace('entries:', 'entries: []') });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'plan/2024/progress'), 0o555);
    const { code, err } = asSomebody(folder, [...DONE, '--document', 'x']);
    chmodSync(join(folder, 'plan/2024/progress'), 0o755);
    expect(err).toBe(`parhoach: Không có quyền ghi plan/2024/progress/SNV.yaml; chưa có gì thay đổi.
Nhờ người quản lý máy cho quyền ghi vào thư mục plan/2024/progress và các tệp trong đó.
`);
    expect(code).toBe(2);
    expect(readdirSync(join(folder, 'plan/2024/progress'))).toEqual(['SNV.yaml']);
  });

  it('is a file that was made read-only, too', () => {
    const folder = province({ SNV: HEAD.replace('entries:', 'entries: []') });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'plan/2024/progress'), 0o777);
    chmodSync(join(folder, 'plan/2024/progress/SNV.yaml'), 0o444);
    const { code, err } = asSomebody(folder, [...DONE, '--document', 'x']);
    expect(err).toContain('Không có quyền ghi plan/2024/progress/SNV.yaml; chưa có gì thay đổi');
    expect(code).toBe(2);
    expect(readdirSync(join(folder, 'plan/2024/progress'))).toEqual(['SNV.yaml']);
  });

  it('is a file where the folder should be', () => {
    const folder = province();
    writeFileSync(join(folder, 'plan/2024/progress'), '');
    expect(run(folder, ...DONE)).toMatchObject({ code: 2, out: '' });
    expect(run(folder, ...DONE).err).toContain(
      'plan/2024/progress:1:1: lỗi [file-unreadable] Đây không phải là một thư mục',
    );
  });
});

const mount = (...args: string[]) => spawnSync('/bin/mount', args).status === 0;
const mayMount = (() => {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false;
  const folder = emptyFolder();
  return mount('-t', 'tmpfs', 'tmpfs', folder) && spawnSync('/bin/umount', [folder]).status === 0;
})();

describe.skipIf(!mayMount)('a full disk, and one that is read-only (needs root on Linux)', () => {
  it('are named, and nothing changes', () => {
    const folder = emptyFolder();
    expect(mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder)).toBe(true);
    try {
      const old = `${HEAD}  - task: "19"\n    status: doing\n    date: 2024-02-01\n    reported: 2024-02-01\n`;
      plant(folder, { SNV: old });
      expect(() => writeFileSync(join(folder, 'filler'), Buffer.alloc(2_000_000))).toThrow('ENOSPC');
      expect(run(folder, ...DONE, '--document', 'x')).toEqual({
        code: 2,
        out: '',
        err: `parhoach: Ổ đĩa đã đầy nên không ghi được plan/2024/progress/SNV.yaml; chưa có gì thay đổi.
Dọn bớt chỗ trên ổ đĩa rồi chạy lại đúng lệnh này.
`,
      });
      expect(readdirSync(join(folder, 'plan/2024/progress'))).toEqual(['SNV.yaml']);
      expect(progressOf(folder)).toBe(old);
      rmSync(join(folder, 'filler'));
      expect(mount('-o', 'remount,ro', folder)).toBe(true);
      expect(run(folder, ...DONE, '--document', 'x').err).toContain(
        'parhoach: Ổ đĩa chứa plan/2024/progress/SNV.yaml chỉ cho đọc; chưa có gì thay đổi.\n',
      );
      expect(progressOf(folder)).toBe(old);
      expect(mount('-o', 'remount,rw', folder)).toBe(true);
      expect(run(folder, ...DONE, '--document', 'x').code).toBe(0);
    } finally {
      spawnSync('/bin/umount', [folder]);
    }
  });
});
