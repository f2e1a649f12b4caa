import { constants, copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeFailure } from '../files/write-failure.ts';
import type { Proof } from './evidence.ts';

/** Where proofs are laid out. */
export interface EvidenceFolder {
  readonly folder: string;
  readonly cwd: string;
  /** Write into a folder that holds something already; what has the same name is written over. */
  readonly force: boolean;
}

/**
 * Copies the files of proofs into a folder, each named by its number ("19-01-bao-cao.pdf"), and puts the lists beside
 * them. Files that are gone or were changed since are left out: they are not what was recorded.
 *
 * @param lists name and content
 * @returns how many files were copied, and names in the folder that are none of this
 * @throws Refusal when the folder holds something already, or cannot be written
 */
export function layOut(
  { folder, cwd, force }: EvidenceFolder,
  proofs: readonly Proof[],
  lists: readonly (readonly [name: string, content: string])[],
): { readonly copied: number; readonly others: readonly string[] } {
  const full = resolve(cwd, folder);
  if (existsSync(full) && !statSync(full).isDirectory())
    throw new Refusal(`"${folder}" là một tệp, không phải thư mục`, 'Sau -o ghi tên một thư mục mới');
  const there = existsSync(full) ? readdirSync(full) : [];
  if (there.length > 0 && !force)
    throw new Refusal(
      `Thư mục "${folder}" đã có ${there.length} mục bên trong`,
      'Chọn thư mục khác, hoặc thêm --force để ghi vào đó (tệp trùng tên bị ghi đè)',
    );
  const wanted = proofs.flatMap((proof) =>
    proof.file?.state === 'same' ? [{ proof, from: proof.file.full }] : [],
  );
  const several = new Set(proofs.map(({ plan }) => plan)).size > 1;
  const names = new Set([
    ...lists.map(([name]) => name),
    ...wanted.map(({ proof }) => laidName(proof, several)),
  ]);
  try {
    makeFolder(full);
    for (const { proof, from } of wanted)
      copyFileSync(from, join(full, laidName(proof, several)), force ? 0 : constants.COPYFILE_EXCL);
    for (const [name, content] of lists) writeFileSync(join(full, name), content);
  } catch (error) {
    throw writeFailure(error, join(folder, '…'), 'các tệp mới xếp được một phần');
  }
  return { copied: wanted.length, others: there.filter((name) => !names.has(name)) };
}

/**
 * The name of a proof's file where proofs are laid out: "19-01-bao-cao.pdf"; safe on every system. Proofs of several
 * plans begin with their decision's number, or their numbers would meet.
 */
function laidName({ plan, number, file }: Proof, several: boolean): string {
  const name = (file?.path.split('/').at(-1) ?? '').normalize('NFC');
  const parts = [...(several ? [plan.data.plan.decision.number] : []), number, name];
  return parts.join('-').replace(/[<>:"/\\|?*\u0000-\u001f]/gu, '_');
}
