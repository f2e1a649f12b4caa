import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach } from './run.ts';

const PLAN = 'plan/2024/plan.yaml';
const planNaming = (source: string, lines: string) =>
  planWith('format: 1\n')
    .replace('plan:\n', `plan:\n  source: ${source}\n`)
    .replace('deadline: Quý I/2024', `deadline: Quý I/2024\n        source: ${lines}`);
/** "code line:column" of what is found. */
function found(plan: string, source: string | Buffer) {
  const cwd = folderOf({ [PLAN]: plan, 'seeds/qd.txt': source });
  const { code, out } = parhoach(['validate', '--format', 'json'], { cwd });
  expect(code).toBe(0);
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { code: string; line: number; column: number }[];
  };
  return diagnostics.map((each) => `${each.code} ${each.line}:${each.column}`);
}

// "plan:" is the first line and "source" the key below it; the task's "source" stands under its deadline.
const lineOf = (plan: string, words: string) => plan.slice(0, plan.lastIndexOf(words)).split('\n').length;

describe("a plan's source text", () => {
  it.each([
    ['the last line', '3', 'a\nb\nc\n', []],
    ['the last line, without a line end', '3', 'a\r\nb\r\nc', []],
    ['a line beyond the end', '4', 'a\nb\nc\n', [17]],
    ['two lines beyond it, each at its place', '[2, 4, 36600]', 'a\nb\nc\n', [21, 24]],
  ])('has, or has not, %s', (_, lines, source, columns) => {
    const plan = planNaming('../../seeds/qd.txt', lines);
    expect(found(plan, source)).toEqual(
      columns.map((column) => `source-line-missing ${lineOf(plan, 'source:')}:${column}`),
    );
  });

  it.each([
    ['is not there', '../../seeds/qd2.txt', 'a\n'],
    ['is no file', '../../seeds', 'a\n'],
    ['is no text', '../../seeds/qd.txt', Buffer.from([0, 1, 2])],
  ])('is told of when it %s', (_, name, source) => {
    expect(found(planNaming(name, '3'), source)).toEqual(['source-file-missing 2:11']);
  });

  it('is not told of where a comment beside it says why', () => {
    const plan = planNaming('../../seeds/qd.txt', '36600').replace(
      'source: 36600',
      'source: 36600 # parhoach-bo-qua source-line-missing: bản số hóa thiếu trang cuối',
    );
    expect(found(plan, 'a\nb\n')).toEqual([]);
    const missing = planNaming(
      '../../seeds/qd2.txt # parhoach-bo-qua source-file-missing: chưa được gửi',
      '3',
    );
    expect(found(missing, 'a\n')).toEqual([]);
  });

  it('is told of as the plan wants it told', () => {
    const at = (level: string) => {
      const plan = planNaming('../../seeds/qd.txt', '3').replace(
        '  decision:',
        `  policy:\n    rules:\n      source-line-missing: ${level}\n  decision:`,
      );
      const cwd = folderOf({ [PLAN]: plan, 'seeds/qd.txt': 'a\nb\n' });
      const { code, out } = parhoach(['validate', '--format', 'json'], { cwd });
      const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; severity: string }[] };
      const computed = parhoach(['overdue', '--as-of', '2024-06-30'], { cwd }).code;
      return [code, computed, ...diagnostics.map((each) => `${each.severity} ${each.code}`)];
    };
    expect(at('off')).toEqual([0, 0]);
    expect(at('notice')).toEqual([0, 0, 'notice source-line-missing']);
    // As with every rule that a plan made an error: nothing is computed from it then.
    expect(at('error')).toEqual([1, 2, 'error source-line-missing']);
  });
});
