/** One writer at a time for one file, by a lock file beside it. */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Writer } from './writer.ts';

/** How long a writer waits for another one. */
const PATIENCE = 30_000;
/**
 * A lock is held for some milliseconds. One whose words stay the same for so long, by the clock of whoever waits, was left
 * behind; dates of files and clocks of other machines are not asked.
 */
const STILL = {
  /** by a process that runs here: it was stopped, or its number was given to another one. */
  running: 25_000,
  /** by one of which nothing else can be known. */
  unknown: 10_000,
};
/** How long between two looks, by chance, so that those who wait do not all look at once. */
const PAUSE = { least: 2, more: 40 };

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
  work: (lock: Lock) => T | Promise<T>,
): Promise<T> {
  const { pid, host, place } = writer;
  const name = JSON.stringify({ pid, host, place, id: randomBytes(6).toString('hex') });
  const until = writer.now() + PATIENCE;
  const seen: Seen = new Map();
  while (!take(path, name, writer, seen)) {
    if (writer.now() >= until) throw busy(path, shown);
    await sleep(PAUSE.least + Math.random() * PAUSE.more);
  }
  try {
    return await work({ isHeld: () => nameIn(path) === name });
  } finally {
    if (nameIn(path) === name) unlinkSync(path);
  }
}

/** One attempt. A lock that was left behind is removed, so that the next attempt may succeed. */
function take(path: string, name: string, writer: Writer, seen: Seen): boolean {
  if (create(path, name)) return true;
  const holder = nameIn(path);
  if (holder === null || !isLeftBehind(path, holder, writer, seen)) return false;
  // Many may see this at once. Whoever removes it must be alone, or the last one would remove the next writer's lock:
  // the right to remove this very lock is a lock itself, and the lock is looked at once more under it.
  const right = `${path}.${/"id":"([0-9a-f]+)"/u.exec(holder)?.[1] ?? 'x'}`;
  if (!take(right, name, writer, seen)) return false;
  try {
    if (nameIn(path) === holder && isLeftBehind(path, holder, writer, seen)) unlinkSync(path);
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

/** Who was seen holding a lock, and since when. */
type Seen = Map<string, { readonly holder: string; readonly since: number }>;

function isLeftBehind(path: string, holder: string, writer: Writer, seen: Seen): boolean {
  const now = writer.now();
  const known = seen.get(path);
  const since = known?.holder === holder ? known.since : now;
  seen.set(path, { holder, since });
  const named = parse(holder);
  // A number says something only among processes that are numbered together: not across machines or containers.
  const isNeighbour = named !== null && named.place === writer.place;
  if (isNeighbour && !writer.isRunning(named.pid)) return true;
  return now - since > (isNeighbour ? STILL.running : STILL.unknown);
}

function parse(holder: string): Pick<Writer, 'pid' | 'host' | 'place'> | null {
  try {
    const { pid, host, place } = JSON.parse(holder) as Record<string, unknown>;
    return typeof pid === 'number' && typeof host === 'string' && typeof place === 'string'
      ? { pid, host, place }
      : null;
  } catch {
    return null;
  }
}

function busy(path: string, shown: string): Refusal {
  const named = parse(nameIn(path) ?? '');
  const who = named === null ? '' : ` (tiến trình ${named.pid} trên máy ${named.host})`;
  return new Refusal(
    `Đã chờ 30 giây mà tệp ${shown} vẫn đang có nơi khác ghi${who}; chưa ghi gì`,
    `Chạy lại sau ít phút; nếu chắc chắn không còn ai đang ghi thì xóa tệp ${path}`,
  );
}
