import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Writer } from '../app/files/writer.ts';

/** The running process as a writer of progress files. */
export function processWriter(): Writer {
  const host = hostname();
  return { pid: process.pid, host, place: placeOf(host), isRunning, now: () => performance.now() };
}

/** Containers share a machine's name and number their processes each for itself: on Linux the system tells them apart. */
function placeOf(host: string): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${host} ${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return host;
  }
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
