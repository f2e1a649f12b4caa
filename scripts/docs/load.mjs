/** The sources as a module of this process: bundled on the fly, so that what is told is what the sources say now. */
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const ENTRY = `
export { catalogue } from './src/rules/catalogue.ts';
export { deadlineExamples, refusedDeadlines, toldDeadlines } from './tests/wording/deadline/examples.ts';
export { agencyExamples } from './tests/wording/agencies/examples.ts';
export { lettersJsonSchema, planJsonSchema, progressJsonSchema, suggestionsOf } from './src/app/schema.ts';
export { planKeys } from './src/plan/keys.ts';
export { validatePlanFile } from './src/app/validate/validate.ts';
export { targetExamples, toldTargets } from './tests/wording/target/examples.ts';
`;

/** @param entry what to export, as the text of a module in the project's root */
export async function loadSources(root, entry = ENTRY) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const module_ = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module_,
    module_.exports,
    createRequire(import.meta.url),
  );
  return module_.exports;
}
