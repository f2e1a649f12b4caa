/** Where the files of plans stood when a change began: a folder that was renamed is followed, and what it held. */

import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readPlaces } from '../../plan/places.ts';
import { isThere, LETTERS, PLAN, PROGRESS } from '../plans/plan-files.ts';
import { readText } from '../plans/read-text.ts';
import { type Base, filesAt, filesNow, textAt } from './revision.ts';

/** A file of entries as it stood when the change began. */
export interface OldFile {
  readonly path: string;
  readonly kind: 'progress' | 'letters';
}

/** What became of the files. */
export interface Origins {
  /** Where a file stood, which may be where it stands. */
  readonly of: (file: string) => string;
  /** Files of entries that are nowhere any more, or no longer beside their plan. */
  readonly lost: readonly OldFile[];
  /** Plan files that are nowhere any more. */
  readonly lostPlans: readonly string[];
}

/** Follows the files of every plan that the repository had when the change began. */
export function originsAt(base: Base): Origins {
  const old = new Set(filesAt(base));
  const plans = [...old].filter((file) => basename(file) === PLAN);
  const moved = movedPlans(base, old, plans);
  const origins = new Map([...moved].map(([before, now]) => [now, before]));
  const lost: OldFile[] = [];
  for (const plan of plans) {
    const now = isThere(plan) ? plan : (moved.get(plan) ?? null);
    const folder = dirname(plan);
    for (const file of entryFiles(old, folder)) {
      const kind = basename(file) === LETTERS ? 'letters' : 'progress';
      const to = now === null ? null : placeNow(base, old, file, { from: folder, to: dirname(now) });
      if (to === null) lost.push({ path: file, kind });
      else origins.set(to, file);
    }
  }
  const lostPlans = plans.filter((file) => !isThere(file) && !moved.has(file));
  return { of: (file) => origins.get(file) ?? file, lost, lostPlans };
}

function entryFiles(old: ReadonlySet<string>, folder: string): string[] {
  const progress = join(folder, PROGRESS);
  const letters = join(folder, LETTERS);
  return [
    ...[...old].filter((file) => dirname(file) === progress && file.endsWith('.yaml')),
    ...(old.has(letters) ? [letters] : []),
  ];
}

/** Plans that are gone, and where the plan of the same decision stands that was not there. */
function movedPlans(base: Base, old: ReadonlySet<string>, plans: readonly string[]): Map<string, string> {
  const gone = plans.filter((file) => !isThere(file));
  if (gone.length === 0) return new Map();
  const fresh = filesNow(base).filter((file) => basename(file) === PLAN && !old.has(file) && isThere(file));
  const moved = new Map<string, string>();
  for (const plan of gone) {
    const decision = decisionIn(textAt(base, plan));
    const now = fresh.find((file) => decision !== null && decisionIn(readText(file).text) === decision);
    if (now === undefined) continue;
    fresh.splice(fresh.indexOf(now), 1);
    moved.set(plan, now);
  }
  return moved;
}

function decisionIn(text: string | null): string | null {
  const value = readPlaces(text ?? '').value as { plan?: { decision?: { number?: unknown } } } | null;
  const number = value?.plan?.decision?.number;
  return typeof number === 'string' ? number : null;
}

/** Where a file stands: in its plan's folder, under its name or, renamed, known by an entry that it held. */
function placeNow(
  base: Base,
  old: ReadonlySet<string>,
  file: string,
  folder: { from: string; to: string },
): string | null {
  const same = join(folder.to, file.slice(folder.from.length));
  if (isThere(same)) return same;
  if (basename(file) === LETTERS) return null;
  const before = entriesIn(textAt(base, file));
  const renamed = filesNow(base).find((each) => {
    const isNew = !old.has(join(folder.from, PROGRESS, basename(each)));
    if (dirname(each) !== dirname(same) || !each.endsWith('.yaml') || !isNew || !isThere(each)) return false;
    const now = entriesIn(readText(each).text);
    return before.some((entry) => now.some((other) => isDeepStrictEqual(entry, other)));
  });
  return renamed ?? null;
}

function entriesIn(text: string | null): unknown[] {
  const value = readPlaces(text ?? '').value as { entries?: unknown } | null;
  return Array.isArray(value?.entries) ? value.entries : [];
}
