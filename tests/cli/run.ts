import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '../..');
const program = join(repository, 'bin/parhoach.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a user would, without a terminal. */
export function parhoach(
  args: readonly string[],
  where: { cwd?: string; env?: Record<string, string> } = {},
): Run {
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd: where.cwd ?? repository,
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...where.env },
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** The same, with the JSON it printed. */
export function parhoachJson<T>(args: readonly string[], where: { cwd?: string } = {}): T {
  const { code, out, err } = parhoach([...args, '--format', 'json'], where);
  if (code !== 0) throw new Error(`exit ${code}: ${err}`);
  return JSON.parse(out) as T;
}

/** A folder of its own with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parhoach-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The shipped plan's text. */
export const shippedPlan = readFileSync(join(repository, 'plan/2024/plan.yaml'), 'utf8');

/** The text that the shipped plan was taken from, at its place beside a folder "plan". */
export const shippedSource = {
  'seeds/qd-2142-ubnd-2023.txt': readFileSync(join(repository, 'seeds/qd-2142-ubnd-2023.txt'), 'utf8'),
};
