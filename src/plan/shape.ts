import * as z from 'zod';
import { type Finding, type Path, pathText } from '../diagnostics/finding.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { nearest } from '../text/nearest.ts';
import {
  badChoice,
  badDate,
  badId,
  emptyText,
  idNotString,
  lineBreak,
  missingKey,
  outOfRange,
  textTooLong,
  unknownKey,
  wrongType,
} from './shape-problems.ts';

type Issue = z.core.$ZodIssue;

/** More unknown keys than this in one place are not misspelt ones. */
const MOST_GUESSED = 50;

const NOWHERE = { start: 0, end: 0 };

/** What a shape check gives: the data with its defaults, or what is wrong with it. */
export type Shaped<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly findings: Finding[]; readonly misspelt: Misspelt[] };

/** An unknown key, and the known one that it was probably meant to be. */
export interface Misspelt {
  readonly path: Path;
  readonly guess: string;
}

/** How a value is spelt in its file; null when that is not known. */
type Spelling = (path: Path) => string | null;

/** What a word that is not among those allowed was probably meant to be. */
type Guess = (word: string, allowed: readonly string[]) => string | null;

const alike: Guess = (word, allowed) => nearest(word, allowed, 1)[0] ?? null;

interface Ways {
  readonly spelling: Spelling;
  readonly guess: Guess;
}

/**
 * Holds a value against a schema; every deviation becomes a finding with its path.
 *
 * @param ways `spelling` for values that look otherwise in the file than they are read (1.10)
 */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  { spelling = () => null, guess = alike }: Partial<Ways> = {},
): Shaped<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, data: result.data };
  const { issues } = result.error;
  const misspelt = issues.flatMap((issue) => guesses(schema, issue, value));
  const meant = new Set(misspelt.map(({ path, guess }) => pathText([...path.slice(0, -1), guess])));
  const strangers = new Set(
    issues.filter((issue) => isStranger(schema, issue, value)).map(({ path }) => pathText(path as Path)),
  );
  const isTold = (path: Path) => meant.has(pathText(path)) || strangers.has(pathText(path.slice(0, -1)));
  const findings = issues
    // A key that is misspelt is one mistake: it is unknown, not missing too. So is an item that belongs elsewhere.
    .filter(({ path }) => valueAt(value, path as Path) !== undefined || !isTold(path as Path))
    .flatMap((issue) => {
      const all = describe(schema, issue, value, { spelling, guess });
      return strangers.has(pathText(issue.path as Path)) ? all.slice(0, 1) : all;
    });
  return { ok: false, findings, misspelt };
}

/** What the unknown keys of an issue were probably meant to be. */
function guesses(schema: z.ZodType, issue: Issue, root: unknown): Misspelt[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as Path;
  const known = keysAt(schema, path, valueAt(root, path));
  return issue.keys
    .slice(0, MOST_GUESSED)
    .flatMap((key) => nearest(key, known, 1).map((guess) => ({ path: [...path, key], guess })));
}

/** Whether a thing has none of the keys that are known where it stands, nor one that is like them. */
function isStranger(schema: z.ZodType, issue: Issue, root: unknown): boolean {
  if (issue.code !== 'unrecognized_keys' || issue.path.length === 0) return false;
  const value = valueAt(root, issue.path as Path) as object;
  return Object.keys(value).length === issue.keys.length && guesses(schema, issue, root).length === 0;
}

function describe(schema: z.ZodType, issue: Issue, root: unknown, { spelling, guess }: Ways): Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, valueAt(root, path));
    return issue.keys.map((key, i) => {
      const guess = (i < MOST_GUESSED && nearest(key, known, 1)[0]) || null;
      return finding([...path, key], unknownKey(NOWHERE, { key, nearest: guess, known }), 'key');
    });
  }
  // An element of a list is called by the list's key.
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  const value = valueAt(root, path);
  if (value === undefined && path.length > 0) {
    return [finding(path.slice(0, -1), missingKey(NOWHERE, { key }))];
  }
  const problem =
    issue.code === 'invalid_value' && value !== null
      ? choice(key, value, issue.values, guess)
      : describeValue(issue, key, value, () => spelling(path));
  return [finding(path, problem)];
}

