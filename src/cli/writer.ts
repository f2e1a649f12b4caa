import { hostname } from 'node:os';
import type { Writer } from '../app/files/writer.ts';

/** The running process as a writer of progress files. */
export function processWriter(): Writer {
  return { pid: process.pid, host: hostname(), isRunning, now: () => Date.now() };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to be signalled: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
