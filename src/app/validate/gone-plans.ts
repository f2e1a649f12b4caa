/** Places that hold no plan any more, and the plans that they held when a change began. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { PlanPlace } from '../plans/find-plans.ts';
import { filesToCheck, type ValidateOrder } from './validate-all.ts';

/** A path; null: the nearest folder of plans upward. */
interface OnePlace {
  readonly path: string | null;
  readonly cwd: string;
}

/** A place where nothing can be checked, and what would be said of it. */
export interface EmptyPlace {
  readonly place: OnePlace;
  readonly refusal: Refusal;
}

/** What an order is about: the part of it that can be checked (null: none), and the places where there is nothing. */
export interface Parted {
  readonly present: ValidateOrder | null;
  readonly empty: readonly EmptyPlace[];
}

/** Parts an order into places with files and those without. */
export function partOrder(order: ValidateOrder): Parted {
  const { paths, cwd } = order;
  const asked = paths.length > 0 ? paths : [null];
  const empty = asked.flatMap((path) => {
    const refusal = refusalOf({ paths: path === null ? [] : [path], cwd });
    return refusal === null ? [] : [{ place: { path, cwd }, refusal }];
  });
  const gone = new Set(empty.map(({ place }) => place.path));
  const left = paths.filter((each) => !gone.has(each));
  return { present: asked.every((each) => gone.has(each)) ? null : { ...order, paths: left }, empty };
}

function refusalOf(place: PlanPlace): Refusal | null {
  try {
    filesToCheck(place);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The folder that a place is, or the nearest one upward that is there. */
export function folderNear({ path, cwd }: OnePlace): string {
  let folder = resolve(cwd, path ?? '.');
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

/** Those of some plan files that a place would have held, were they there: it is looked for as plans are. */
export function plansOnceAt({ path, cwd }: OnePlace, plans: readonly string[]): string[] {
  if (path !== null) {
    const full = resolve(cwd, path);
    const inside = plans.filter((each) => each === full || isAmong(each, full));
    return inside.length > 0 ? inside : plans.filter((each) => isAmong(each, join(full, 'plan')));
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const inside = plans.filter((each) => isAmong(each, join(folder, 'plan')));
    if (inside.length > 0 || dirname(folder) === folder) return inside;
  }
}

/** Whether a folder is a plan's own, or one of plans' folders. */
function isAmong(plan: string, folder: string): boolean {
  return dirname(plan) === folder || dirname(dirname(plan)) === folder;
}
