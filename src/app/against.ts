/** The gate on a change: what it brings in is told, what was there before it is not. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineText, type Source } from '../diagnostics/source.ts';
import { checkJournal } from '../journal/check.ts';
import type { Entry } from '../journal/schema.ts';
import { planAt } from '../plan/amend.ts';
import { readPlaces } from '../plan/places.ts';
import { entryRewritten, progressFileLost, rewritten } from '../rules/history.ts';
import { type Checked, diagnose, unreadable } from './diagnose.ts';
import { shownPath } from './find-plans.ts';
import { commitOf, namesAt, textAt } from './revision.ts';
import { validatePlanText, validateProgressText } from './validate.ts';
import { filesToCheck, planBeside, type ValidateOrder, validateAll } from './validate-all.ts';

/** What to check, and the revision that a change begins from. */
export interface AgainstOrder extends ValidateOrder {
  readonly revision: string;
}

/**
 * Checks files and keeps what is new since a revision; besides, that nothing reported was rewritten or deleted.
 *
 * @throws Refusal when a path or the revision does not exist, or there is no git
 */
export function validateAgainst(order: AgainstOrder): Checked[] {
  const { cwd, revision, asOf } = order;
  const files = filesToCheck(order);
  const commit = commitOf(revision, dirname(files[0] ?? join(cwd, '.')));
  const checked = validateAll(order).map((now, i): Checked => {
    const file = files[i]!;
    const old = textAt(commit, file);
    if (old === null) return now;
    const before = checkOld(file, old, commit, asOf);
    return { ...now, diagnostics: [...newOnly(now, before), ...history(file, old, now.source)] };
  });
  return [...checked, ...lostFiles(files, commit, cwd)];
}

function checkOld(file: string, text: string, commit: string, asOf: string): Checked {
  const planFile = planBeside(file);
  if (planFile === null) return validatePlanText(file, text);
  const planText = textAt(commit, planFile);
  const plan = planText === null ? null : validatePlanText(planFile, planText).plan;
  const stem = basename(file, '.yaml');
  return validateProgressText(file, text, plan && { plan: planAt(plan, asOf), stem, asOf });
}

/** Findings are the same when they say the same of the same line's words, wherever the line has moved. */
function newOnly(now: Checked, before: Checked): Diagnostic[] {
  const known = new Map<string, number>();
  for (const each of before.diagnostics) {
    const key = identity(each, before.source);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return now.diagnostics.filter((each) => {
    const key = identity(each, now.source);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

function identity({ code, message, line }: Diagnostic, source: Source): string {
  return `${code}\n${message}\n${lineText(source, line).trim()}`;
}

function history(file: string, old: string, source: Source): readonly Diagnostic[] {
  if (planBeside(file) === null) return [];
  const places = readPlaces(source.text);
  const before = entriesIn(readPlaces(old).value);
  return diagnose(
    source.file,
    source.text,
    places,
    [],
    rewritten(before, entriesIn(places.value)),
  ).diagnostics.filter(({ code }) => code === entryRewritten.kind.code);
}

/** The entries of a file, as far as it can be read. */
function entriesIn(value: unknown): readonly Entry[] {
  const sound = checkJournal(value).data?.entries;
  if (sound) return sound;
  const { entries } = (value ?? {}) as { entries?: unknown };
  const list: unknown[] = Array.isArray(entries) ? entries : [];
  return list.filter((each): each is Entry => typeof each === 'object' && each !== null);
}

function lostFiles(files: readonly string[], commit: string, cwd: string): Checked[] {
  const plans = files.filter((file) => planBeside(file) === null);
  return plans.flatMap((plan) => {
    const folder = join(dirname(plan), 'progress');
    return namesAt(commit, dirname(plan), 'progress')
      .filter((name) => name.endsWith('.yaml') && !existsSync(join(folder, name)))
      .map((name) => {
        const shown = shownPath(join(folder, name), cwd);
        return unreadable(shown, progressFileLost({ start: 0, end: 0 }, { file: shown }));
      });
  });
}
