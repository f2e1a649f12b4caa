import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../diagnostics/refusal.ts';
import { planAt } from '../plan/amend.ts';
import type { Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { findPlanFiles, type PlanPlace, shownPath } from './find-plans.ts';
import { progressFiles } from './read-journal.ts';
import { type Checked, validatePlanFile, validateProgressFile } from './validate.ts';

/** What to check, and the day that is today. */
export interface ValidateOrder extends PlanPlace {
  /** Plan files, progress files or folders; none: those of the place. */
  readonly paths: readonly string[];
  readonly asOf: IsoDate;
}

/**
 * Checks plans with their progress files, each file once.
 *
 * @throws Refusal when a path does not exist
 */
export function validateAll(order: ValidateOrder): Checked[] {
  const { cwd, asOf } = order;
  const plans = new Map<string, Plan | null>();
  const planOf = (file: string): Plan | null => {
    if (!plans.has(file)) plans.set(file, validatePlanFile(file, shownPath(file, cwd)).plan);
    return plans.get(file) ?? null;
  };
  return filesToCheck(order).map((file) => {
    const shown = shownPath(file, cwd);
    const planFile = planBeside(file);
    if (planFile === null) {
      const checked = validatePlanFile(file, shown);
      plans.set(file, checked.plan);
      return checked;
    }
    const plan = planOf(planFile);
    const stem = basename(file, '.yaml');
    return validateProgressFile(file, shown, plan && { plan: planAt(plan, asOf), stem, asOf });
  });
}

/** Every file that an order is about, each once. @throws Refusal when a path does not exist */
export function filesToCheck({ paths, path, cwd }: Omit<ValidateOrder, 'asOf'>): string[] {
  const places = paths.length > 0 ? paths.map((each) => ({ path: each, cwd })) : [{ path, cwd }];
  return [...new Set(places.flatMap(filesOf))];
}

function filesOf(place: PlanPlace): string[] {
  const full = place.path === null ? null : resolve(place.cwd, place.path);
  if (full !== null && !existsSync(full)) throw new Refusal(`Không có tệp hay thư mục "${place.path}"`);
  if (full !== null && statSync(full).isFile()) return [full];
  return findPlanFiles(place).flatMap((file) => [file, ...progressFiles(file)]);
}

/** The plan that a progress file belongs to; null for any other file: it stands in a folder "progress" beside the plan. */
export function planBeside(file: string): string | null {
  const folder = dirname(file);
  const plan = join(dirname(folder), 'plan.yaml');
  return basename(folder) === 'progress' && existsSync(plan) ? plan : null;
}
