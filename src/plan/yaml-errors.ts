import type { YAMLError } from 'yaml';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { lineStart } from '../text/lines.ts';
import { keylessAt, slipAt } from './slips.ts';
import {
  yamlAfterQuote,
  yamlColon,
  yamlDuplicateKey,
  yamlEscape,
  yamlIndent,
  yamlNoColon,
  yamlReserved,
  yamlSyntax,
  yamlTab,
  yamlUnclosedBracket,
  yamlUnclosedQuote,
} from './yaml-problems.ts';

/** A value whose quote opens on this line and does not close on it: values never go over several lines in a plan file. */
const OPEN_QUOTE = /^[ -]*(?:[\p{L}\p{N}_]+:[ ]+)?("(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/gmu;

/** Errors that say only that lines do not fit together. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
]);

/**
 * The YAML reader's error, said in terms of the plan file. An unclosed quote swallows the rest of the file and is
 * reported where the file ends: it is put back to where the quote opens.
 */
export function describeYamlError(error: YAMLError, text: string): Problem {
  const [start, end] = error.pos;
  const span: Span = { start, end: Math.max(end, start + 1) };
  const slip = STRUCTURAL.has(error.code) ? slipAt(text, start) : null;
  if (slip !== null) return slip;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return yamlTab(span, {});
    case 'BAD_INDENT':
      return (
        openBracket(error.message, text, start) ??
        keylessAt(text, start) ??
        yamlIndent(wholeLine(text, start), {})
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return yamlColon(wholeLine(text, start), {});
    case 'BAD_SCALAR_START':
      return yamlReserved(span, { mark: text.slice(start, start + 1) });
    case 'DUPLICATE_KEY':
      return yamlDuplicateKey(wordAt(text, start), { key: /^[^:\s]*/u.exec(text.slice(start))?.[0] ?? '' });
    case 'MISSING_CHAR':
      if (/quote/u.test(error.message)) return yamlUnclosedQuote(openQuote(text) ?? span, {});
      if (/Sequence item/u.test(error.message)) return yamlIndent(wholeLine(text, start), {});
      return yamlNoColon(wholeLine(text, start), {});
    case 'BAD_DQ_ESCAPE':
      return yamlEscape(span, {});
    case 'UNEXPECTED_TOKEN':
      if (/["'][ ]*$/u.test(text.slice(lineStart(text, start), start)))
        return yamlAfterQuote({ start, end: wholeLine(text, start).end }, {});
      return yamlSyntax(span, { detail: error.message });
    default:
      return yamlSyntax(span, { detail: error.message });
  }
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

function wholeLine(text: string, offset: number): Span {
  const from = lineStart(text, offset);
  const newline = text.indexOf('\n', offset);
  const line = text.slice(from, newline === -1 ? text.length : newline);
  const lead = line.length - line.trimStart().length;
  return { start: from + lead, end: from + Math.max(line.trimEnd().length, lead + 1) };
}

function wordAt(text: string, offset: number): Span {
  const word = /^[^:\s]*/u.exec(text.slice(offset))?.[0] ?? '';
  return { start: offset, end: offset + Math.max(1, word.length) };
}
