import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';

/** A file that proves an entry, as the entry names it. */
export interface EvidenceFile {
  /** From the plan's folder, with slashes. */
  readonly path: string;
  readonly sha256: string;
}

/**
 * A file that was given as a proof.
 *
 * @param typed its path as typed, from `cwd`
 * @throws Refusal when there is no such file
 */
export async function evidenceFile(typed: string, cwd: string, planFile: string): Promise<EvidenceFile> {
  const full = resolve(cwd, typed);
  if (!existsSync(full))
    throw new Refusal(`Không có tệp minh chứng "${typed}"`, 'Kiểm tra lại đường dẫn sau --file');
  if (!statSync(full).isFile())
    throw new Refusal(`"${typed}" là thư mục, không phải tệp`, 'Sau --file ghi đường dẫn của một tệp');
  const path = relative(dirname(planFile), full).split(sep).join('/');
  return { path, sha256: await sumOf(full) };
}

/** Whether a file lies outside the plan's folder, so that a copy of the folder will lack it. */
export function isOutside({ path }: EvidenceFile): boolean {
  return path.startsWith('../') || /^(?:\/|[A-Za-z]:)/u.test(path);
}

/** What became of a file since it was recorded. */
export type FileState = 'same' | 'missing' | 'changed';

/** Looks whether a file is still what it was when it was recorded. */
export async function fileState(planFile: string, { path, sha256 }: EvidenceFile): Promise<FileState> {
  const full = evidencePath(planFile, path);
  if (!existsSync(full) || !statSync(full).isFile()) return 'missing';
  return (await sumOf(full)) === sha256 ? 'same' : 'changed';
}

/** Where an entry's file is. */
export function evidencePath(planFile: string, path: string): string {
  return resolve(dirname(planFile), path);
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}
