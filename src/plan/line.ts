/** The one grammar of lines, "- key: value # comment": whoever looks at a file line by line cuts its lines with it. */
import type { Span } from '../diagnostics/problem.ts';

/** One line: where it stands and what it is. */
export interface Line extends Span {
  /** Without its line end. */
  readonly text: string;
  /** Columns before its first mark. */
  readonly indent: number;
  readonly dash: boolean;
  /** Columns before what stands behind the dash; the indent when there is none. */
  readonly column: number;
  /** Without the quotes that it may stand in. */
  readonly key: string | null;
  /** Where the value stands in the file, its quotes included, without a comment; empty when there is none. */
  readonly value: Span;
  /** Nothing, or a comment. */
  readonly isEmpty: boolean;
}

const HEAD = /^( *)(- +|-$)?(?:("?)([A-Za-z][A-Za-z0-9-]*)\3:(?= |$))? */u;

/** The lines of a text. Cheap and forgiving: damaged YAML is cut as well as it can be. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines.push(cut(text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end), start));
    start = end + 1;
  }
  return lines;
}

function cut(text: string, start: number): Line {
  const [head, space, dash, , key] = HEAD.exec(text)!;
  const from = start + head.length;
  const indent = space!.length;
  return {
    start,
    end: start + text.length,
    text,
    indent,
    dash: dash !== undefined,
    column: indent + (dash?.length ?? 0),
    key: key ?? null,
    value: { start: from, end: from + valueLength(text, head.length) },
    isEmpty: head.length === indent && (text.length === indent || text[indent] === '#'),
  };
}

/** How long the value is that begins at an offset: to its closing quote, or to a comment, without spaces behind it. */
function valueLength(text: string, from: number): number {
  if (text[from] === '#') return 0;
  const closed = closingQuote(text, from);
  if (closed !== null) return closed + 1 - from;
  const comment = text.indexOf(' #', from);
  return text.slice(from, comment === -1 ? text.length : comment).trimEnd().length;
}

/** Where the quote closes that opens at an offset; null when none opens there, or it does not close. */
export function closingQuote(text: string, from: number): number | null {
  const mark = text[from];
  if (mark !== '"' && mark !== "'") return null;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\' && mark === '"') at++;
    else if (text[at] === mark && text[at + 1] === mark && mark === "'") at++;
    else if (text[at] === mark) return at;
  }
  return null;
}

/** What the file has for a value; empty when there is none. */
export function valueText({ text, start, value }: Line): string {
  return text.slice(value.start - start, value.end - start);
}

/** What stands behind a value, when that is more than spaces and a comment; empty otherwise. */
export function behindValue({ text, start, value }: Line): string {
  if (value.end - start === text.length) return '';
  const rest = text.slice(value.end - start);
  const isNothing = value.start === value.end ? /^(?:#| *$)/u : /^ *(?: #|$)/u;
  return isNothing.test(rest) ? '' : rest;
}

/** A line without the white space around it; one character at least. */
export function shown({ start, text }: Pick<Line, 'start' | 'text'>): Span {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + Math.max(text.trimEnd().length, lead + 1) };
}
