import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../src/app/files/lock.ts';
import type { Writer } from '../../src/app/files/writer.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parhoach-lock-'));
  lock = join(folder, '.SNV.yaml.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const LIVING = 100;
const DEAD = 200;

function writer(more: Partial<Writer> = {}): Writer {
  return { pid: LIVING, host: 'here', isRunning: (pid) => pid === LIVING, now: () => Date.now(), ...more };
}

/** A lock left by some process so many seconds ago. */
function leave(name: string, seconds: number): void {
  writeFileSync(lock, name);
  const then = Date.now() / 1000 - seconds;
  utimesSync(lock, then, then);
}
const by = (pid: number, host: string) => JSON.stringify({ pid, host, id: 'abc123' });

const take = (more: Partial<Writer> = {}) => withLock(lock, 'SNV.yaml', writer(more), () => 'done');
/** A clock on which the patience of 30 seconds is over after a few looks. */
const hurried = () => {
  const start = Date.now();
  let looks = 0;
  return { now: () => start + looks++ * 4_000 };
};

describe('a lock', () => {
  it('is there while the work is done, names its holder, and is gone afterwards', async () => {
    const name = await withLock(lock, 'SNV.yaml', writer(), (held) => {
      expect(held.isHeld()).toBe(true);
      return readFileSync(lock, 'utf8');
    });
    expect(JSON.parse(name)).toMatchObject({ pid: LIVING, host: 'here' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is gone when the work fails', async () => {
    const work = () => {
      throw new Error('no');
    };
    await expect(withLock(lock, 'SNV.yaml', writer(), work)).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is waited for', async () => {
    leave(by(LIVING, 'here'), 0);
    const waiting = take();
    await sleep(150);
    expect(existsSync(lock)).toBe(true);
    rmSync(lock);
    expect(await waiting).toBe('done');
  });

  it('without a name is waited for: its holder is just writing it', async () => {
    leave('', 2);
    const waiting = take();
    await sleep(150);
    expect(existsSync(lock)).toBe(true);
    rmSync(lock);
    expect(await waiting).toBe('done');
  });

  it('that is lost tells so', async () => {
    await withLock(lock, 'SNV.yaml', writer(), (held) => {
      writeFileSync(lock, by(LIVING, 'elsewhere'));
      expect(held.isHeld()).toBe(false);
    });
    expect(readFileSync(lock, 'utf8')).toBe(by(LIVING, 'elsewhere'));
  });

  const held: [what: string, name: string, seconds: number][] = [
    ['a running process', by(LIVING, 'here'), 60],
    ['a process of another machine', by(DEAD, 'there'), 60],
  ];
  it.each(held)('of %s is respected, and the refusal says whose it is', async (_what, name, seconds) => {
    leave(name, seconds);
    const refusal = await take(hurried()).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'Refusal' });
    const { message, hint } = refusal as { message: string; hint: string };
    expect(message).toContain('Đã chờ 30 giây mà tệp SNV.yaml vẫn đang có nơi khác ghi');
    expect(message).toMatch(/\(tiến trình \d+ trên máy h?t?here\)/u);
    expect(hint).toContain(lock);
    expect(readFileSync(lock, 'utf8')).toBe(name);
  });

  const left: [what: string, name: string, seconds: number][] = [
    ['a process that died', by(DEAD, 'here'), 0],
    ['a process whose number another one has now', by(LIVING, 'here'), 700],
    ['a process of another machine, long ago', by(DEAD, 'there'), 180],
    ['a process that died before it wrote its name', '', 15],
    ['nobody knows whom', 'rác', 15],
  ];
  it.each(left)('left behind by %s is broken', async (_what, name, seconds) => {
    leave(name, seconds);
    expect(await take()).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('left behind is broken even when whoever was breaking it died as well', async () => {
    leave(by(DEAD, 'here'), 0);
    writeFileSync(`${lock}.abc123`, JSON.stringify({ pid: DEAD, host: 'here', id: 'def456' }));
    expect(await take()).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('who waits for a lock', () => {
  const ticket = (time: number, pid: number) =>
    join(
      folder,
      `.SNV.yaml.wait.${String(time).padStart(16, '0')}-0123456789ab-${pid}-00000000000${pid % 10}`,
    );

  it('gets it in the order of coming', async () => {
    leave(by(LIVING, 'here'), 0);
    const order: string[] = [];
    const waiting: Promise<void>[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      waiting.push(
        withLock(lock, 'SNV.yaml', writer(), () => {
          order.push(name);
        }),
      );
      await sleep(30);
    }
    rmSync(lock);
    // Whoever comes now finds others waiting, and lets them go first.
    waiting.push(
      withLock(lock, 'SNV.yaml', writer(), () => {
        order.push('last');
      }),
    );
    await Promise.all(waiting);
    expect(order).toEqual(['a', 'b', 'c', 'd', 'e', 'last']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not held up by one who was killed while waiting: its ticket is removed', async () => {
    // The ticket of a process of this machine, as one that waits leaves it.
    leave(by(LIVING, 'here'), 0);
    const refused = withLock(lock, 'SNV.yaml', writer({ pid: DEAD, ...hurried() }), () => {});
    const [name] = readdirSync(folder).filter((each) => each.startsWith('.SNV.yaml.wait.'));
    await refused.catch(() => {});
    writeFileSync(join(folder, name!), '');
    rmSync(lock);
    const start = Date.now();
    expect(await take()).toBe('done');
    expect(Date.now() - start).toBeLessThan(1_000);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is held up for two seconds at most by one who gives no sign of life', async () => {
    const other = ticket(Date.now() - 5_000, LIVING);
    writeFileSync(other, '');
    const then = Date.now() / 1000 - 1.5;
    utimesSync(other, then, then);
    const start = Date.now();
    expect(await take()).toBe('done');
    expect(Date.now() - start).toBeGreaterThan(300);
    expect(Date.now() - start).toBeLessThan(5_000);
    const long = Date.now() / 1000 - 61;
    utimesSync(other, long, long);
    expect(await take()).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });
});
