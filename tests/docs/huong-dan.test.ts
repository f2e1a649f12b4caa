import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, parhoach, repository } from '../cli/run.ts';

const path = join(repository, 'docs/huong-dan.md');
const guide = readFileSync(path, 'utf8');
const fenced = /^```(\w+)\n([\s\S]*?)^```$/gmu;

/** A line that says that lines were left out here. */
const LEFT_OUT = '…';

/** The words of a command line after "$ parhoach", without their quotes. */
function wordsOf(command: string): string[] {
  expect(command).toMatch(/^\$ parhoach /u);
  return [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map((found) => found[1] ?? found[2] ?? '').slice(2);
}

/** Makes a diff's change in a text that holds its old lines exactly once. */
function edited(text: string, diff: readonly string[]): string {
  const side = (marks: string) =>
    diff
      .filter((line) => marks.includes(line.charAt(0)))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const parts = text.split(side(' -'));
  expect(parts, diff.join('\n')).toHaveLength(2);
  return parts.join(side(' +'));
}

/** What was printed, with lines left out where the guide leaves some out. */
function shortened(printed: readonly string[], shown: readonly string[]): string[] {
  const first = shown.indexOf(LEFT_OUT);
  if (first < 0) return [...printed];
  const rest = shown.slice(first + 1);
  // After the last mark come the last lines; between two marks, lines that are found by the first of them.
  const from = rest.includes(LEFT_OUT) ? printed.indexOf(rest[0]!, first) : printed.length - rest.length;
  const following = from < first ? [] : shortened(printed.slice(from), rest);
  return [...printed.slice(0, first), LEFT_OUT, ...following];
}

/**
 * The guide's blocks are tried in their order, on a copy of the plan. console: the command of the first line prints the
 * rest; diff: an edit of the plan file, for what follows. `vitest -u` writes what is printed now into the guide.
 */
it('the guide shows what the program prints', async () => {
  const cwd = folderOf({});
  for (const folder of ['plan', 'seeds'])
    cpSync(join(repository, folder), join(cwd, folder), { recursive: true });
  const plan = join(cwd, 'plan/2024/plan.yaml');

  const now = guide.replace(fenced, (block, language: string, body: string) => {
    const [first = '', ...shown] = body.trimEnd().split('\n');
    if (language === 'diff') writeFileSync(plan, edited(readFileSync(plan, 'utf8'), [first, ...shown]));
    if (language !== 'console') return block;
    const { out, err } = parhoach(wordsOf(first), { cwd });
    const printed = shortened(`${err}${out}`.trimEnd().split('\n'), shown);
    return ['```console', first, ...printed, '```'].join('\n');
  });

  await expect(now).toMatchFileSnapshot(path);
});

it('the plan file that the guide gives to begin from is sound', () => {
  const template = [...guide.matchAll(fenced)]
    .map((found) => found[2]!)
    .find((body) => body.startsWith('format: 1\n'))!;
  const cwd = folderOf({ 'plan/2024/plan.yaml': template });
  expect(parhoach(['validate'], { cwd })).toMatchObject({ code: 0, err: '' });
});
