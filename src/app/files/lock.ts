/** One writer at a time for one file, by a lock file beside it; who came first writes first. */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../diagnostics/refusal.ts';
import { queueFor } from './queue.ts';
import type { Writer } from './writer.ts';

/** How long a writer waits for another one. */
const PATIENCE = 30_000;
/** A lock is held for some milliseconds. One that is older than this was left behind, whatever it says: */
const LEFT_BEHIND = {
  /** by a process of this machine that seems to run: its number was given to another one since. */
  here: 600_000,
  /** by a process of another machine, of which nothing else can be known. */
  elsewhere: 120_000,
  /** by a process that was killed before it could write its name. */
  nameless: 10_000,
};
/** How long between two looks (in milliseconds): the next in the queue looks most often. */
const PAUSE = { least: 3, each: 12, most: 60 };

/** A lock that is held. */
export interface Lock {
  /** False when others took it for left behind, as after a long suspension: then nothing may be written. */
  readonly isHeld: () => boolean;
}

/**
 * Does some work while nobody else does any on the same file. A lock left behind by a process that died is broken.
 *
 * @param shown the file as messages name it
 * @throws Refusal when another writer holds the lock for 30 seconds; whatever `work` and the file system throw
 */
export async function withLock<T>(
  path: string,
  shown: string,
  writer: Writer,
  work: (lock: Lock) => T,
): Promise<T> {
  const name = JSON.stringify({ pid: writer.pid, host: writer.host, id: randomBytes(6).toString('hex') });
  const until = writer.now() + PATIENCE;
  const place = queueFor(path, writer);
  try {
    for (let before = place.before(); before > 0 || !take(path, name, writer); before = place.before()) {
      place.take();
      if (writer.now() >= until) throw busy(path, shown);
      const pause = Math.min(PAUSE.most, PAUSE.each * (before + 1));
      await sleep(PAUSE.least + Math.random() * pause);
    }
  } finally {
    place.leave();
  }
  try {
    return work({ isHeld: () => nameIn(path) === name });
  } finally {
    if (nameIn(path) === name) unlinkSync(path);
  }
}

/** One attempt. A lock that was left behind is removed, so that the next attempt may succeed. */
function take(path: string, name: string, writer: Writer): boolean {
  if (create(path, name)) return true;
  const holder = nameIn(path);
  if (holder === null || !isLeftBehind(path, holder, writer)) return false;
  // Many may see this at once. Whoever removes it must be alone, or the last one would remove the next writer's lock:
  // the right to remove this very lock is a lock itself, and the lock is looked at once more under it.
  const right = `${path}.${/"id":"([0-9a-f]+)"/u.exec(holder)?.[1] ?? 'x'}`;
  if (!take(right, name, writer)) return false;
  try {
    if (nameIn(path) === holder && isLeftBehind(path, holder, writer)) unlinkSync(path);
  } finally {
    if (nameIn(right) === name) unlinkSync(right);
  }
  return false;
}

/** Makes the lock file, which only one can; false when it is there already. */
function create(path: string, name: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    // Windows refuses a file that is just being removed in other words than one that is there.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(path)) return false;
    throw error;
  }
  try {
    writeSync(file, name);
  } catch (error) {
    closeSync(file);
    unlinkSync(path);
    throw error;
  }
  closeSync(file);
  return true;
}

/** Who holds a lock, in its own words; null when nobody does. */
function nameIn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function isLeftBehind(path: string, holder: string, { host, isRunning, now }: Writer): boolean {
  const age = ageOf(path, now());
  const named = parse(holder);
  if (named === null) return age > LEFT_BEHIND.nameless;
  if (named.host !== host) return age > LEFT_BEHIND.elsewhere;
  return !isRunning(named.pid) || age > LEFT_BEHIND.here;
}

function ageOf(path: string, now: number): number {
  try {
    return now - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function parse(holder: string): { pid: number; host: string } | null {
  const found = /^\{"pid":(\d{1,10}),"host":("(?:[^"\\]|\\.)*"),/u.exec(holder);
  return found === null ? null : { pid: Number(found[1]), host: JSON.parse(found[2]!) as string };
}

function busy(path: string, shown: string): Refusal {
  const named = parse(nameIn(path) ?? '');
  const who = named === null ? '' : ` (tiến trình ${named.pid} trên máy ${named.host})`;
  return new Refusal(
    `Đã chờ 30 giây mà tệp ${shown} vẫn đang có nơi khác ghi${who}; chưa ghi gì`,
    `Chạy lại sau ít phút; nếu chắc chắn không còn ai đang ghi thì xóa tệp ${path}`,
  );
}
