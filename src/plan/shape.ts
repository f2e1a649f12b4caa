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
  missingKey,
  outOfRange,
  unknownKey,
  wrongType,
} from './shape-problems.ts';

type Issue = z.core.$ZodIssue;

const NOWHERE = { start: 0, end: 0 };

/** What a shape check gives: the data with its defaults, or what is wrong with it. */
export type Shaped<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly findings: Finding[] };

/** Holds a value against a schema; every deviation becomes a finding with its path. */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown): Shaped<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, data: result.data };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => guesses(schema, issue, value)));
  const findings = issues
    // A key that is misspelt is one mistake: it is unknown, not missing too.
    .filter(({ path }) => valueAt(value, path as Path) !== undefined || !misspelt.has(pathText(path as Path)))
    .flatMap((issue) => describe(schema, issue, value));
  return { ok: false, findings };
}

/** The keys that the unknown ones of an issue were probably meant to be, with their paths. */
function guesses(schema: z.ZodType, issue: Issue, root: unknown): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as Path;
  const known = keysAt(schema, path, valueAt(root, path));
  return issue.keys.flatMap((key) => nearest(key, known, 1)).map((guess) => pathText([...path, guess]));
}

function describe(schema: z.ZodType, issue: Issue, root: unknown): Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, valueAt(root, path));
    return issue.keys.map((key) => {
      const guess = nearest(key, known, 1)[0] ?? null;
      return finding([...path, key], unknownKey(NOWHERE, { key, nearest: guess, known }), 'key');
    });
  }
  // An element of a list is called by the list's key.
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  const value = valueAt(root, path);
  if (value === undefined && path.length > 0) {
    return [finding(path.slice(0, -1), missingKey(NOWHERE, { key }))];
  }
  return [finding(path, describeValue(issue, key, value))];
}

function describeValue(issue: Issue, key: string, value: unknown): Problem {
  if (value === null) return emptyText(NOWHERE, { key });
  switch (issue.code) {
    case 'invalid_type':
      if (key === 'id' && typeof value === 'number') return idNotString(NOWHERE, { value: String(value) });
      return wrongType(NOWHERE, { key, expected: typeName(issue.expected), found: nameOf(value) });
    case 'invalid_union':
      return wrongType(NOWHERE, { key, expected: unionName(issue), found: nameOf(value) });
    case 'invalid_value':
      return badChoice(NOWHERE, { key, allowed: issue.values.map(String) });
    case 'invalid_format':
      if (typeof value === 'string' && value.trim() !== '') return badId(NOWHERE, { value });
      return emptyText(NOWHERE, { key });
    case 'custom':
      return badDate(NOWHERE, { key, value: String(value) });
    case 'too_small':
      if (issue.origin === 'array') return emptyText(NOWHERE, { key });
      return outOfRange(NOWHERE, { key, limit: `từ ${issue.minimum} trở lên` });
    case 'too_big':
      return outOfRange(NOWHERE, { key, limit: `không quá ${issue.maximum}` });
    default:
      return wrongType(NOWHERE, { key, expected: 'giá trị khác', found: nameOf(value) });
  }
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
  return typeName(typeof value);
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
