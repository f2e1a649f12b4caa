import { createHash } from 'node:crypto';
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
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
 * @throws Refusal when there is no such file, or it lies outside the plan's folder: it would not go with the plan
 */
export async function evidenceFile(typed: string, cwd: string, planFile: string): Promise<EvidenceFile> {
  const full = resolve(cwd, typed);
  if (!existsSync(full))
    throw new Refusal(`Không có tệp minh chứng "${typed}"`, 'Kiểm tra lại đường dẫn sau --file');
  if (!statSync(full).isFile())
    throw new Refusal(`"${typed}" là thư mục, không phải tệp`, 'Sau --file ghi đường dẫn của một tệp');
  if (isOutside(planFile, full))
    throw new Refusal(
      `Tệp minh chứng "${typed}" nằm ngoài thư mục kế hoạch nên không đi cùng kế hoạch`,
      `Chép tệp vào thư mục ${dirname(planFile)} (chẳng hạn thư mục con minh-chung) rồi ghi lại`,
    );
  const path = relative(dirname(planFile), full).split(sep).join('/');
  return { path, sha256: await sumOf(full) };
}

/** What became of a file since it was recorded; outside: it is none of the plan's folder, and is not looked at. */
export type FileState = 'same' | 'missing' | 'changed' | 'outside';

/** Looks whether a file is still what it was when it was recorded. */
export async function fileState(planFile: string, { path, sha256 }: EvidenceFile): Promise<FileState> {
  const full = evidencePath(planFile, path);
  if (isOutside(planFile, full)) return 'outside';
  if (!existsSync(full) || !statSync(full).isFile()) return 'missing';
  return (await sumOf(full)) === sha256 ? 'same' : 'changed';
}

/** Whether a path leads out of the plan's folder, by its words or by links: what lies there is not the plan's to tell of. */
function isOutside(planFile: string, full: string): boolean {
  const home = dirname(resolve(planFile));
  if (!isBelow(home, full)) return true;
  return existsSync(full) && !isBelow(realpathSync(home), realpathSync(full));
}

const isBelow = (folder: string, file: string) => file.startsWith(folder + sep);

/** Where an entry's file is. */
export function evidencePath(planFile: string, path: string): string {
  return resolve(dirname(planFile), path);
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}
