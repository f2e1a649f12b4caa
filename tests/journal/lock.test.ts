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
  return {
    pid: LIVING,
    host: 'office',
    place: 'here',
    isRunning: (pid) => pid === LIVING,
    now: () => Date.now(),
    ...more,
  };
}

/** A lock left by some process; its date, which any clock may have set, is not asked. */
function leave(name: string, seconds = 0): void {
  writeFileSync(lock, name);
  const then = Date.now() / 1000 - seconds;
  utimesSync(lock, then, then);
}
const by = (pid: number, place: string) => JSON.stringify({ pid, host: 'office', place, id: 'abc123' });

const take = (more: Partial<Writer> = {}) => withLock(lock, 'SNV.yaml', writer(more), () => 'done');
/** A clock on which so many seconds pass between two looks. */
const passing = (seconds: number) => {
  let looks = 0;
  return { now: () => looks++ * seconds * 1_000 };
};

describe('a lock', () => {
  it('is there while the work is done, names its holder, and is gone afterwards', async () => {
    const name = await withLock(lock, 'SNV.yaml', writer(), (held) => {
      expect(held.isHeld()).toBe(true);
      return readFileSync(lock, 'utf8');
    });
    expect(JSON.parse(name)).toMatchObject({ pid: LIVING, host: 'office', place: 'here' });
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
    leave(by(LIVING, 'here'));
    const waiting = take();
    await sleep(150);
    expect(existsSync(lock)).toBe(true);
    rmSync(lock);
    expect(await waiting).toBe('done');
  });

  it('without a name is waited for: its holder is just writing it', async () => {
    leave('');
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

  it('that goes from one to another for 30 seconds is given up, and the refusal says whose it is', async () => {
    let looks = 0;
    const now = () => {
      leave(JSON.stringify({ ...JSON.parse(by(LIVING, 'here')), id: String(looks) }));
      return looks++ * 4_000;
    };
    const refusal = await take({ now }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'Refusal' });
    const { message, hint } = refusal as { message: string; hint: string };
    expect(message).toContain('Đã chờ 30 giây mà tệp SNV.yaml vẫn đang có nơi khác ghi');
    expect(message).toContain('(tiến trình 100 trên máy office)');
    expect(hint).toContain(lock);
  });

  const left: [what: string, name: string][] = [
    ['a process that died', by(DEAD, 'here')],
    ['a process whose number another one has now', by(LIVING, 'here')],
    ['a process of another machine or container', by(DEAD, 'there')],
    ['a process that died before it wrote its name', ''],
    ['nobody knows whom', 'rác'],
  ];
  it.each(left)('left behind by %s is broken, whatever its date', async (_what, name) => {
    for (const seconds of [0, 86_400, -86_400]) {
      leave(name, seconds);
      expect(await take(passing(1))).toBe('done');
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('of another container, whose process has a number that is none here, is not taken for left behind', async () => {
    leave(by(DEAD, 'there'));
    const waiting = take();
    await sleep(150);
    expect(readFileSync(lock, 'utf8')).toBe(by(DEAD, 'there'));
    rmSync(lock);
    expect(await waiting).toBe('done');
  });

  it('left behind is broken even when whoever was breaking it died as well', async () => {
    leave(by(DEAD, 'here'));
    writeFileSync(`${lock}.abc123`, by(DEAD, 'here'));
    expect(await take()).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });
});
