/**
 * The cells of one column as a spreadsheet puts them on the clipboard: a cell a line; one that holds a line break, a tab or a
 * quote stands in double quotes, with its own quotes doubled. A line that only begins with a quote is a cell as it stands. The
 * last line's end begins no further cell.
 */
export function cellsOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  if (lines.at(-1) === '') lines.pop();
  const cells: string[] = [];
  // Where no quote is closed any more, none needs to be looked for again.
  let unclosed = Number.POSITIVE_INFINITY;
  for (let at = 0; at < lines.length; at++) {
    const end = lines[at]!.startsWith('"') && at < unclosed ? closedAt(lines, at) : null;
    if (end === null) {
      if (lines[at]!.startsWith('"')) unclosed = Math.min(unclosed, at);
      cells.push(lines[at]!);
      continue;
    }
    const inside = lines
      .slice(at, end + 1)
      .join('\n')
      .slice(1, -1);
    cells.push(/[\n\t"]/u.test(inside) ? inside.replaceAll('""', '"') : `"${inside}"`);
    at = end;
  }
  return cells;
}

/** The line on which a quoted cell is closed; null when none closes it. */
function closedAt(lines: readonly string[], from: number): number | null {
  for (let at = from; at < lines.length; at++) {
    const text = at === from ? lines[at]!.slice(1) : lines[at]!;
    const rest = text.replaceAll('""', '');
    if (rest.endsWith('"')) return rest.indexOf('"') === rest.length - 1 ? at : null;
    if (rest.includes('"')) return null;
  }
  return null;
}
