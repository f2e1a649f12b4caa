/**
 * Runs a command under another release of Node:
 *
 *     node scripts/with-node.mjs 24 npm test
 *
 * The release comes from the npm registry, whose `node-<system>-<processor>` packages carry Node's own binary, so that
 * npm is all that a machine needs. It is kept beneath node_modules/, where `npm ci` clears it away with the rest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Exact, like every other dependency: the same run next year tests the same releases. */
const RELEASES = { 22: '22.23.3', 24: '24.21.0' };

const [major, command, ...args] = process.argv.slice(2);
const release = RELEASES[major];
if (release === undefined || command === undefined) {
  console.error(`usage: node scripts/with-node.mjs ${Object.keys(RELEASES).join('|')} <command> [argument…]`);
  process.exit(2);
}

const binary = fetchNode(release);
console.log(`Node ${run(binary, ['--version'], { stdio: 'pipe', encoding: 'utf8' }).stdout.trim()}`);
const path = `${dirname(binary)}${delimiter}${process.env.PATH}`;
process.exitCode = run(command, args, { stdio: 'inherit', env: { ...process.env, PATH: path } }).status;

/** The path of that release's binary, fetched when it is not there yet. */
function fetchNode(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = fileURLToPath(new URL(`../node_modules/.cache/parhoach-node/${version}`, import.meta.url));
  const binary = join(folder, 'node_modules', name, 'bin', 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
    const npm = ['install', '--prefix', folder, ...options, `${name}@${version}`];
    const { status } = run('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
    if (status !== 0) process.exit(status);
  }
  return binary;
}

/** Runs a program to its end. `status` is never null: one that a signal ended has failed as well. */
function run(program, argv, options) {
  const { error, status, stdout } = spawnSync(program, argv, options);
  if (error) {
    console.error(`${program}: ${error.message}`);
    process.exit(2);
  }
  return { status: status ?? 1, stdout };
}
