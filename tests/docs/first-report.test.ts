import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, parhoach, repository } from '../cli/run.ts';
import { annex, signedPlan } from '../cli/signed-plan.ts';

const page = readFileSync(join(repository, 'docs/tu-quyet-dinh-den-bao-cao.md'), 'utf8');
const commands = [...page.matchAll(/^\$ parhoach (.*)$/gmu)].map(([, line]) => line!);
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare!);

it('every command of the chapter can be typed one after the other', async () => {
  const cwd = folderOf({ 'ke-hoach-2026.docx': await signedPlan(annex()) });
  expect(commands.length).toBeGreaterThan(8);
  for (const line of commands) {
    const { code, err } = parhoach(wordsOf(line), { cwd });
    expect(code, `${line}\n${err}`).toBe(0);
  }
});