function describeValue(issue: Issue, key: string, value: unknown, spelt: () => string | null): Problem {
  if (value === null) return emptyText(NOWHERE, { key });
  switch (issue.code) {
    case 'invalid_type':
      if (key === 'id' && typeof value === 'number')
        return idNotString(NOWHERE, { value: spelt() ?? String(value) });
      return wrongType(NOWHERE, {
        key,
        expected: typeName(issue.expected),
        found: nameOf(value),
        meant: numberIn(value, issue.expected),
      });
    case 'invalid_union': {
      // A value of one of the types that may be there is told by what is wrong with it.
      const own = issue.errors.flat().find((each) => each.path.length === 0 && each.code !== 'invalid_type');
      if (own && own.code !== 'unrecognized_keys') return describeValue(own as Issue, key, value, spelt);
      return wrongType(NOWHERE, { key, expected: unionName(issue), found: nameOf(value), meant: null });
    }
    case 'invalid_format':
      if (typeof value !== 'string' || value.trim() === '') return emptyText(NOWHERE, { key });
      return value.includes('\n') ? lineBreak(NOWHERE, { key }) : badId(NOWHERE, { value });
    case 'custom':
      return badDate(NOWHERE, { key, value: String(value) });
    case 'too_small':
      if (issue.origin === 'array') return emptyText(NOWHERE, { key });
      return outOfRange(NOWHERE, { key, limit: `từ ${issue.minimum} trở lên` });
    case 'too_big':
      if (issue.origin === 'string') return textTooLong(NOWHERE, { key, most: Number(issue.maximum) });
      return outOfRange(NOWHERE, { key, limit: `không quá ${issue.maximum}` });
    default:
      return wrongType(NOWHERE, { key, expected: 'giá trị khác', found: nameOf(value), meant: null });
  }
}

/** A number is no misspelt word. */
function choice(key: string, value: unknown, values: readonly unknown[], guess: Guess): Problem {
  const allowed = values.map(String);
  const areWords = typeof value === 'string' && values.every((each) => typeof each === 'string');
  return badChoice(NOWHERE, { key, nearest: areWords ? guess(value, allowed) : null, allowed });
}

function finding(path: Path, problem: Problem, on: Finding['on'] = 'value'): Finding {
  return { problem, path, on, within: null, related: null };
}

const TYPE_NAMES: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'mục có các khóa',
  record: 'mục có các khóa',
};

function typeName(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

function unionName(issue: z.core.$ZodIssueInvalidUnion): string {
  const names = issue.errors.flatMap((branch) =>
    branch.flatMap((each) =>
      each.code === 'invalid_type' && each.path.length === 0 ? [typeName(each.expected)] : [],
    ),
  );
  return [...new Set(names)].join(' hoặc ') || 'giá trị khác';
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'danh sách';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'thứ không phải là số (.nan, .inf)';
  return typeName(typeof value);
}

/** "97,2" or "97.2%" as the number that is meant; null when that is not beyond doubt, or no number is asked for. */
function numberIn(value: unknown, expected: string): string | null {
  if (typeof value !== 'string' || !/^(?:number|int)$/u.test(expected)) return null;
  const found = /^\s*(-?\d+)(?:[.,](\d+))?\s*%?\s*$/u.exec(value);
  if (found === null || found[2]?.length === 3) return null;
  return found[2] === undefined ? found[1]! : `${found[1]}.${found[2]}`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** The keys that the schema knows at a path, for suggestions; `value` chooses among alternatives. */
function keysAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  let here: z.core.$ZodType[] = [schema];
  for (const part of path) {
    here = here.flatMap(unwrap).flatMap((each): z.core.$ZodType[] => {
      if (each instanceof z.ZodArray) return [each.element];
      if (each instanceof z.ZodObject) return Object.hasOwn(each.shape, part) ? [each.shape[part]] : [];
      return [];
    });
  }
  const present = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const objects = here.flatMap(unwrap).filter((each): each is z.ZodObject => each instanceof z.ZodObject);
  objects.sort((a, b) => overlap(b, present) - overlap(a, present));
  return Object.keys(objects[0]?.shape ?? {});
}

function overlap(object: z.ZodObject, keys: readonly string[]): number {
  return keys.filter((key) => Object.hasOwn(object.shape, key)).length;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
}
