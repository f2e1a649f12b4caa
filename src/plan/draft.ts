/** A file's text while it is being mended for reading, and where its characters stand in the file. */
import type { Span } from '../diagnostics/problem.ts';

export interface Draft {
  readonly text: string;
  /** The offset in the file of an offset in the draft. */
  readonly toFile: (offset: number) => number;
}

/** What to put in the place of a stretch of a draft. */
export interface Edit extends Span {
  readonly put: string;
}

/** A draft with one edit made. */
export function edited({ text, toFile }: Draft, { start, end, put }: Edit): Draft {
  const behind = start + put.length;
  return {
    text: text.slice(0, start) + put + text.slice(end),
    toFile: (offset) => {
      if (offset <= start) return toFile(offset);
      return toFile(offset >= behind ? offset - behind + end : Math.min(offset, end));
    },
  };
}

/** A span of a draft as a span of the file. */
export function spanInFile({ toFile }: Draft, { start, end }: Span): Span {
  return { start: toFile(start), end: Math.max(toFile(end), toFile(start)) };
}

/** Spaces in the place of a stretch; its line ends stay. */
export function blank(text: string, { start, end }: Span): Edit {
  return { start, end, put: text.slice(start, end).replace(/[^\r\n]/gu, (c) => ' '.repeat(c.length)) };
}
