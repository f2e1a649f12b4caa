import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../../diagnostics/problem.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { makeSource } from '../../diagnostics/source.ts';
import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { findPlanFiles, type PlanPlace, shownPath } from '../plans/find-plans.ts';
import { inPlanOrder, isThere, lettersFile, PROGRESS, roleOf } from '../plans/plan-files.ts';
import { progressFiles } from '../plans/read-journal.ts';
import { misnamedFiles, progressFolderProblem, whyUnread } from '../plans/unread.ts';
import { unreadable } from './diagnose.ts';
import { type Checked, validatePlanFile, validateProgressFile } from './validate.ts';
import { validateLettersFile } from './validate-letters.ts';
import { sourceBeside } from './validate-source.ts';

/** What to check, beside plans also progress files and logs of letters by their paths, and the day that is today. */
export interface ValidateOrder extends PlanPlace {
  readonly asOf: IsoDate;
}

/**
 * Checks plans with their progress files and logs of letters, each file once.
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
    const role = roleOf(file);
    if (role.kind === 'plan') {
      const checked = validatePlanFile(file, shown, sourceBeside(file));
      plans.set(file, checked.plan);
      return checked;
    }
    const written = role.planFile === null ? null : planOf(role.planFile);
    if (role.kind === 'unread') return checkUnread(shown, whyUnread(file, role.planFile));
    const beside = written && { plan: planAt(written, asOf), asOf };
    if (role.kind === 'letters') return validateLettersFile(file, shown, beside);
    return validateProgressFile(file, shown, beside && { ...beside, stem: basename(file, '.yaml') });
  });
}

/** What is said of a file that is not read. */
export function checkUnread(shown: string, problem: Problem | null): Checked {
  return problem === null
    ? { source: makeSource(shown, ''), diagnostics: [], illustrative: false }
    : unreadable(shown, problem);
}

/** Every file that an order is about, each once. @throws Refusal when a path does not exist */
export function filesToCheck({ paths, cwd }: PlanPlace): string[] {
  const files = paths.length > 0 ? paths.flatMap((each) => filesOf(each, cwd)) : filesBeside({ paths, cwd });
  return [...new Set(files)];
}

function filesOf(path: string, cwd: string): string[] {
  const full = resolve(cwd, path);
  if (!existsSync(full)) throw new Refusal(`Không có tệp hay thư mục "${path}"`);
  return statSync(full).isFile() ? [full] : filesBeside({ paths: [path], cwd });
}

/** The plans of a place, each with all that lies beside it. */
function filesBeside(place: PlanPlace): string[] {
  return findPlanFiles(place).flatMap((file) => {
    const letters = lettersFile(file);
    const isUsable = progressFolderProblem(file) === null;
    const beside = [
      ...(isUsable ? progressFiles(file) : [join(dirname(file), PROGRESS)]),
      ...(isThere(letters) ? [letters] : []),
      ...misnamedFiles(file),
    ];
    return [file, ...beside.sort(inPlanOrder)];
  });
}
