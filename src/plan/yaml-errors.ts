import type { YAMLError } from 'yaml';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { lineStart } from '../text/lines.ts';
import { lineAt, shown } from './line-shape.ts';
import type { Slip } from './slip.ts';
import { indentSlip, keyless, openColumns, slipAt } from './slips.ts';
import {
  yamlAfterQuote,
  yamlColon,
  yamlEscape,
  yamlNoColon,
  yamlReserved,
  yamlSyntax,
  yamlTab,
  yamlTooDeep,
  yamlUnclosedBracket,
  yamlUnclosedQuote,
} from './yaml-problems.ts';

/** A value whose quote opens on this line and does not close on it: values never go over several lines in a plan file. */
const OPEN_QUOTE = /^[ -]*(?:[\p{L}\p{N}_]+:[ ]+)?("(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/gmu;

/** Errors that say only that lines do not fit together. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
]);

/**
 * The YAML reader's error, said in terms of the plan file, with the edit that undoes it. An unclosed quote swallows the rest
 * of the file and is reported where the file ends: it is put back to where the quote opens.
 */
export function slipOf(error: YAMLError, text: string): Slip {
  const [start, end] = error.pos;
  const span: Span = { start, end: Math.max(end, start + 1) };
  const only = (problem: Problem): Slip => ({ problem, edit: null });
  if (error.code === 'MISSING_CHAR' && /quote/u.test(error.message)) return unclosedQuote(text, span);
  const bracket = error.code === 'BAD_INDENT' ? openBracket(error.message, text, start) : null;
  if (bracket !== null) return only(bracket);
  if (error.code === 'UNEXPECTED_TOKEN' && /["'][ ]*$/u.test(text.slice(lineStart(text, start), start)))
    return only(yamlAfterQuote({ start, end: lineAt(text, start).end }, {}));
  const slip = STRUCTURAL.has(error.code) ? slipAt(text, start) : null;
  if (slip !== null) return slip;
  const line = lineAt(text, start);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { problem: yamlTab(span, {}), edit: indentSlip(text, line, openColumns(text, line)[0]).edit };
    case 'BAD_INDENT':
      return keyless(line) ?? indentSlip(text, line);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return only(yamlColon(shown(line), {}));
    case 'BAD_SCALAR_START':
      return only(yamlReserved(span, { mark: text.slice(start, start + 1) }));
    case 'MISSING_CHAR':
      if (/Sequence item/u.test(error.message)) return indentSlip(text, line);
      return only(yamlNoColon(shown(line), {}));
    case 'BAD_DQ_ESCAPE':
      return { problem: yamlEscape(span, {}), edit: { start, end: start, put: '\\' } };
    default:
      return only(/call stack/u.test(error.message) ? yamlTooDeep(span, {}) : yamlSyntax(span, {}));
  }
}

function unclosedQuote(text: string, span: Span): Slip {
  const quote = openQuote(text);
  if (quote === null) return { problem: yamlUnclosedQuote(span, {}), edit: null };
  const at = quote.start + text.slice(quote.start, quote.end).trimEnd().length;
  return { problem: yamlUnclosedQuote(quote, {}), edit: { start: at, end: at, put: text[quote.start]! } };
}

/** The bracket that an error is about when it is one of brackets: put back from where it was missed to where it opens. */
function openBracket(message: string, text: string, before: number): Problem | null {
  const closing = /end with an? ([\]}])/u.exec(message)?.[1];
  if (closing === undefined) return null;
  const mark = closing === ']' ? '[' : '{';
  const start = text.lastIndexOf(mark, before);
  return start === -1 ? null : yamlUnclosedBracket({ start, end: start + 1 }, { mark, closing });
}

/** The first quote left open, from the quote to the end of its line. */
function openQuote(text: string): Span | null {
  OPEN_QUOTE.lastIndex = 0;
  const found = OPEN_QUOTE.exec(text.replaceAll('\r', ' '));
  if (found === null) return null;
  const end = found.index + found[0].length;
  return { start: end - found[1]!.length, end };
}
