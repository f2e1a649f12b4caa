/**
 * Bundles src/cli/main.ts. Everything is bundled, so that an installed parhoach has no dependencies; modules that a command
 * imports when it runs stay asleep in the bundle until then.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export const bundle = 'dist/parhoach.cjs';
/**
 * Libraries that few commands need, each as large as many files of the program: files of their own, loaded when they are asked
 * for, so that no other command reads them.
 */
const APART = {
  docx: 'docx',
  'ical-generator': 'ical-generator',
  numfmt: 'numfmt',
  'unpdf/pdfjs': 'pdfjs',
  'write-excel-file/node': 'write-excel-file',
  yaml: 'yaml',
};
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
  // Node 20 has them; else each is made anew from a text whenever it is asked.
  supported: { 'regexp-unicode-property-escapes': true },
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
    supported: { ...common.supported, 'dynamic-import': false },
    plugins: [
      {
        name: 'apart',
        setup: ({ onResolve }) =>
          onResolve({ filter: new RegExp(`^(?:${Object.keys(APART).join('|')})$`) }, ({ path }) => ({
            path: `./${APART[path]}.cjs`,
            external: true,
          })),
      },
    ],
  });
  const libraries = Object.entries(APART).map(([entry, name]) =>
    build({
      ...common,
      entryPoints: [entry],
      outfile: `dist/${name}.cjs`,
      // pdf.js asks for its own address only to start workers, which it does not do here.
      define: { 'import.meta.url': '"file:///"' },
      banner: { js: BANNERS[name] ?? '' },
      // Whoever imports the default export of a file takes what the file exports: both are there.
      footer: { js: DEFAULT_TOO },
    }),
  );
  return [program, ...(await Promise.all(libraries))];
}

const DEFAULT_TOO =
  'if(module.exports.default)module.exports=Object.assign(module.exports.default,module.exports);';

/** What dist/LICENCES.txt cannot know: code that a package holds of another. */
const BANNERS = {
  pdfjs: '/*! pdf.js, Mozilla Foundation, Apache License 2.0; built by unpdf, MIT */',
};
