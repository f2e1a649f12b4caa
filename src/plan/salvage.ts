import { type Finding, type Path, pathText } from '../diagnostics/finding.ts';
import { blankHead } from './blank-head.ts';
import { Origins } from './origins.ts';
import { type PlanFile, planSchema } from './schema.ts';
import { checkShape, type Misspelt } from './shape.ts';
import { ALL_READ, type Unread } from './unread.ts';

/** A plan's data, and everything wrong with its shape. */
export interface Salvaged {
  /** null when not even a part can be used. */
  readonly data: PlanFile | null;
  readonly findings: readonly Finding[];
  readonly unread: Unread;
  /** Turns a path into `data` into the path of the same value in the file: left-out items count there. */
  readonly inFile: (path: Path) => Path;
}

/** How a value is spelt in the file; null when that is not known. */
export type Spelling = (path: Path) => string | null;

interface Work {
  readonly root: unknown;
  readonly origins: Origins;
  readonly spelling: Spelling;
  readonly mended: Set<string>;
  readonly parts: Set<string>;
  readonly touched: Set<string>;
  readonly words: Set<string>;
}

const MOST_ROUNDS = 50;
const unspelt: Spelling = () => null;

/**
 * Checks a value against the plan's shape and keeps what is sound. A misspelt key and an id that is no text are read as what
 * they are meant to be; a malformed item is left out, so that one bad line does not hide the other forty-seven tasks; so are
 * unknown keys, and malformed values that may be absent. All of it is reported.
 */
export function salvagePlan(value: unknown, spelling: Spelling = unspelt): Salvaged {
  const root: unknown = structuredClone(value);
  const origins = new Origins();
  const inFile = (path: Path) => origins.inFile(root, path);
  const spelt: Spelling = (path) => spelling(inFile(path));
  const findings: Finding[] = [];
  let shape = checkShape(planSchema, root, { spelling: spelt });
  while (!shape.ok && adopt(root, shape.misspelt, origins)) {
    const adopted = new Set(shape.misspelt.map((each) => pathText(each.path)));
    findings.push(...shape.findings.filter(({ path, on }) => on === 'key' && adopted.has(pathText(path))));
    shape = checkShape(planSchema, root, { spelling: spelt });
  }
  if (shape.ok) return { data: shape.data, findings, unread: ALL_READ, inFile };
  findings.push(...shape.findings.map((each) => ({ ...each, path: inFile(each.path) })));
  const sets = { parts: new Set<string>(), touched: new Set<string>(), words: new Set<string>() };
  const work: Work = { root, origins, spelling, mended: new Set(), ...sets };
  for (let round = 0; round < MOST_ROUNDS && !shape.ok; round++) {
    if (!prune(work, shape.findings)) break;
    shape = checkShape(planSchema, root);
  }
  return { data: shape.ok ? shape.data : null, findings, unread: sets, inFile };
}

/** Reads misspelt keys as what they are taken for, where that key is not there; false when there was none to read so. */
function adopt(root: unknown, misspelt: readonly Misspelt[], origins: Origins): boolean {
  let changed = false;
  for (const { path, guess } of misspelt) {
    const owner = at(root, path.slice(0, -1));
    const key = String(path.at(-1));
    if (owner === null || !Object.hasOwn(owner, key) || Object.hasOwn(owner, guess)) continue;
    owner[guess] = owner[key];
    delete owner[key];
    origins.rename(owner, guess, key);
    changed = true;
  }
  return changed;
}

/** Mends or takes out what the findings concern; false when nothing can be done. */
function prune(work: Work, findings: readonly Finding[]): boolean {
  const { root, parts, touched } = work;
  const doomed = new Map<string, Path>();
  let changed = false;
  for (const { path, on } of findings) {
    const part = String(path[0] ?? '');
    const item = path.slice(0, path.findLastIndex((each) => typeof each === 'number') + 1);
    if (part !== '') touched.add(part);
    if (on === 'value' && (mendScalar(work, path) || fillBlank(root, path))) changed = true;
    else if (on === 'key') {
      if (path.length === 1) for (const each of absent(root)) parts.add(each);
      changed = dropKey(root, path) || changed;
    } else if (item.length > 0) doomed.set(pathText(item), item);
    else {
      parts.add(part);
      changed = dropNearest(root, path) || changed;
    }
  }
  return takeOut(work, [...doomed.values()]) || changed;
}

