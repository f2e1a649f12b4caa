/** A text with a name, and where its lines begin. */
export interface Source {
  readonly file: string;
  /** Empty where the file cannot be read. */
  readonly text: string;
  /** What a code frame shows: the text, or what is to be seen of bytes that are none. */
  readonly seen: string;
  /** Offset of the first character of each line that is seen. */
  readonly lineStarts: readonly number[];
}

/** Line and column from 1; the column counts UTF-16 units, as editors' protocols do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function makeSource(file: string, text: string, seen = text): Source {
  const lineStarts = [0];
  for (let at = seen.indexOf('\n'); at !== -1; at = seen.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, seen, lineStarts };
}

/** Where an offset stands. */
export function positionAt(source: Source, offset: number): Position {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - lineStarts[low]! + 1 };
}

/** The text of a line (from 1), without its line end. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1] ?? source.seen.length;
  const end = source.lineStarts[line] ?? source.seen.length + 1;
  return source.seen.slice(start, end - 1).replace(/\r$/u, '');
}
