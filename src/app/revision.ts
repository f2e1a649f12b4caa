/** Files as they were at a revision of the git repository that holds them. */
import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { Refusal } from '../diagnostics/refusal.ts';

/** Far above the largest file that is read at all. */
const MOST_OUTPUT = 64 * 1024 * 1024;

function git(folder: string, args: readonly string[]) {
  const run = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  if (run.error !== undefined)
    throw new Refusal('Không chạy được git', 'Cài git, hoặc soát cả tệp: bỏ --against');
  return run;
}

/**
 * The commit that a revision names, seen from a folder.
 *
 * @throws Refusal when the folder is in no repository, or there is no such revision
 */
export function commitOf(revision: string, folder: string): string {
  const run = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = run.stdout.trim();
  if (run.status === 0 && /^[0-9a-f]{40,64}$/u.test(commit)) return commit;
  if (git(folder, ['rev-parse', '--git-dir']).status !== 0)
    throw new Refusal(`Thư mục "${folder}" không nằm trong kho git nào`, 'Soát cả tệp: bỏ --against');
  throw new Refusal(
    `Không có phiên bản "${revision}" trong kho git`,
    'Trong CI, lấy đủ lịch sử (fetch-depth: 0) rồi ghi nhánh gốc, ví dụ --against origin/main',
  );
}

/** A file's text at a commit, without byte order mark; null when it was not there. */
export function textAt(commit: string, file: string): string | null {
  const run = git(dirname(file), ['show', `${commit}:./${basename(file)}`]);
  return run.status === 0 ? run.stdout.replace(/^\ufeff/u, '') : null;
}

/** The names of the files that stood in a folder below another at a commit; none when it was not there. */
export function namesAt(commit: string, folder: string, below: string): string[] {
  const run = git(folder, ['ls-tree', '--name-only', '-z', commit, `./${below}/`]);
  return run.status === 0
    ? run.stdout
        .split('\0')
        .filter(Boolean)
        .map((name) => basename(name))
    : [];
}
