/**
 * Writes what is made of the sources: docs/quy-tac.md (rules), docs/cach-doc.md (readings), docs/tep-ke-hoach.md (keys of the
 * plan file), and the schemas for editors, with the shipped plan's own words as suggestions.
 *
 *     node scripts/make-docs.mjs           write them
 *     node scripts/make-docs.mjs --check   exit 1 when a committed page is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keysPage } from './docs/keys-page.mjs';
import { loadSources } from './docs/load.mjs';
import { readingsPage } from './docs/readings-page.mjs';
import { rulesPage } from './docs/rules-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = await loadSources(root);
const titles = new Map(
  sources.catalogue.flatMap(({ codes }) => codes.map(({ code, title }) => [code, title])),
);
const { plan } = sources.validatePlanFile(join(root, 'plan/2024/plan.yaml'), 'plan.yaml');
const known = sources.suggestionsOf(plan);
const json = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
const pages = {
  'docs/quy-tac.md': rulesPage(sources.catalogue),
  'docs/cach-doc.md': readingsPage(sources, titles),
  'docs/tep-ke-hoach.md': keysPage(sources.planKeys()),
  'schema/plan.schema.json': json(sources.planJsonSchema(known)),
  'schema/progress.schema.json': json(sources.progressJsonSchema(known)),
  'schema/letters.schema.json': json(sources.lettersJsonSchema(known)),
};

for (const [name, text] of Object.entries(pages)) {
  const file = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what the sources say: run node scripts/make-docs.mjs`);
    process.exitCode = 1;
  }
}
