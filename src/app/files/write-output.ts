import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import { makeFolder } from './make-folder.ts';
import { replaceFile } from './replace-file.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Refuses a file that must not be written, before the work of making its content is done.
 *
 * @param shown the path as it was typed
 * @param force an existing file may be replaced
 * @throws Refusal
 */
export function checkOutput(shown: string, cwd: string, force: boolean): void {
  const file = resolve(cwd, shown);
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory())
    throw new Refusal(`"${shown}" là một thư mục`, 'Ghi cả tên tệp, ví dụ -o bao-cao/quy-1.docx');
  if (!force)
    throw new Refusal(`Đã có tệp ${shown}; chưa ghi gì`, 'Chọn tên khác, hoặc thêm --force để ghi đè');
}

/** Writes what was made, its folder too where there is none: wholly, or not at all. @throws Refusal */
export function writeOutput(shown: string, cwd: string, content: string | Uint8Array): void {
  const file = resolve(cwd, shown);
  try {
    makeFolder(dirname(file));
    replaceFile(file, typeof content === 'string' ? content : Buffer.from(content), () => true);
  } catch (error) {
    throw writeFailure(error, shown);
  }
}
