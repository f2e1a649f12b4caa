/** Whether the text that a plan was taken from is there, and has the lines that the plan names. */
import { dirname, resolve } from 'node:path';
import type { Finding, Path } from '../../diagnostics/finding.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { sourceFileMissing, sourceLineMissing } from '../../rules/source-problems.ts';
import { readText } from '../plans/read-text.ts';

const NOWHERE = { start: 0, end: 0 };

/** Gives the text that a plan names; null when it cannot be read. */
export type ReadSource = (named: string) => string | null;

/** Reads what a plan file names from where the file stands. */
export function sourceBeside(planFile: string): ReadSource {
  return (named) => readText(resolve(dirname(planFile), named)).text;
}

/** What is to be said of a plan's source text; nothing where the plan names none. @param value what the file holds */
export function sourceFindings(value: unknown, read: ReadSource): Finding[] {
  const named = (value as { plan?: { source?: unknown } } | null)?.plan?.source;
  if (typeof named !== 'string' || named === '') return [];
  const text = read(named);
  return text === null
    ? [finding(['plan', 'source'], sourceFileMissing(NOWHERE, { name: named }))]
    : beyond(value, [], lineCount(text));
}

function lineCount(text: string): number {
  const lines = text.split(/\r\n|\n|\r/u);
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}

/** The lines that do not exist, under every key "source" of a plan. */
function beyond(value: unknown, path: Path, count: number): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]): Finding[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'source') return beyond(inside, at, count);
    const lines: unknown[] = Array.isArray(inside) ? inside : [inside];
    return lines.flatMap((line, i) =>
      typeof line === 'number' && line > count
        ? [finding(Array.isArray(inside) ? [...at, i] : at, sourceLineMissing(NOWHERE, { line, count }))]
        : [],
    );
  });
}

function finding(path: Path, problem: Problem): Finding {
  return { problem, path, on: 'value', within: null, related: null };
}
