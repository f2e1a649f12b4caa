/**
 * Bundles src/cli/main.ts into dist/. Everything is bundled, so that an installed parhoach has no dependencies; modules that a
 * command imports when it runs stay asleep in the bundle until then.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/parhoach.cjs',
  bundle: true,
  minify: true,
  // CommonJS, because V8's compiled form can be kept only for scripts, not for ES modules.
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'linked',
  define: { PARHOACH_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
});

// The program's main job, run once: V8's compiled form of what it used is kept beside the bundle (see bin/parhoach.js).
const run = spawnSync(process.execPath, ['bin/parhoach.js', 'overdue', '--agency', 'SNV', '--plan', 'plan'], {
  env: { ...process.env, PARHOACH_KEEP_COMPILED: '1' },
  stdio: ['ignore', 'ignore', 'pipe'],
});
if (run.status !== 0) rmSync('dist/parhoach.cjs.compiled', { force: true });
