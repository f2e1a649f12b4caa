/** The process that writes: what a lock says of it, and what it needs to wait. Known to `cli/` alone. */
export interface Writer {
  readonly pid: number;
  /** The machine: a process number means something on its own machine only. */
  readonly host: string;
  /** Whether a process of this machine is running. */
  readonly isRunning: (pid: number) => boolean;
  /** Milliseconds of a clock that only goes forward as the files' clock does. */
  readonly now: () => number;
}
