/** The gate on a change: what it brings in is told, what was there before it is not. */
import { statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { byPlace } from '../../diagnostics/diagnostic.ts';
import type { Raise } from '../../diagnostics/problem.ts';
import { planAt } from '../../plan/amend.ts';
import { type Lost, lettersFileLost, planFileLost, progressFileLost } from '../../rules/history.ts';
import { type PlanPlace, shownPath } from '../plans/find-plans.ts';
import { inPlanOrder, isThere, roleOf } from '../plans/plan-files.ts';
import { readText } from '../plans/read-text.ts';
import { isAnyProgressFolder, whyUnread } from '../plans/unread.ts';
import { type Checked, unreadable } from './diagnose.ts';
import { type EmptyPlace, folderNear, partOrder, plansOnceAt } from './gone-plans.ts';
import { newOnly } from './new-findings.ts';
import { type Origins, originsAt } from './origins.ts';
import { type Base, baseOf, isInRepository, textAt } from './revision.ts';
import { validatePlanText, validateProgressText } from './validate.ts';
import { checkUnread, filesToCheck, type ValidateOrder, validateAll } from './validate-all.ts';
import { validateLettersText } from './validate-letters.ts';
import { whatWasRewritten } from './what-was-rewritten.ts';

/** What to check, and the revision that a change begins from. */
export interface AgainstOrder extends ValidateOrder {
  readonly revision: string;
}

/** What is new since the change began. */
export interface AgainstAnswer {
  readonly checked: readonly Checked[];
  /** For stderr, in Vietnamese. */
  readonly remarks: readonly string[];
}

/**
 * Checks files and keeps what is new since a revision; besides, that nothing reported was rewritten or deleted. Where no plan is
 * left, what was there is told as deleted.
 *
 * @throws Refusal when the revision does not exist, nor a path now or then, or there is no git
 */
export function validateAgainst(order: AgainstOrder): AgainstAnswer {
  const { revision, asOf } = order;
  const { present, empty } = partOrder(order);
  const files = present === null ? [] : filesToCheck(present);
  const { base, remarks } = baseWith(revision, files, empty);
  const origins = originsAt(base);
  const gone = empty.flatMap(({ place, refusal }) => {
    const plans = plansOnceAt(place, origins.lostPlans);
    if (plans.length === 0) throw refusal;
    return plans;
  });
  const checked = (present === null ? [] : validateAll(present)).map((now, i): Checked => {
    const file = files[i]!;
    const old = textAt(base, origins.of(file));
    if (old === null || isFolder(file)) return now;
    const before = checkOld(file, old, { base, origins, asOf });
    const { kind } = roleOf(file);
    const isHistory = kind === 'progress' || kind === 'letters';
    const rewritten = isHistory ? whatWasRewritten(kind, old, now.source) : [];
    return { ...now, diagnostics: [...newOnly(now, before), ...rewritten].sort(byPlace) };
  });
  const folders = [...(present === null ? [] : foldersOf(present, files)), ...gone.map(dirname)];
  const lost = lostFiles(origins, folders, order.cwd);
  const lostPlans = [...new Set(gone)].map((file) => lostFile(file, order.cwd, planFileLost));
  return {
    checked: [...checked, ...lostPlans, ...lost].sort((a, b) => inPlanOrder(a.source.file, b.source.file)),
    remarks,
  };
}

/** The commit to compare with; of a place without plans that is in no repository there is nothing else to say. */
function baseWith(revision: string, files: readonly string[], empty: readonly EmptyPlace[]) {
  if (files[0] !== undefined) return baseOf(revision, dirname(files[0]));
  const { place, refusal } = empty[0]!;
  const folder = folderNear(place);
  if (!isInRepository(folder)) throw refusal;
  return baseOf(revision, folder);
}

/** A folder cannot be what it was: what is wrong with it is always told. */
function isFolder(file: string): boolean {
  const role = roleOf(file);
  return role.kind === 'unread' && isAnyProgressFolder(file, role.planFile);
}

interface Past {
  readonly base: Base;
  readonly origins: Origins;
  readonly asOf: string;
}

function checkOld(file: string, text: string, { base, origins, asOf }: Past): Checked {
  const role = roleOf(file);
  if (role.kind === 'plan') {
    const folder = dirname(origins.of(file));
    return validatePlanText(file, text, (named) => {
      const source = resolve(folder, named);
      return textAt(base, source) ?? readText(source).text;
    });
  }
  if (role.kind === 'unread') return checkUnread(file, whyUnread(file, role.planFile));
  const { planFile } = role;
  const planText = planFile === null ? null : textAt(base, origins.of(planFile));
  const plan = planText === null ? null : validatePlanText(planFile!, planText).plan;
  const beside = plan && { plan: planAt(plan, asOf), asOf };
  if (role.kind === 'letters') return validateLettersText(file, text, beside);
  return validateProgressText(file, text, beside && { ...beside, stem: basename(origins.of(file), '.yaml') });
}

/** Files of entries that were in the folders asked about and are gone. */
function lostFiles({ lost }: Origins, folders: readonly string[], cwd: string): Checked[] {
  return lost
    .filter(({ path }) => folders.some((folder) => path.startsWith(folder + sep)))
    .map(({ path, kind }) => lostFile(path, cwd, kind === 'letters' ? lettersFileLost : progressFileLost));
}

function lostFile(path: string, cwd: string, problem: Raise<Lost>): Checked {
  const file = shownPath(path, cwd);
  return unreadable(file, problem({ start: 0, end: 0 }, { file, isThere: isThere(path) }));
}

function foldersOf({ paths, cwd }: PlanPlace, files: readonly string[]): string[] {
  if (paths.length === 0) return files.slice(0, 1).map(plansFolder);
  return paths.flatMap((each) => {
    const full = resolve(cwd, each);
    if (statSync(full).isDirectory()) return [full];
    return roleOf(full).kind === 'plan' ? [dirname(full)] : [];
  });
}

/** The folder "plan" that a plan file was found in. */
function plansFolder(planFile: string): string {
  const own = dirname(planFile);
  return basename(dirname(own)) === 'plan' ? dirname(own) : own;
}
