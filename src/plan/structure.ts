/** Lines that do not fit together: which of them it is, as far as indents, dashes and keys show. */
import type { Problem } from '../diagnostics/problem.ts';
import { type Line, shown, valueText } from './line.ts';
import {
  yamlConflict,
  yamlContinuation,
  yamlIndent,
  yamlKeysWithoutKey,
  yamlListWithoutKey,
  yamlNoDash,
  yamlNoDashSpace,
  yamlNoSpace,
} from './yaml-problems.ts';

type Lines = readonly Line[];

/** What git leaves where two edits met. */
const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;
const NO_SPACE = /^ *(?:- +)?([a-z][A-Za-z]*):(?=[^\s/])/u;
const NO_DASH_SPACE = /^ *-(?=[a-z][A-Za-z]*:(?: |$))/u;

/**
 * The slip behind an error, which is often reported a line too early or too late and in the YAML reader's own terms.
 *
 * @param lines that say something
 * @param at the line at which the reader gave up
 * @returns null when the lines there show none
 */
export function structuralSlip(lines: Lines, at: number): Problem | null {
  const here = lines[at];
  if (here === undefined) return null;
  const merge = lines.find(({ text }) => MERGE_MARK.test(text));
  if (merge) return yamlConflict(shown(merge), {});
  for (const line of lines.slice(Math.max(0, at - 1), at + 2)) {
    const key = NO_SPACE.exec(line.text)?.[1];
    if (key !== undefined) return yamlNoSpace(shown(line), { key });
    if (NO_DASH_SPACE.test(line.text)) return yamlNoDashSpace(shown(line), {});
  }
  for (const each of [at, at - 1, at + 1])
    if (lacksDash(lines, each)) return yamlNoDash(shown(lines[each]!), {});
  const first = here.dash ? firstWithoutDash(lines, at) : null;
  if (first !== null) return yamlNoDash(shown(first), {});
  const brother = above(lines, at, here.indent);
  const isBrother = brother?.indent === here.indent;
  if (here.dash && isBrother && !brother.dash) return yamlListWithoutKey(shown(here), {});
  if (here.key !== null && !here.dash && isBrother && brother.dash) return yamlIndent(shown(here), {});
  const crooked = crookedDash(lines, at);
  if (crooked !== null) return yamlIndent(shown(crooked), {});
  const deep = belowValue(lines, at);
  if (deep !== null) return deep;
  if (here.key !== null && !openColumns(lines, at).has(here.indent)) return yamlIndent(shown(here), {});
  return belowValue(lines, at + 1) ?? keyless(lines[at + 1]) ?? keyless(here);
}

/** A line that has neither a key nor a dash; null when it has. */
export function keyless(line: Line | undefined): Problem | null {
  if (line === undefined || line.key !== null || line.dash) return null;
  const isWords = !/^["']|:|^[a-z][A-Za-z]*$/u.test(valueText(line));
  return isWords ? yamlContinuation(shown(line), {}) : null;
}

function hasValue({ value }: Line): boolean {
  return value.end > value.start;
}

/** The nearest line above that is not deeper than a column. */
function above(lines: Lines, at: number, indent: number): Line | undefined {
  let i = at - 1;
  while (i >= 0 && lines[i]!.indent > indent) i--;
  return lines[i];
}

/** The nearest line below that is not deeper than a column. */
function below(lines: Lines, at: number, indent: number): Line | undefined {
  let i = at + 1;
  while (i < lines.length && lines[i]!.indent > indent) i++;
  return lines[i];
}

/** "id: 20" where its brothers are "- id: 19" and "- id: 21", or the one above them all. */
function lacksDash(lines: Lines, at: number): boolean {
  const line = lines[at];
  const inside = lines[at + 1];
  if (line === undefined || line.dash || line.key === null || !hasValue(line)) return false;
  if (inside === undefined || inside.indent <= line.indent || inside.dash) return false;
  const brothers = [above(lines, at, line.indent), below(lines, at, line.indent)];
  const brother = brothers.find((each) => each?.indent === line.indent);
  // Items of one list begin with the same key: another one is a line that slid to the left.
  return brother?.dash === true && brother.key === line.key;
}

/** The first item of a list that stands as the list's other items do, but for its dash. @param at the second item */
function firstWithoutDash(lines: Lines, at: number): Line | null {
  const line = lines[at]!;
  let i = at - 1;
  while (i >= 0 && lines[i]!.indent > line.indent) i--;
  const [key, first] = [lines[i], lines[i + 1]!];
  if (key === undefined || hasValue(key) || key.indent === line.indent) return null;
  return i + 1 < at && !first.dash && first.indent >= line.column ? first : null;
}

/** The first dash of a list, when only it does not stand as its brothers and its own keys do. */
function crookedDash(lines: Lines, at: number): Line | null {
  const [line, key] = [lines[at - 1], lines[at]!];
  if (line === undefined || !line.dash || key.dash || key.indent === line.column) return null;
  let i = at + 1;
  while (i < lines.length && !lines[i]!.dash && lines[i]!.indent >= key.indent) i++;
  return lines[i]?.dash && lines[i]!.column === key.indent ? line : null;
}

/** Where a line may begin after those above it. */
function openColumns(lines: Lines, at: number): ReadonlySet<number> {
  const columns = new Set<number>();
  let most = Number.POSITIVE_INFINITY;
  for (let i = at - 1; i >= 0 && most > 0; i--) {
    const each = lines[i]!;
    if (each.indent >= most) continue;
    if (columns.size === 0 && each.key !== null && !hasValue(each)) columns.add(each.column + 2);
    if (!lines[at]!.dash) columns.add(each.column);
    columns.add(each.indent);
    most = each.indent;
  }
  return columns;
}

/** A line below a value, that can have none: one that slid to the right, or the key of it and others is gone. */
function belowValue(lines: Lines, at: number): Problem | null {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (above === undefined || above.key === null || !hasValue(above)) return null;
  if (line === undefined || line.indent <= above.column) return null;
  if (line.dash) return yamlListWithoutKey(shown(line), {});
  if (line.key === null) return null;
  const areSeveral = next?.indent === line.indent && !next.dash && line.indent % 2 === 0;
  return areSeveral ? yamlKeysWithoutKey(shown(line), {}) : yamlIndent(shown(line), {});
}
