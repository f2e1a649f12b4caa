import type { Context } from './context.ts';

const MS_PER_LINE = 1000;

/** Says what is being done. */
export type Progress = (doing: string) => void;

/**
 * Tells on stderr what a long command is at: nothing within its first second, then a line a second at most. Work that
 * keeps the processor busy cannot be interrupted to say so, hence each part says what it begins.
 *
 * @param now milliseconds since the program started
 */
export function progressOf(context: Pick<Context, 'err'>, now = () => performance.now()): Progress {
  let last = 0;
  return (doing) => {
    const time = now();
    if (time - last < MS_PER_LINE) return;
    last = time;
    context.err(`parhoach: đang ${doing} …\n`);
  };
}
