/** Which files stand beside a plan, and what a file is by where it stands. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export const PLAN = 'plan.yaml';
export const LETTERS = 'letters.yaml';
export const PROGRESS = 'progress';

/** What a file is to the validator, and the plan that it belongs to. */
export type FileRole =
  | { readonly kind: 'plan' }
  | { readonly kind: 'progress'; readonly planFile: string }
  /** `planFile` is null when there is no plan beside it. */
  | { readonly kind: 'letters'; readonly planFile: string | null };

/** A progress file stands in a folder "progress" beside the plan, the log of letters bears its name; others are plans. */
export function roleOf(file: string): FileRole {
  const folder = dirname(file);
  const beside = (place: string) => {
    const plan = join(place, PLAN);
    return existsSync(plan) ? plan : null;
  };
  if (basename(file) === LETTERS) return { kind: 'letters', planFile: beside(folder) };
  const planFile = basename(folder) === PROGRESS ? beside(dirname(folder)) : null;
  return planFile === null ? { kind: 'plan' } : { kind: 'progress', planFile };
}

/** The log of reminder letters beside a plan file, whether it is there or not. */
export function lettersFile(planFile: string): string {
  return join(dirname(planFile), LETTERS);
}

/** Whether there is anything of a name, a link that leads nowhere included. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // In a folder that may not be looked into.
    return false;
  }
}

/** The lock that whoever writes to a file of entries holds. */
export function lockOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.lock`);
}
