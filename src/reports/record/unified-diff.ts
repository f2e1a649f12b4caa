/** Lines shown around a change. */
const AROUND = 3;
const NO_FINAL_NEWLINE = '\\ No newline at end of file';

/**
 * A change of one stretch of a text, as `diff -u` shows it and `patch` reads it; empty when nothing changed.
 *
 * @param before null: there was no such file
 */
export function unifiedDiff(file: string, before: string | null, after: string): string {
  const old = linesOf(before ?? '');
  const now = linesOf(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  if (head === old.length && head === now.length) return '';
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const start = Math.max(0, head - AROUND);
  const behind = Math.min(tail, AROUND);
  const removed = old.slice(head, old.length - tail);
  const added = now.slice(head, now.length - tail);
  const body = [
    ...marked(' ', old.slice(start, head)),
    ...marked('-', removed),
    ...marked('+', added),
    ...marked(' ', now.slice(now.length - tail, now.length - tail + behind)),
  ];
  const context = head - start + behind;
  const range = (count: number) => `${count === 0 ? start : start + 1},${count}`;
  return [
    `--- ${before === null ? '/dev/null' : file}`,
    `+++ ${file}`,
    `@@ -${range(context + removed.length)} +${range(context + added.length)} @@`,
    ...body,
    '',
  ].join('\n');
}

/** Lines with their ends, so that a missing last one is seen. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, NO_FINAL_NEWLINE],
  );
}
