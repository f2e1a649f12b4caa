/** The slip of the hand behind an error of the YAML reader, and how to read on as if it had not been made. */
import type { Span } from '../diagnostics/problem.ts';
import { blank } from './draft.ts';
import {
  blockFrom,
  type LineShape,
  lineAfter,
  lineAt,
  lineBefore,
  shown,
  siblingBefore,
} from './line-shape.ts';
import { lostKey } from './lost-key.ts';
import { mergeSlip, yamlConflictAt } from './merge-marks.ts';
import type { Slip } from './slip.ts';
import {
  yamlContinuation,
  yamlIndent,
  yamlListWithoutKey,
  yamlNoDash,
  yamlNoDashSpace,
  yamlNoSpace,
  yamlReserved,
} from './yaml-problems.ts';

const NO_SPACE = /^\s*(?:- +)?[a-z][A-Za-z]*:(?=[^\s/])/u;
const NO_DASH_SPACE = /^ *-(?=[a-z][A-Za-z]*:(?: |\r?$))/mu;
const NO_KEY = /^\s*(?!- |[a-z][A-Za-z]*\s*$)[^\s#:"'][^:]*$/u;
/** A value that begins with a mark of YAML and is not what the mark announces. */
const RESERVED =
  /^(?:([-?]) |([*&!%@`,\]}])|([|>])(?![-+0-9]*\s*(?:#|$))|(\[)(?=[^\]]*\]\s*[^\s#])|(\{)(?=[^}]*\}\s*[^\s#]))/u;

/** A slip that shows without reading the file as YAML; null when there is none. */
export function plainSlip(text: string): Slip | null {
  const merge = mergeSlip(text);
  if (merge !== null) return merge;
  const dash = NO_DASH_SPACE.exec(text);
  if (dash === null) return lostKey(text);
  const at = dash.index + dash[0].length;
  return { problem: yamlNoDashSpace(shown(lineAt(text, at)), {}), edit: { start: at, end: at, put: ' ' } };
}

/**
 * The slip behind an error, which is often reported a line too early or too late and in the reader's own terms.
 *
 * @param offset where the reader gave up
 * @returns null when the lines there show none
 */
export function slipAt(text: string, offset: number): Slip | null {
  const first = lineAt(text, offset);
  const here = first.empty ? (lineAfter(text, first) ?? first) : first;
  const before = lineBefore(text, here);
  const after = lineAfter(text, here);
  for (const line of [here, after]) {
    const slip = line && (yamlConflictAt(line) ?? withoutSpace(line));
    if (slip) return slip;
  }
  const reserved = reservedMark(here);
  if (reserved !== null) return reserved;
  for (const line of [here, before, after]) {
    const slip = line && withoutDash(text, line);
    if (slip) return slip;
  }
  if (here.dash) {
    const slip = firstWithoutDash(text, here) ?? listWithoutKey(text, here);
    if (slip !== null) return slip;
  }
  const item = siblingBefore(text, here);
  if (here.key !== null && !here.dash && item?.dash) return indentSlip(text, here, item.column);
  const crooked = crookedDash(text, here);
  if (crooked !== null) return indentSlip(text, crooked.line, crooked.wanted);
  if (here.key !== null && !openColumns(text, here).includes(here.indent)) return indentSlip(text, here);
  if (after && after.indent > here.column && here.key !== null && here.hasValue) {
    const lost = keyLost(text, after);
    if (lost !== null) return lost;
    if (after.key !== null) return indentSlip(text, after);
  }
  return (after && keyless(after)) ?? keyless(here);
}

/** A line that has neither a key nor a dash; null when it has. */
export function keyless(line: LineShape): Slip | null {
  if (!NO_KEY.test(line.text.replace(/ #.*$/u, ''))) return null;
  return { problem: yamlContinuation(shown(line), {}), edit: null };
}

/** A line that is not straight with those of its level; those below it that stand as it does are moved with it. */
export function indentSlip(text: string, line: LineShape, wanted = columnNear(text, line)): Slip {
  let end = line.start;
  let put = '';
  for (let each: LineShape | null = line; each !== null && each.indent === line.indent; ) {
    put += text.slice(end, each.start) + ' '.repeat(wanted) + text.slice(each.start + each.indent, each.end);
    end = each.end;
    each = lineAfter(text, each);
  }
  return { problem: yamlIndent(shown(line), {}), edit: { start: line.start, end, put } };
}

/** The first dash of a list, when only it does not stand as its brothers and its own keys do. */
function crookedDash(text: string, key: LineShape): { line: LineShape; wanted: number } | null {
  const line = lineBefore(text, key);
  if (line === null || !line.dash || key.dash || key.indent === line.column) return null;
  let next = lineAfter(text, key);
  while (next !== null && !next.dash && next.indent >= key.indent) next = lineAfter(text, next);
  return next?.dash && next.column === key.indent ? { line, wanted: next.indent } : null;
}

/** The column of an open block above that is the nearest to a line's own; the innermost of two equally near ones. */
function columnNear(text: string, line: LineShape): number {
  const away = (column: number) => Math.abs(column - line.indent);
  return openColumns(text, line).reduce((best, each) => (away(each) < away(best) ? each : best));
}

/** Where a line may begin after those above it, innermost first. */
export function openColumns(text: string, line: LineShape): [number, ...number[]] {
  const columns: number[] = [];
  let most = Number.POSITIVE_INFINITY;
  for (let above = lineBefore(text, line); above !== null && most > 0; above = lineBefore(text, above)) {
    if (above.indent >= most) continue;
    if (columns.length === 0 && above.key !== null && !above.hasValue) columns.push(above.column + 2);
    if (!line.dash) columns.push(above.column);
    columns.push(above.indent);
    most = above.indent;
  }
  const [first = 0, ...others] = columns;
  return [first, ...others];
}

function withoutSpace(line: LineShape): Slip | null {
  if (!NO_SPACE.test(line.text)) return null;
  const key = line.text.trim().replace(/^- +/u, '').split(':')[0]!;
  const at = line.start + line.text.indexOf(':') + 1;
  return { problem: yamlNoSpace(shown(line), { key }), edit: { start: at, end: at, put: ' ' } };
}

function reservedMark(line: LineShape): Slip | null {
  if (line.key === null && !line.dash) return null;
  const found = RESERVED.exec(line.text.slice(line.value - line.start));
  const mark = found?.slice(1).find(Boolean);
  if (mark === undefined) return null;
  return {
    problem: yamlReserved({ start: line.value, end: line.value + 1 }, { mark }),
    edit: null,
  };
}

/** "id: 20" where its brothers are "- id: 19" and "- id: 21", or the one above them all. */
function withoutDash(text: string, line: LineShape): Slip | null {
  if (line.dash || line.key === null || !line.hasValue) return null;
  const below = lineAfter(text, line);
  if (below === null || below.indent <= line.indent || below.dash) return null;
  const next = lineAfter(text, blockFrom(text, line));
  const brother = siblingBefore(text, line) ?? (next?.indent === line.indent ? next : null);
  // Items of one list begin with the same key: another one is a line that slid to the left.
  if (!brother?.dash || brother.key !== line.key) return null;
  const at = line.start + line.indent;
  return { problem: yamlNoDash(shown(line), {}), edit: { start: at, end: at, put: '- ' } };
}

/** The first item of a list that stands as the list's other items do, but for its dash. @param line the second item */
function firstWithoutDash(text: string, line: LineShape): Slip | null {
  let first: LineShape | null = null;
  let above = lineBefore(text, line);
  for (; above !== null && above.indent > line.indent; above = lineBefore(text, above)) first = above;
  if (first === null || above === null || above.hasValue || above.indent === line.indent || first.dash)
    return null;
  if (first.indent < line.column) return null;
  const start = first.start + line.indent;
  const put = '-'.padEnd(first.indent - line.indent);
  return { problem: yamlNoDash(shown(first), {}), edit: { start, end: first.start + first.indent, put } };
}

/** Several lines, a level deeper than a value that can have none below it: the line with their key is gone. */
function keyLost(text: string, line: LineShape): Slip | null {
  let block: Span = blockFrom(text, line);
  let count = 1;
  for (let next = lineAfter(text, block); next?.indent === line.indent; next = lineAfter(text, block)) {
    block = { start: block.start, end: blockFrom(text, next).end };
    count++;
  }
  if (!line.dash && (count < 3 || line.indent % 2 === 1)) return null;
  const said = line.dash ? yamlListWithoutKey(shown(line), { key: null }) : yamlIndent(shown(line), {});
  return { problem: said, edit: blank(text, block) };
}

/** A list among the keys of something else: the line with its own key is gone. */
function listWithoutKey(text: string, line: LineShape): Slip | null {
  const brother = siblingBefore(text, line);
  if (brother === null || brother.dash) return null;
  let list: Span = blockFrom(text, line);
  for (
    let next = lineAfter(text, list);
    next?.dash && next.indent === line.indent;
    next = lineAfter(text, list)
  )
    list = { start: list.start, end: blockFrom(text, next).end };
  return { problem: yamlListWithoutKey(shown(line), { key: null }), edit: blank(text, list) };
}
