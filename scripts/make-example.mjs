/**
 * Writes examples/2024-minh-hoa: the shipped plan with an invented year. The same every time: no clock, no chance but a
 * seeded one. Run it after a change of plan/2024/plan.yaml or of scripts/example; a test compares.
 *
 *     node scripts/make-example.mjs [folder]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEPARTMENTS, DISTRICTS, NEW_BODIES, OTHERS } from './example/bodies.mjs';
import { measureEntries } from './example/kpis.mjs';
import { ownEntries } from './example/own.mjs';
import { examplePlan } from './example/plan.mjs';
import { chance } from './example/random.mjs';
import { sharedEntries } from './example/shared.mjs';
import { progressText } from './example/yaml.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(home, 'examples/2024-minh-hoa');
const FIRST_DAYS = { SDTTG: '2024-09-01', SNGV: '2024-07-01' };
const shared = new Set([...DEPARTMENTS, ...DISTRICTS, ...NEW_BODIES]);

const shipped = readFileSync(join(home, 'plan/2024/plan.yaml'), 'utf8');
const files = new Map([['plan.yaml', examplePlan(shipped)]]);
for (const body of [...DEPARTMENTS, ...DISTRICTS, ...OTHERS, ...NEW_BODIES]) {
  const entries = [
    ...(shared.has(body) ? sharedEntries(body, chance(body.code), FIRST_DAYS[body.code]) : []),
    ...ownEntries(body),
    ...measureEntries(body),
  ];
  files.set(`progress/${body.code}.yaml`, progressText(body.name, entries));
}

rmSync(join(folder, 'progress'), { recursive: true, force: true });
mkdirSync(join(folder, 'progress'), { recursive: true });
for (const [name, text] of files) writeFileSync(join(folder, name), text);
