import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/reports/record/unified-diff.ts';

describe('a unified diff', () => {
  const cases: [what: string, before: string | null, after: string, diff: string][] = [
    ['of nothing is empty', 'a\n', 'a\n', ''],
    ['of a new file', null, 'a\nb\n', '--- /dev/null\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n'],
    [
      'shows three lines around',
      '1\n2\n3\n4\n5\n6\n7\n8\n',
      '1\n2\n3\n4\nx\n5\n6\n7\n8\n',
      '--- f\n+++ f\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+x\n 5\n 6\n 7\n',
    ],
    [
      'shows what is taken out',
      'a: []\nb\n',
      'a:\nc\nb\n',
      '--- f\n+++ f\n@@ -1,2 +1,3 @@\n-a: []\n+a:\n+c\n b\n',
    ],
    [
      'tells a missing line end',
      'a',
      'a\nb\n',
      '--- f\n+++ f\n@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n',
    ],
  ];
  it.each(cases)('%s', (_what, before, after, diff) => {
    expect(unifiedDiff('f', before, after)).toBe(diff);
  });

  it('turns the old text into the new one', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((lines) => lines.map((l) => `${l}\n`).join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, unifiedDiff('f', before, after))).toBe(after);
      }),
    );
  });
});

/** What `patch` does, for texts whose every line has its end. */
function patched(before: string, diff: string): string {
  if (diff === '') return before;
  const [, , range = '', ...body] = diff.split('\n').slice(0, -1);
  const [, first, count] = /^@@ -(\d+),(\d+) /u.exec(range)!;
  const lines = before.split('\n').slice(0, -1);
  const start = count === '0' ? Number(first) : Number(first) - 1;
  const old = body.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
  expect(lines.slice(start, start + Number(count))).toEqual(old);
  const now = body.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
  lines.splice(start, Number(count), ...now);
  return lines.map((line) => `${line}\n`).join('');
}
