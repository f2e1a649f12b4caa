/** Who comes first of those that wait for a lock: each leaves a ticket beside it. The lock alone decides who holds it. */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writer } from './writer.ts';

/** Who waits shows at least so often that it still does (in milliseconds). */
const SIGN_OF_LIFE = 300;
/** A ticket without a sign of life for so long holds nobody up: its process was stopped, or killed on another machine. */
const SILENCE = 2_000;
/** Nobody waits that long: what is older was left behind. */
const LEFT_BEHIND = 60_000;

/** A place in the queue before a lock. */
export interface Place {
  /** How many came before and still wait; without a place, how many wait. */
  readonly before: () => number;
  /** Takes a place at the end, when it has none yet. */
  readonly take: () => void;
  /** Gives the place up. */
  readonly leave: () => void;
}

/** @param path of the lock; its name ends in ".lock" */
export function queueFor(path: string, writer: Writer): Place {
  const folder = dirname(path);
  const start = `${basename(path).replace(/\.lock$/u, '')}.wait.`;
  let own: string | null = null;
  let signed = 0;
  return {
    before: () => {
      if (own !== null && writer.now() - signed >= SIGN_OF_LIFE) {
        signed = writer.now();
        sign(join(folder, own), signed);
      }
      const tickets = ticketsIn(folder, start);
      return tickets
        .filter((each) => each !== own && !(own !== null && each > own))
        .filter((each) => isWaiting(join(folder, each), each.slice(start.length), writer)).length;
    },
    take: () => {
      if (own !== null) return;
      signed = writer.now();
      // By the time of coming first: the names in their order are the queue.
      const time = String(Math.floor(signed)).padStart(16, '0');
      own = `${start}${time}-${machine(writer.host)}-${writer.pid}-${randomBytes(6).toString('hex')}`;
      sign(join(folder, own), signed);
    },
    leave: () => {
      if (own !== null) remove(join(folder, own));
      own = null;
    },
  };
}

function ticketsIn(folder: string, start: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
}

/** Whether somebody waits with a ticket. One that was left behind is removed. */
function isWaiting(file: string, ticket: string, { host, isRunning, now }: Writer): boolean {
  const [, where, pid] = ticket.split('-');
  let age: number;
  try {
    age = now() - statSync(file).mtimeMs;
  } catch {
    return false;
  }
  const isDead = where === machine(host) && !isRunning(Number(pid));
  if (isDead || age > LEFT_BEHIND) remove(file);
  // A clock of another machine that goes wrong holds nobody up either.
  return !isDead && Math.abs(age) < SILENCE;
}

/** Makes the ticket, or shows that its holder still waits. Without one (the disk is full) one waits all the same. */
function sign(file: string, now: number): void {
  const seconds = now / 1000;
  try {
    utimesSync(file, seconds, seconds);
  } catch {
    try {
      writeFileSync(file, '');
    } catch {
      // Nothing depends on it but the order.
    }
  }
}

function machine(host: string): string {
  return createHash('sha256').update(host).digest('hex').slice(0, 12);
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // Somebody else removed it.
  }
}
