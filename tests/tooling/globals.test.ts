import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';

let folder: string;

afterEach(() => rmSync(folder, { recursive: true }));

/** Where the project's own lint configuration finds something in these files: "rule file". */
function findings(files: Record<string, string>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'parhoach-lint-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const argv = [biome, 'lint', '--reporter=json', '.'];
  const { stdout } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  return diagnostics
    .map(({ category, location }) => `${category.split('/').at(-1)} ${location.path}`)
    .toSorted();
}

it('refuses the arguments, the terminal and the clock below cli/ alone', () => {
  const uses = 'export const seen = [process.argv, console, performance, globalThis];\n';
  expect(findings({ 'src/cli/good.ts': uses, 'src/app/bad.ts': uses })).toEqual(
    Array<string>(4).fill('noRestrictedGlobals src/app/bad.ts'),
  );
});

it('takes a name of the module itself for what it is', () => {
  expect(findings({ 'src/app/good.ts': 'export const run = (process: () => void) => process();\n' })).toEqual(
    [],
  );
});

it('refuses default exports in src/', () => {
  expect(
    findings({ 'src/text/bad.ts': 'export default 1;\n', 'vitest.config.ts': 'export default 1;\n' }),
  ).toEqual(['noDefaultExport src/text/bad.ts']);
});
