import type { IsoDate } from '../wording/calendar.ts';
import { throughDoor } from './door.ts';

/** What only the command line knows: where and when it runs, and where its words go. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: IsoDate;
  readonly out: (text: string | Uint8Array) => void;
  /** What a program reads, as it is: a page, a calendar, commands of a CI's log. Whoever made it has made it safe. */
  readonly raw: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input, once it has ended. */
  readonly input: () => Promise<string>;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Whether colour and bold may be used. */
  readonly styled: boolean;
}

/** The context of the running process. */
export function processContext(): Context {
  const { stdout, stderr, env } = process;
  const styled = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    cwd: process.cwd(),
    env,
    today: dayInVietnam(new Date()),
    out: (text) => void stdout.write(typeof text === 'string' ? throughDoor(text, styled) : text),
    raw: (text) => void stdout.write(text),
    err: (text) => void stderr.write(throughDoor(text, false)),
    input: readInput,
    width: stdout.isTTY && stdout.columns > 20 ? stdout.columns : 80,
    styled,
  };
}

/** Text on standard input is UTF-8, or what Windows calls Unicode, which says so at its beginning. */
async function readInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part);
  const bytes = Buffer.concat(parts);
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Hours by which Vietnam is ahead of UTC, all year round: a CI's machine may stand anywhere. */
const AHEAD = 7;

function dayInVietnam(now: Date): IsoDate {
  return new Date(now.getTime() + AHEAD * 3_600_000).toISOString().slice(0, 10);
}
