/**
 * Damages every kind of field of the shipped plan in every sensible way, one damage at a time, and counts what the gate
 * reports: `validate` at the right line, or else `trace` with the right item. Writes docs/diem-dot-bien.md.
 *
 *     node scripts/mutation.mjs            measure and write the page
 *     node scripts/mutation.mjs --check    exit 1 when the score fell below the floor
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSources } from './docs/load.mjs';
import { fieldsOf, mutantsOf } from './mutation/mutants.mjs';
import { scorePage } from './mutation/page.mjs';

/** Shares that must not be fallen below. */
const LEAST_BY_VALIDATE = 0.83;
const LEAST_BY_GATE = 0.93;

const root = fileURLToPath(new URL('..', import.meta.url));
const { validatePlanText, traceText, salvagePlan, readPlaces } = await loadSources(
  root,
  `export { validatePlanText } from './src/app/validate/validate.ts';
   export { traceText } from './src/documents/trace.ts';
   export { salvagePlan } from './src/plan/salvage.ts';
   export { readPlaces } from './src/plan/places.ts';`,
);
const plan = readFileSync(join(root, 'plan/2024/plan.yaml'), 'utf8');
const decision = readFileSync(join(root, 'seeds/qd-2142-ubnd-2023.txt'), 'utf8');

const identity = ({ code, message }) => `${code}\n${message}`;
const before = new Set(validatePlanText('plan.yaml', plan).diagnostics.map(identity));

/** What the gate says of a damaged plan: 'line' validate, there · 'elsewhere' validate, not there · 'trace' · 'nothing'. */
function judge({ text, lines }) {
  const found = validatePlanText('plan.yaml', text).diagnostics.filter((each) => !before.has(identity(each)));
  if (found.some(({ line, endLine }) => lines.some((each) => each >= line && each <= endLine))) return 'line';
  if (found.length > 0) return 'elsewhere';
  const { data } = salvagePlan(readPlaces(text).value);
  if (data === null) return 'nothing';
  const { drift, unmapped } = traceText(data, decision);
  return drift.length + unmapped.length > 0 ? 'trace' : 'nothing';
}

const results = fieldsOf(plan).flatMap((field) =>
  mutantsOf(plan, field).map((mutant) => ({ field: field.kind, how: mutant.how, verdict: judge(mutant) })),
);
const share = (...verdicts) =>
  results.filter(({ verdict }) => verdicts.includes(verdict)).length / results.length;
const byValidate = share('line');
const byGate = share('line', 'elsewhere', 'trace');

const percent = (value) => `${(value * 100).toFixed(1)} %`;
console.log(
  `${results.length} mutants: ${percent(byValidate)} at the right line, ${percent(byGate)} by validate or trace`,
);
for (const { field, how, verdict } of results)
  if (verdict === 'nothing') console.log(`survived: ${field}: ${how}`);
if (!process.argv.includes('--check')) writeFileSync(join(root, 'docs/diem-dot-bien.md'), scorePage(results));
if (byValidate < LEAST_BY_VALIDATE || byGate < LEAST_BY_GATE) {
  console.error(`the score fell below ${percent(LEAST_BY_VALIDATE)} and ${percent(LEAST_BY_GATE)}`);
  process.exitCode = 1;
}
