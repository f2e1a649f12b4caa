/**
 * Looks whether known vulnerabilities are in what is bundled: `npm run audit`. Packages that only build and test do not count.
 * Where the registry does not answer such questions, it says so and ends well.
 */
import { spawnSync } from 'node:child_process';
import { makeBundles } from './bundle/make.mjs';
import { bundledPackages } from './bundle/packages.mjs';

const packages = bundledPackages(await makeBundles());
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
let answer = {};
try {
  answer = JSON.parse(stdout);
} catch {
  // No answer at all is told below.
}
if (answer.vulnerabilities === undefined) {
  console.log(`audit: skipped, the registry does not answer (${answer.message ?? 'no answer'})`);
  process.exit(0);
}
const found = packages.filter(({ name }) => Object.hasOwn(answer.vulnerabilities, name));
for (const { name, version } of found)
  console.log(`${name} ${version}: ${answer.vulnerabilities[name].severity}; see npm audit`);
console.log(`audit: ${packages.length} packages in the bundle, ${found.length} with known vulnerabilities`);
process.exit(found.length > 0 ? 1 : 0);
