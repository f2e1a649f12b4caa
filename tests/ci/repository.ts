import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf, type Run } from '../cli/run.ts';

type Files = Readonly<Record<string, string>>;

/** A git repository of its own with these files in its first commit, tagged `base`. */
export function repositoryOf(files: Files): string {
  const folder = folderOf(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, {});
  git(folder, 'tag', 'base');
  return folder;
}

/** One more commit with some files written anew. */
export function commit(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '-m', 'x');
}

export function git(folder: string, ...args: string[]): void {
  const run = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
}

/** Runs a script as CI systems do: bash that stops at the first failure. */
export function bash(script: string, cwd: string, env: Record<string, string>): Run {
  const run = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
