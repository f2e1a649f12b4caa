/** Slips inside one value: its line keeps its place and its key, so all others can be read as if the value were not there. */
import type { Problem, Span } from '../diagnostics/problem.ts';
import { behindValue, closingQuote, type Line, shown, valueText } from './line.ts';
import {
  yamlAfterQuote,
  yamlColon,
  yamlEscape,
  yamlReserved,
  yamlUnclosedBracket,
  yamlUnclosedQuote,
} from './yaml-problems.ts';

/** A value that cannot be read, from where it begins to the end of its line. */
interface ValueSlip {
  readonly problem: Problem;
  readonly value: Span;
}

/** Announces a text on the lines below, where nothing is a slip. */
const TEXT_BELOW = /^[|>][-+0-9]*$/u;
/** A value that begins with a mark of YAML and is not what the mark announces. */
const RESERVED = /^(?:([-?]) |([*&!%@`,\]}|>])|(\[)(?=[^\]]*\]\s*\S)|(\{)(?=[^}]*\}\s*\S))/u;
/** A backslash before what it makes no letter of. */
const NO_ESCAPE = /\\(?:\\|(?=[^0abtnvfre "/\\N_LPxuU]))/gu;

/** The slips of a file that is known not to be YAML. */
export function valueSlips(lines: readonly Line[]): ValueSlip[] {
  const slips: ValueSlip[] = [];
  let below = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.isEmpty || line.indent > below) continue;
    const isText = TEXT_BELOW.test(valueText(line));
    below = isText ? line.indent : Number.POSITIVE_INFINITY;
    if (isText || (line.key === null && !line.dash)) continue;
    const problem = slipIn(line);
    if (problem !== null) slips.push({ problem, value: { start: line.value.start, end: line.end } });
  }
  return slips;
}

function slipIn(line: Line): Problem | null {
  const { text, start } = line;
  const value = valueText(line);
  const mark = value.charAt(0);
  if (mark === '"' || mark === "'") return quoteSlip(line);
  const reserved = RESERVED.exec(value)?.slice(1).find(Boolean);
  const at = line.value.start;
  if (reserved !== undefined) return yamlReserved({ start: at, end: at + 1 }, { mark: reserved });
  const closing = { '[': ']', '{': '}' }[mark];
  if (closing !== undefined)
    return value.endsWith(closing)
      ? null
      : yamlUnclosedBracket({ start: at, end: at + 1 }, { mark, closing });
  return value.includes(': ') || value.endsWith(':') ? yamlColon(shown({ text, start }), {}) : null;
}

function quoteSlip(line: Line): Problem | null {
  const { text, start, value, end } = line;
  const opens = value.start - start;
  const closes = closingQuote(text, opens);
  if (closes === null)
    return yamlUnclosedQuote({ start: value.start, end: start + text.trimEnd().length }, {});
  const behind = behindValue(line);
  if (behind !== '') return yamlAfterQuote({ start: end - behind.trimStart().length, end }, {});
  if (text[opens] === "'") return null;
  for (const { 0: found, index } of text.slice(opens, closes).matchAll(NO_ESCAPE)) {
    const at = value.start + index;
    if (found.length === 1) return yamlEscape({ start: at, end: at + 2 }, {});
  }
  return null;
}
