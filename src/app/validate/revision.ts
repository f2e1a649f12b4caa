/** Files as they were at a revision of the git repository that holds them. */
import { spawnSync } from 'node:child_process';
import { join, relative, resolve, sep } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';

/** Far above the largest file that is read at all. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** A commit, and the top folder of the repository that has it. */
export interface Base {
  readonly root: string;
  readonly commit: string;
}

function git(folder: string, args: readonly string[]) {
  const run = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  if (run.error !== undefined)
    throw new Refusal('Không chạy được git', 'Cài git, hoặc soát cả tệp: bỏ --against');
  return run;
}

/**
 * Where a change begins: the commit at which what is checked out parted from a revision. What others added to that revision
 * since is not there yet, and nobody took it away.
 *
 * @returns the commit, and what should be said of it
 * @throws Refusal when the folder is in no repository, or there is no such revision
 */
export function baseOf(revision: string, folder: string): { base: Base; remarks: string[] } {
  const tip = commitOf(revision, folder);
  const root = resolve(folder, git(folder, ['rev-parse', '--show-cdup']).stdout.replace(/\r?\n$/u, ''));
  const parting = git(folder, ['merge-base', tip, 'HEAD']).stdout.trim();
  if (isCommit(parting)) return { base: { root, commit: parting }, remarks: [] };
  const isShallow = git(folder, ['rev-parse', '--is-shallow-repository']).stdout.trim() === 'true';
  const why = isShallow ? 'kho chưa lấy đủ lịch sử' : 'hai bên không có chung lịch sử';
  const advice = isShallow ? '. Trong CI, lấy đủ lịch sử (fetch-depth: 0)' : '';
  const remark = `Không tìm được chỗ tách nhánh từ "${revision}" (${why}) nên so với chính phiên bản ấy: ghi nhận thêm vào đó sau khi tách bị coi là đã xóa${advice}`;
  return { base: { root, commit: tip }, remarks: [remark] };
}

const isCommit = (text: string) => /^[0-9a-f]{40,64}$/u.test(text);

function commitOf(revision: string, folder: string): string {
  const run = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = run.stdout.trim();
  if (run.status === 0 && isCommit(commit)) return commit;
  if (!isInRepository(folder))
    throw new Refusal(`Thư mục "${folder}" không nằm trong kho git nào`, 'Soát cả tệp: bỏ --against');
  throw new Refusal(
    `Không có phiên bản "${revision}" trong kho git`,
    'Trong CI, lấy đủ lịch sử (fetch-depth: 0) rồi ghi nhánh gốc, ví dụ --against origin/main',
  );
}

/** Whether a folder belongs to a git repository. @throws Refusal when there is no git */
export function isInRepository(folder: string): boolean {
  return git(folder, ['rev-parse', '--git-dir']).status === 0;
}

/** A file's text at a commit, without byte order mark; null when it was not there. */
export function textAt({ root, commit }: Base, file: string): string | null {
  const run = git(root, ['show', `${commit}:${relative(root, file).split(sep).join('/')}`]);
  return run.status === 0 ? run.stdout.replace(/^\ufeff/u, '') : null;
}

/** Every file that stood in the repository at a commit. */
export function filesAt({ root, commit }: Base): string[] {
  return namesIn(root, ['ls-tree', '-r', '--name-only', '-z', '--full-tree', commit]);
}

/** Every file that stands there now, save those that git ignores. */
export function filesNow({ root }: Base): string[] {
  return namesIn(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
}

function namesIn(root: string, args: readonly string[]): string[] {
  const { stdout } = git(root, args);
  return stdout
    .split('\0')
    .filter(Boolean)
    .map((name) => join(root, name));
}
