/**
 * Bundles src/cli/main.ts into dist/. Everything is bundled, so that an installed parhoach has no dependencies; the bundle
 * is split, so that a command loads only what it needs.
 */
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  chunkNames: 'parts/[name]-[hash]',
  legalComments: 'linked',
  define: { PARHOACH_VERSION: JSON.stringify(version) },
  // CommonJS dependencies call require for Node's own modules, which an ES module does not have.
  banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
  logLevel: 'warning',
});
