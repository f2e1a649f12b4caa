import { existsSync, readFileSync } from 'node:fs';
import { Refusal } from '../../diagnostics/refusal.ts';
import { readText } from '../plans/read-text.ts';
import type { Lock } from './lock.ts';
import { replaceFile } from './replace-file.ts';

const BOM = '\ufeff';

/**
 * Puts a file of entries with one entry more in the old one's place. A byte order mark stays.
 *
 * @param what an entry of the file is called
 * @returns false when others took the lock for left behind meanwhile: all must be done again on what they wrote
 * @throws Refusal when what was written could not be read again
 */
export function replaceText(file: string, shown: string, text: string, lock: Lock, what: string): boolean {
  const mark = existsSync(file) && readFileSync(file, 'utf8').startsWith(BOM) ? BOM : '';
  const mayReplace = (temporary: string) => {
    const written = readText(temporary);
    if (written.problem !== null)
      throw new Refusal(
        `Không ghi thêm được vào ${shown}: ${written.problem.message()}`,
        written.problem.remedy(),
      );
    return written.text === text && lock.isHeld();
  };
  if (replaceFile(file, mark + text, mayReplace)) return true;
  if (lock.isHeld()) throw unwritable(shown, what);
  return false;
}

/** A file written in a way that leaves no safe place for one entry more. */
export function unwritable(shown: string, what: string): Refusal {
  return new Refusal(
    `Tệp ${shown} được viết theo cách không ghi thêm vào cuối được; chưa ghi gì`,
    `Viết lại phần "entries:" mỗi ${what} bắt đầu bằng dấu "-" trên một dòng riêng, mỗi khóa một dòng`,
  );
}
