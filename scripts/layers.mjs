/**
 * Checks that the rooms of src/ keep to their order (the rules: scripts/layers/rules.mjs).
 *
 *     node scripts/layers.mjs [folder]
 *
 * Exit code 1 when a rule is broken, 2 when the sources could not be read whole.
 */
import { fileURLToPath } from 'node:url';
import { violations } from './layers/check.mjs';
import { readModule, sourceFiles } from './layers/modules.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../src', import.meta.url));

let modules;
try {
  modules = sourceFiles(folder).map((file) => readModule(folder, file));
} catch (error) {
  console.error(`layers: ${error.message}`);
  process.exit(2);
}
// A check that has read nothing finds nothing, and would pass for ever.
if (modules.length === 0) {
  console.error(`layers: no TypeScript file in ${folder}`);
  process.exit(2);
}

const found = violations(modules);
for (const { rule, file, line, what } of found) console.error(`${file}:${line}  ${rule.name}  ${what}`);
for (const rule of new Set(found.map((each) => each.rule))) console.error(`\n${rule.name}: ${rule.why}`);
const arrows = modules.reduce((sum, module) => sum + module.imports.length, 0);
console.log(`layers: ${modules.length} modules, ${arrows} imports, ${found.length} violations`);
process.exitCode = found.length > 0 ? 1 : 0;
