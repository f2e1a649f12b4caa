/** Builds dist/: the bundles, the notices of what is in them, and V8's compiled form of the program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { bundle, makeBundles } from './bundle/make.mjs';
import { bundledPackages, notices } from './bundle/packages.mjs';

const bundles = await makeBundles();
const outputFiles = bundles.flatMap((each) => each.outputFiles);

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

writeFileSync('dist/LICENCES.txt', notices(bundledPackages(bundles)));

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
