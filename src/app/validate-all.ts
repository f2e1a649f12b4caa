import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../diagnostics/refusal.ts';
import { findPlanFiles, type PlanPlace, shownPath } from './find-plans.ts';
import { progressFiles } from './read-journal.ts';
import { type Checked, validatePlanFile, validateProgressFile } from './validate.ts';

/**
 * Checks plans with their progress files.
 *
 * @param paths plan files, progress files or folders; none: those of `place`
 * @throws Refusal when a path does not exist
 */
export function validateAll(paths: readonly string[], place: PlanPlace): Checked[] {
  const { cwd } = place;
  const places = paths.length > 0 ? paths.map((path) => ({ path, cwd })) : [place];
  const checked = new Map<string, Checked>();
  for (const each of places) {
    for (const file of filesOf(each)) {
      const shown = shownPath(file, cwd);
      if (checked.has(file)) continue;
      checked.set(file, isProgress(file) ? validateProgressFile(file, shown) : validatePlanFile(file, shown));
    }
  }
  return [...checked.values()];
}

function filesOf(place: PlanPlace): string[] {
  const full = place.path === null ? null : resolve(place.cwd, place.path);
  if (full !== null && !existsSync(full)) throw new Refusal(`Không có tệp hay thư mục "${place.path}"`);
  if (full !== null && statSync(full).isFile()) return [full];
  return findPlanFiles(place).flatMap((file) => [file, ...progressFiles(file)]);
}

/** A progress file stands in a folder "progress" beside a plan. */
function isProgress(file: string): boolean {
  const folder = dirname(file);
  return folder.endsWith('progress') && existsSync(join(dirname(folder), 'plan.yaml'));
}
