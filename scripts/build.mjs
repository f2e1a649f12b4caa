/**
 * Bundles src/cli/main.ts into dist/. Everything is bundled, so that an installed parhoach has no dependencies; modules that a
 * command imports when it runs stay asleep in the bundle until then.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const bundle = 'dist/parhoach.cjs';
// The reader of PDF files is as large as all the rest: a file of its own, loaded by `import` alone.
const reader = { name: 'unpdf/pdfjs', file: 'pdfjs.cjs' };
const common = {
  write: false,
  bundle: true,
  minify: true,
  // CommonJS, because V8's compiled form can be kept only for scripts, not for ES modules.
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // One byte a letter: Vietnamese as it is makes a text of two, decoded anew at each start (bin/parhoach.js).
  charset: 'ascii',
  legalComments: 'linked',
  logLevel: 'warning',
};
const program = await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: bundle,
  alias: { 'string-width': './scripts/string-width.cjs' },
  define: { PARHOACH_VERSION: JSON.stringify(version) },
  // A script that is started from its compiled form can require, and cannot import.
  supported: { 'dynamic-import': false },
  plugins: [
    {
      name: 'reader-apart',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^unpdf\/pdfjs$/ }, () => ({ path: `./${reader.file}`, external: true })),
    },
  ],
});
const pdf = await build({
  ...common,
  entryPoints: [reader.name],
  outfile: `dist/${reader.file}`,
  banner: { js: '/*! pdf.js, Mozilla Foundation, Apache License 2.0; built by unpdf, MIT */' },
  // It asks for its own address only to start workers, which it does not do here.
  define: { 'import.meta.url': '"file:///"' },
});
const outputFiles = [...program.outputFiles, ...pdf.outputFiles];

/** esbuild escapes letters in texts but not in regular expressions, where the same escape stands for the same letter. */
const escaped = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// A program that runs meanwhile sees the old files or the new ones, never a half or a mixture.
mkdirSync('dist', { recursive: true });
rmSync(`${bundle}.compiled`, { force: true });
for (const { path, text } of outputFiles) {
  writeFileSync(`${path}.${process.pid}`, path.endsWith('.cjs') ? escaped(text) : text);
  renameSync(`${path}.${process.pid}`, path);
}

// The program's main job, run once: V8's compiled form of what it used is kept beside the bundle (see bin/parhoach.js).
const run = spawnSync(
  process.execPath,
  ['bin/parhoach.js', 'overdue', '--agency', 'SNV', '--plan', 'examples/2024-minh-hoa'],
  {
    env: { ...process.env, PARHOACH_KEEP_COMPILED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  },
);
if (run.status !== 0) rmSync(`${bundle}.compiled`, { force: true });
