import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const folders: string[] = [];

/** A folder of its own with these files, beside a copy of src/ when asked for. */
function sources(files: Record<string, string>, from?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parhoach-layers-'));
  folders.push(folder);
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the check says: exit code, the names of the broken rules with their places, and its closing line. */
function layers(folder?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/layers.mjs', ...(folder === undefined ? [] : [folder])],
    { encoding: 'utf8' },
  );
  const broken = [...stderr.matchAll(/^(\S+):(\d+) {2}(\S+) {2}/gmu)].map(
    ([, file, line, rule]) => `${rule} ${file}:${line}`,
  );
  return { status, broken, closing: stdout.trim(), stderr };
}

const LEAF = 'export const leaf = 1;\nexport type Leaf = number;\n';

describe('the sources as they are', () => {
  it('keep every rule, and not one of them is left unread', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const { status, broken, closing } = layers();
    expect(broken).toEqual([]);
    expect(closing).toMatch(new RegExp(`^layers: ${files.length} modules, `, 'u'));
    expect(status).toBe(0);
  });

  it('break a rule as soon as text/ imports plan/', () => {
    const folder = sources(
      { 'text/forbidden.ts': "import '../plan/forbidden.ts';\n", 'plan/forbidden.ts': LEAF },
      'src',
    );
    const { status, broken, stderr } = layers(folder);
    expect(broken).toContain('down-only text/forbidden.ts:1');
    expect(stderr).toContain('down-only: A room may know the rooms below it');
    expect(status).toBe(1);
  });
});

describe('an import that is refused', () => {
  const cases: [what: string, files: Record<string, string>, broken: string[]][] = [
    [
      'upwards, however it is written',
      {
        'rules/leaf.ts': LEAF,
        'plan/a.ts': "import { leaf } from '../rules/leaf.ts';",
        'plan/b.ts': "import type { Leaf } from '../rules/leaf.ts';",
        'plan/c.ts': "export * from '../rules/leaf.ts';",
        'plan/d.ts': "export { leaf } from '../rules/leaf.ts';",
        'plan/e.ts': "export const later = () => import('../rules/leaf.ts');",
        'plan/f.ts': "export let leaf: import('../rules/leaf.ts').Leaf;",
      },
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `down-only plan/${name}.ts:1`),
    ],
    [
      'sideways',
      { 'diff/a.ts': "import '../documents/leaf.ts';", 'documents/leaf.ts': LEAF },
      ['down-only diff/a.ts:1'],
    ],
    [
      'of a computation by a report, on the line where it stands',
      {
        'tracking/leaf.ts': LEAF,
        'reports/good.ts':
          "import type { Leaf } from '../tracking/leaf.ts';\nimport { type Leaf as L } from '../tracking/leaf.ts';",
        'reports/bad.ts': "\nimport { type Leaf, leaf } from '../tracking/leaf.ts';",
      },
      ['renderers-do-not-compute reports/bad.ts:2'],
    ],
    [
      'of the command line below cli/',
      {
        'cli/good.ts': "import { argv } from 'node:process';",
        'app/a.ts': "import { argv } from 'node:process';",
        'app/b.ts': "import process from 'process';",
      },
      ['command-line-in-cli app/a.ts:1', 'command-line-in-cli app/b.ts:1'],
    ],
    [
      'of files below app/',
      {
        'app/good.ts': "import 'node:fs';",
        'plan/good.ts': "import 'node:path';",
        'journal/bad.ts': "import 'node:fs/promises';",
      },
      ['files-in-app journal/bad.ts:1'],
    ],
    [
      'of what lies in no room, or is not there',
      {
        'main.ts': LEAF,
        'cli/a.ts': "import '../main.ts';",
        'cli/b.ts': "import '../../tests/help.ts';",
        'cli/c.ts': "import '../text/gone.ts';",
      },
      [
        'a-room-for-each main.ts:1',
        'inside-the-rooms cli/a.ts:1',
        'inside-the-rooms cli/b.ts:1',
        'inside-the-rooms cli/c.ts:1',
      ],
    ],
    [
      'of a module whose name is computed',
      { 'cli/a.ts': 'export const load = (name: string) => import(`./$' + '{name}.ts`);' },
      ['imports-by-name cli/a.ts:1'],
    ],
    [
      'in a circle, even of types',
      {
        'text/a.ts': "import './b.ts';\nexport type A = 1;",
        'text/b.ts': "import './c.ts';",
        'text/c.ts': "import type { A } from './a.ts';",
      },
      ['no-cycles text/c.ts:1'],
    ],
  ];
  it.each(cases)('%s', (_what, files, broken) => {
    const result = layers(sources(files));
    expect(result.broken.toSorted()).toEqual(broken.toSorted());
    expect(result.status).toBe(1);
  });
});

describe('the clock', () => {
  it.each([
    'new Date()',
    'Date()',
    'Date.now()',
    'globalThis.Date.now()',
    'new globalThis.Date()',
    'performance.now()',
    'dayjs()',
    'dayjs.utc()',
  ])('%s is asked in cli/ alone', (call) => {
    const folder = sources({
      'cli/good.ts': `export const t = ${call};`,
      'app/bad.ts': `export const t = ${call};`,
    });
    expect(layers(folder).broken).toEqual(['clock-in-cli app/bad.ts:1']);
  });

  it.each([
    "new Date('2024-04-15')",
    'new Date(0)',
    'Date.UTC(2024, 3, 0)',
    "dayjs('2024-04-15')",
    'day.now()',
  ])('%s does not ask it', (call) => {
    expect(layers(sources({ 'app/good.ts': `export const t = ${call};` })).broken).toEqual([]);
  });
});

describe('the length of a file', () => {
  it('is at most 350 lines', () => {
    const lines = (count: number) => '// a line\n'.repeat(count);
    const files = { 'text/a.ts': lines(350), 'text/b.ts': lines(351), 'text/c.ts': LEAF, 'text/d.ts': LEAF };
    expect(layers(sources(files)).broken).toEqual(['short-files text/b.ts:350']);
  });

  it('is under 100 lines for half of the files', () => {
    const files = { 'text/a.ts': '// a line\n'.repeat(100), 'text/b.ts': '// a line\n'.repeat(99) };
    expect(layers(sources(files)).broken).toEqual([]);
    expect(layers(sources({ ...files, 'text/c.ts': files['text/a.ts'] })).broken).toEqual([
      'short-files .:1',
    ]);
  });
});

describe('sources that cannot be read', () => {
  it('fail the check when there are none', () => {
    const { status, stderr } = layers(sources({ 'text/readme.md': '' }));
    expect(stderr).toContain('no TypeScript file');
    expect(status).toBe(2);
  });

  it('fail the check when one does not parse', () => {
    const { status, stderr } = layers(sources({ 'text/a.ts': 'import {' }));
    expect(stderr).toContain('text/a.ts');
    expect(status).toBe(2);
  });
});
