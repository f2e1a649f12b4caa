/** The process that writes: what a lock says of it, and what it needs to wait. Known to `cli/` alone. */
export interface Writer {
  readonly pid: number;
  /** The machine, as people call it. */
  readonly host: string;
  /** Where process numbers mean what they mean here: this start of this machine, this container. */
  readonly place: string;
  /** Whether a process of this place is running. */
  readonly isRunning: (pid: number) => boolean;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}
