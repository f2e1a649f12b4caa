import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts new content in a file's place so that at any moment, whatever is killed or fails, the file holds either all of
 * the old or all of the new; once this returns, the new outlasts a power cut. Mode, owner and a link to the file stay.
 *
 * Own code rather than write-file-atomic: that one does not sync the folder, so a rename can be lost, and gives no
 * chance to look at what was written before it counts.
 *
 * @param mayReplace looks at the new content on the disk; false leaves everything as it was
 * @returns whether the file was replaced
 * @throws the file system's own error; nothing has changed then, save when only making the rename last failed
 */
export function replaceFile(
  file: string,
  content: string | Buffer,
  mayReplace: (written: string) => boolean,
): boolean {
  const old = statOf(file);
  const target = old === null ? file : realpathSync(file);
  // Renaming asks for the folder's permission only; a file that was made read-only is meant to stay as it is.
  if (old !== null) accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeWhole(temporary, content, old);
    if (!mayReplace(temporary)) {
      unlinkSync(temporary);
      return false;
    }
    rename(temporary, target);
  } catch (error) {
    remove(temporary);
    throw error;
  }
  syncFolder(dirname(target));
  return true;
}

/**
 * Removes what writers that were killed left beside a file: half-written content, and rights to remove locks that are
 * gone. Only for whoever holds the file's lock.
 */
export function removeLeftovers(file: string): void {
  const folder = dirname(file);
  const mine = `.${basename(file)}.`;
  for (const name of readdirSync(folder)) {
    const isLeft = name.endsWith('.tmp') || name.startsWith(`${mine}lock.`);
    if (name.startsWith(mine) && isLeft) remove(join(folder, name));
  }
}

/** Makes a new name in a folder outlast a power cut, where the system can. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows and some network folders cannot sync a folder; the content itself is safe.
  }
}

const ATTEMPTS = 20;
const BETWEEN_ATTEMPTS = 50;

/** On Windows whoever reads the old file just now (an editor, a virus scanner) keeps it from being replaced, briefly. */
function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (attempt === ATTEMPTS || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_ATTEMPTS);
    }
  }
}

function writeWhole(path: string, content: string | Buffer, like: Stats | null): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, content);
    if (like !== null) {
      try {
        fchownSync(handle, like.uid, like.gid);
      } catch {
        // Only an administrator can give a file away; for others it becomes their own.
      }
      fchmodSync(handle, like.mode & 0o7777);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or somebody else removed it.
  }
}
