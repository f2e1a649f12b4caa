/** The lines of a file as their indents, dashes and keys show them: what the reader of YAML cannot tell of a damaged file. */
import type { Span } from '../diagnostics/problem.ts';
import { lineStart } from '../text/lines.ts';

/** One line: where it stands and what it is. */
export interface LineShape extends Span {
  /** Without its line end. */
  readonly text: string;
  /** Columns before its first letter. */
  readonly indent: number;
  readonly dash: boolean;
  /** Columns before what stands behind the dash; the indent when there is none. */
  readonly column: number;
  readonly key: string | null;
  /** Offset of the value; that of the line's end when there is none. */
  readonly value: number;
  readonly hasValue: boolean;
  /** Nothing, or a comment. */
  readonly empty: boolean;
}

const LINE = /^(\s*)(- +|-$)?(?:("[^"]*"|[A-Za-z][A-Za-z0-9-]*):(?= |$))? *(.*)$/su;

/** The line around an offset. */
export function lineAt(text: string, offset: number): LineShape {
  const start = lineStart(text, offset);
  const newline = text.indexOf('\n', start);
  const whole = text.slice(start, newline === -1 ? text.length : newline);
  const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  const [, space, dash, key, rest] = LINE.exec(line)!;
  const indent = space!.length;
  return {
    start,
    end: start + line.length,
    text: line,
    indent,
    dash: dash !== undefined,
    column: indent + (dash?.length ?? 0),
    key: key ?? null,
    value: start + line.length - rest!.length,
    hasValue: !/^(?:#|\s*$)/u.test(rest!),
    empty: /^\s*(?:#|$)/u.test(line),
  };
}

/** The next line that says something; null at the end. */
export function lineAfter(text: string, line: Span): LineShape | null {
  for (let at = text.indexOf('\n', line.end); at !== -1; at = text.indexOf('\n', at + 1)) {
    const next = lineAt(text, at + 1);
    if (!next.empty) return next;
  }
  return null;
}

/** The line before that says something; null at the beginning. */
export function lineBefore(text: string, line: Span): LineShape | null {
  for (let at = line.start; at > 0; ) {
    const before = lineAt(text, at - 1);
    if (!before.empty) return before;
    at = before.start;
  }
  return null;
}

/** The nearest line above at the same indent, in the same block; null when there is none. */
export function siblingBefore(text: string, line: LineShape): LineShape | null {
  let above = lineBefore(text, line);
  while (above !== null && above.indent > line.indent) above = lineBefore(text, above);
  return above?.indent === line.indent ? above : null;
}

/** A line with everything that stands deeper below it: an item with its keys, a key with its list. */
export function blockFrom(text: string, line: LineShape): Span {
  let end = line.end;
  for (let next = lineAfter(text, line); next !== null && next.indent > line.indent; ) {
    end = next.end;
    next = lineAfter(text, next);
  }
  return { start: line.start, end };
}

/** Without the white space around it; one character at least. */
export function shown({ start, text }: LineShape): Span {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + Math.max(text.trimEnd().length, lead + 1) };
}
