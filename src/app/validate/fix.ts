/** Repairs that change nothing of what a file means: made by splicing text, and only when the result reads as expected. */
import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../../diagnostics/finding.ts';
import { textScalar } from '../../journal/scalar.ts';
import { linesOf } from '../../plan/line.ts';
import { readPlaces } from '../../plan/places.ts';
import { readValues } from '../../plan/values.ts';
import { mendedLine, mendedText } from '../../rules/text/mend.ts';
import { type Names, nameFor, nameSlots } from './fix-names.ts';

/** One line that was repaired. */
export interface FixedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A file's text, repaired. */
export interface Fixed {
  readonly text: string;
  readonly lines: readonly FixedLine[];
}

/** A value that is to be written otherwise. */
interface Change {
  readonly path: Path;
  readonly value: string;
}

/**
 * Repairs a plan, a progress file or a log of letters: letters composed, superfluous spaces and invisible characters taken out, ids put in
 * quotes, other ways of calling an agency replaced by its name where a name is required.
 *
 * @param names of the plan, for what stands beside it; null: the file's own
 * @returns null when the file cannot be read as it is, or the repair would change what it says
 */
export function fixText(text: string, names: Names | null): Fixed | null {
  const old = readPlaces(text);
  if (old.problems.length > 0 || typeof old.value !== 'object' || old.value === null) return null;
  const letters = mendLetters(text);
  const places = readPlaces(letters);
  if (places.problems.length > 0) return null;
  const changes = [
    ...escapeChanges(places.value),
    ...idChanges(places.value, letters, places.locate),
    ...nameChanges(places.value, names),
  ];
  const result = splice(letters, changes, places.locate);
  const expected = structuredClone(mendValues(old.value, null));
  for (const { path, value } of changes) put(expected, path, value);
  return holds(result, mendValues(expected, null))
    ? { text: result, lines: linesThatChanged(text, result) }
    : null;
}

/** Line by line, so that line ends and everything else stay. */
function mendLetters(text: string): string {
  let result = '';
  let at = 0;
  for (const line of linesOf(text)) {
    result += text.slice(at, line.start) + mendedLine(line);
    at = line.start + line.text.length;
  }
  return result + text.slice(at);
}

/** Values that an escape made otherwise than they should be: the lines above show nothing to mend. */
function escapeChanges(root: unknown, path: Path = []): Change[] {
  if (typeof root === 'string') {
    const mended = mendedText(root);
    return path.at(-1) === 'printed' || root.includes('\n') || mended === root
      ? []
      : [{ path, value: mended }];
  }
  if (typeof root !== 'object' || root === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(root)
    ? [...root.entries()]
    : Object.entries(root);
  return entries.flatMap(([key, value]) => escapeChanges(value, [...path, key]));
}

function mendValues(value: unknown, key: string | null): unknown {
  if (typeof value === 'string') return key === 'printed' ? value : mendedText(value);
  if (Array.isArray(value)) return value.map((each) => mendValues(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mendValues(each, name)]));
}

type Locate = ReturnType<typeof readPlaces>['locate'];

const spanAt = (locate: Locate, path: Path) => locate({ path, on: 'value', within: null });

const ID_KEYS = new Set(['id', 'task', 'kpi', 'ownerFrom', 'tasks', 'code']);

/** Ids that are read as numbers, in the very digits that stand there ("1.10"). */
function idChanges(root: unknown, text: string, locate: Locate): Change[] {
  const changes: Change[] = [];
  const walk = (value: unknown, path: Path, key: string) => {
    if (typeof value === 'number') {
      if (!ID_KEYS.has(key)) return;
      const { start, end } = spanAt(locate, path);
      changes.push({ path, value: text.slice(start, end) });
    } else if (Array.isArray(value)) for (const [i, each] of value.entries()) walk(each, [...path, i], key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, [...path, name], name);
  };
  walk(root, [], '');
  return changes;
}

function nameChanges(root: unknown, names: Names | null): Change[] {
  return nameSlots(root).flatMap(({ path, value, known }) => {
    const name = nameFor(value, names ?? known);
    return name === null || name === value ? [] : [{ path, value: name }];
  });
}

function splice(text: string, changes: readonly Change[], locate: Locate): string {
  const edits = changes
    .map(({ path, value }) => ({ ...spanAt(locate, path), value: textScalar(value) }))
    .sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, value } of edits) {
    result += text.slice(at, start) + value;
    at = end;
  }
  return result + text.slice(at);
}

function put(root: unknown, path: Path, value: string): void {
  let owner = root as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) owner = owner[part] as Record<string | number, unknown>;
  owner[path.at(-1)!] = value;
}

/** Both readers of the project read what is expected. */
function holds(text: string, expected: unknown): boolean {
  const places = readPlaces(text);
  if (places.problems.length > 0 || !isDeepStrictEqual(mendValues(places.value, null), expected))
    return false;
  const quick = readValues(text);
  return quick === null || isDeepStrictEqual(quick, expected);
}

function linesThatChanged(before: string, after: string): FixedLine[] {
  const now = linesOf(after);
  return linesOf(before).flatMap(({ text }, i) =>
    text === now[i]?.text ? [] : [{ line: i + 1, before: text, after: now[i]?.text ?? '' }],
  );
}
