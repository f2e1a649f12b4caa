/** One line of a plan or progress file, cut the way these files are written: "- key: value # comment". */
export interface TextLine {
  /** Offset of its first character. */
  readonly start: number;
  /** Without the line end. */
  readonly text: string;
  /** The key, when the line has one. */
  readonly key: string | null;
  /** Where the value stands in the file, its quotes included; empty at the line's end when there is none. */
  readonly value: { readonly start: number; readonly end: number };
}

const HEAD = /^ *(?:- +)*(?:([A-Za-z][A-Za-z0-9-]*):(?= |$))? */u;

/** The lines of a text. Cheap and forgiving: damaged YAML is cut as well as it can be. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
    lines.push(cut(line, start));
    start = end + 1;
  }
  return lines;
}

function cut(text: string, start: number): TextLine {
  const head = HEAD.exec(text)!;
  const from = head[0].length;
  const length = valueLength(text, from);
  return { start, text, key: head[1] ?? null, value: { start: start + from, end: start + from + length } };
}

/** How long the value is that begins at an offset: to its closing quote, or to a comment, without spaces behind it. */
function valueLength(text: string, from: number): number {
  const mark = text[from];
  if (mark === '#') return 0;
  if (mark === '"' || mark === "'") {
    for (let at = from + 1; at < text.length; at++) {
      if (mark === '"' && text[at] === '\\') at++;
      else if (text[at] === mark && text[at + 1] === mark && mark === "'") at++;
      else if (text[at] === mark) return at + 1 - from;
    }
  }
  const comment = text.indexOf(' #', from);
  return text.slice(from, comment === -1 ? text.length : comment).trimEnd().length;
}
