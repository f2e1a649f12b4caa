import { expect } from 'vitest';

/** How many times the work grows between the two measurements. */
const STEP = 4;
/** Work that grows in proportion costs 4 times as much, quadratic work 16 times: a limit well away from either. */
const MOST = 9;
/** Below this the clock, the collector and the compiler are measured, not the work. */
const FLOOR_MS = 4;
const ATTEMPTS = 6;

/** Processor time of a piece of work, in milliseconds: other processes do not change it. Done often enough to be seen. */
function cost(work: () => void): number {
  let rounds = 0;
  const before = process.cpuUsage();
  for (;;) {
    work();
    rounds++;
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent > FLOOR_MS || rounds >= 50) return spent / rounds;
  }
}

/**
 * That work on something 4 times as large takes about 4 times as long. The two are measured in the same run, never against
 * a clock. A disturbance can only make one attempt look worse than it is, so one good attempt of several is enough: work
 * that is really quadratic fails them all.
 */
export function expectProportional(work: (size: number) => void, size: number, what?: string): void {
  const attempts: string[] = [];
  for (let i = 0; i < ATTEMPTS; i++) {
    const [small, large] = [cost(() => work(size)), cost(() => work(STEP * size))];
    if (large <= MOST * small || large <= FLOOR_MS) return;
    attempts.push(`${small.toFixed(2)} -> ${large.toFixed(2)} ms`);
  }
  expect.fail(
    `${what ?? 'the work'} grows faster than its input: ${STEP} times as much took ${attempts.join(', ')}`,
  );
}