/** Drops a value, or that in which it is missing; false when that is the whole file. */
function dropNearest(root: unknown, path: Path): boolean {
  return path.length > 0 && (dropKey(root, path) || dropNearest(root, path.slice(0, -1)));
}

/** Lists that the file does not have: what a lost or unknown key stood for. */
function absent(root: unknown): string[] {
  const file = (root ?? {}) as Record<string, unknown>;
  return Object.keys(planSchema.shape).filter((key) => {
    const list = file[key];
    return list === undefined || (Array.isArray(list) && list.length === 0);
  });
}

/** A number where a text has to be, an id with marks that belong to no id: read as what is meant, once. */
function mendScalar({ root, mended, spelling, origins }: Work, path: Path): boolean {
  const owner = at(root, path.slice(0, -1));
  const key = path.at(-1);
  const name = pathText(path);
  if (owner === null || key === undefined || mended.has(name)) return false;
  const value = owner[key];
  if (typeof value === 'number' || typeof value === 'boolean')
    owner[key] = spelling(origins.inFile(root, path)) ?? String(value);
  else if (typeof value === 'string' && bareId(value) !== '' && bareId(value) !== value)
    owner[key] = bareId(value);
  else return false;
  mended.add(name);
  return true;
}

/** Gives a key of the head that has no value yet something that stands for it. */
function fillBlank(root: unknown, path: Path): boolean {
  const owner = at(root, path.slice(0, -1));
  const key = path.at(-1);
  if (owner === null || key === undefined || owner[key] !== null) return false;
  const words = blankHead(path, at(root, ['plan'])?.year);
  if (words === null) return false;
  owner[key] = words;
  return true;
}

/** Without the quotation marks and spaces that stray into ids. */
function bareId(value: string): string {
  return value.replace(/["'“”‘’«»`\s]/gu, '');
}

/** Takes items out of their lists; the deepest first, so that the others' paths stay. */
function takeOut({ root, origins, parts, words }: Work, items: readonly Path[]): boolean {
  const lists = new Map<string, { path: Path; gone: Set<number> }>();
  for (const item of items) {
    const path = item.slice(0, -1);
    const list = lists.get(pathText(path)) ?? { path, gone: new Set<number>() };
    list.gone.add(Number(item.at(-1)));
    lists.set(pathText(path), list);
  }
  let changed = false;
  for (const { path, gone } of [...lists.values()].sort((a, b) => b.path.length - a.path.length)) {
    const list = at(root, path);
    if (!Array.isArray(list)) continue;
    const indexes = origins.indexes(list);
    for (const index of gone) {
      const names = identities(list[index]);
      if (!isNamed(list[index])) parts.add(String(path[0]));
      for (const name of names) words.add(name);
    }
    const stays = [...list.keys()].filter((index) => !gone.has(index));
    origins.setIndexes(
      list,
      stays.map((index) => indexes[index]!),
    );
    list.splice(0, list.length, ...stays.map((index): unknown => list[index]));
    changed = changed || gone.size > 0;
  }
  return changed;
}

/** What others may call an item, and the items in it, by. */
function identities(item: unknown): string[] {
  if (typeof item === 'string') return [item];
  if (typeof item !== 'object' || item === null) return [];
  const { id, name, code, aliases, tasks } = item as Record<string, unknown>;
  const own = [id, name, code, ...(Array.isArray(aliases) ? aliases : [])];
  const inside = Array.isArray(tasks) ? tasks.flatMap(identities) : [];
  return [
    ...own.filter((each) => typeof each === 'string' || typeof each === 'number').map(String),
    ...inside,
  ];
}

/** Whether every name is known that others may call an item by. */
function isNamed(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return typeof item === 'string';
  const { id, name, code, tasks } = item as Record<string, unknown>;
  const isText = (each: unknown) => typeof each === 'string' || typeof each === 'number';
  const hasOwn = 'id' in item ? isText(id) : isText(name) && (!('code' in item) || isText(code));
  return hasOwn && (!Array.isArray(tasks) || tasks.every(isNamed));
}

function dropKey(root: unknown, path: Path): boolean {
  const owner = at(root, path.slice(0, -1));
  return owner !== null && Object.hasOwn(owner, path.at(-1)!) && delete owner[path.at(-1)!];
}

function at(root: unknown, path: Path): Record<string | number, unknown> | null {
  let value = root;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>) : null;
}
