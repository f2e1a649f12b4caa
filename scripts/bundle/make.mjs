/**
 * Bundles src/cli/main.ts. Everything is bundled, so that an installed parhoach has no dependencies; modules that a command
 * imports when it runs stay asleep in the bundle until then.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export const bundle = 'dist/parhoach.cjs';
// The reader of PDF files is as large as all the rest: a file of its own, loaded by `import` alone.
const reader = { name: 'unpdf/pdfjs', file: 'pdfjs.cjs' };
const common = {
  write: false,
  metafile: true,
  bundle: true,
  minify: true,
  // CommonJS, because V8's compiled form can be kept only for scripts, not for ES modules.
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // One byte a letter: Vietnamese as it is makes a text of two, decoded anew at each start (bin/parhoach.js).
  charset: 'ascii',
  // dist/LICENCES.txt carries them whole.
  legalComments: 'none',
  logLevel: 'warning',
};
/** What is shipped: esbuild's results, one for each file that is started or loaded. */
export async function makeBundles() {
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
  return [program, pdf];
}
