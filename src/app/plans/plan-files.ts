/** Which files stand beside a plan, and what a file is by where it stands. */
import { lstatSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

export const PLAN = 'plan.yaml';
export const LETTERS = 'letters.yaml';
export const PROGRESS = 'progress';

/** What a file is to the validator, and the plan that it belongs to. */
export type FileRole =
  | { readonly kind: 'plan' }
  | { readonly kind: 'progress'; readonly planFile: string }
  /** `planFile` is null when there is no plan beside it. */
  | { readonly kind: 'letters'; readonly planFile: string | null }
  /** By its name or place no file that is read, or the folder of progress files where it cannot be used. */
  | { readonly kind: 'unread'; readonly planFile: string };

/** A progress file stands in a folder "progress" beside the plan, the log of letters bears its name; others are plans. */
export function roleOf(file: string): FileRole {
  const folder = dirname(file);
  const name = basename(file);
  if (name === LETTERS) return { kind: 'letters', planFile: planIn(folder) };
  const beside = planIn(folder);
  if (beside !== null && (LIKE_PROGRESS.test(name) || LIKE_LETTERS.test(name)))
    return { kind: 'unread', planFile: beside };
  const around = basename(folder) === PROGRESS ? planIn(dirname(folder)) : null;
  if (around !== null) return { kind: name.endsWith('.yaml') ? 'progress' : 'unread', planFile: around };
  const above = planAround(folder);
  return above === null ? { kind: 'plan' } : { kind: 'unread', planFile: above };
}

/** A name that was meant to be that of the log of letters. */
export const LIKE_LETTERS = /^letters\.ya?ml(?:\.txt)?$/iu;

/** A name that was meant to be that of the folder of progress files. Where case does not matter it even is, on that machine. */
export const LIKE_PROGRESS = /^progress$/iu;

function planIn(folder: string): string | null {
  const plan = join(folder, PLAN);
  return isThere(plan) ? plan : null;
}

/** The plan in whose folder of progress files, or one meant to be it, a folder lies, however deep. */
function planAround(folder: string): string | null {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const plan = LIKE_PROGRESS.test(basename(at)) ? planIn(dirname(at)) : null;
    if (plan !== null) return plan;
  }
  return null;
}

/** The order in which files are told of: a plan, its progress files by name, its log of letters; then the next plan's. */
export function inPlanOrder(a: string, b: string): number {
  const [one, other] = [orderKey(a), orderKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function orderKey(file: string): string {
  const parts = file.split(sep);
  const below = parts.lastIndexOf(PROGRESS);
  if (below !== -1) return `${parts.slice(0, below).join(sep)}\n1${parts.slice(below).join(sep)}`;
  const name = basename(file);
  return `${parts.slice(0, -1).join(sep)}\n${name === PLAN ? 0 : 2}${name}`;
}

/** The log of reminder letters beside a plan file, whether it is there or not. */
export function lettersFile(planFile: string): string {
  return join(dirname(planFile), LETTERS);
}

/** Whether there is anything of a name, a link that leads nowhere included. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Below a file, or a name too long for any file: there is nothing. A folder that may not be looked into may hold it.
    if (['ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** The lock that whoever writes to a file of entries holds. */
export function lockOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.lock`);
}
