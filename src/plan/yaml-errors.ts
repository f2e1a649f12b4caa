import type { YAMLError } from 'yaml';
import type { Problem, Span } from '../diagnostics/problem.ts';
import {
  yamlColon,
  yamlDuplicateKey,
  yamlIndent,
  yamlReserved,
  yamlSyntax,
  yamlTab,
  yamlUnclosedQuote,
} from './yaml-problems.ts';

/** A value whose quote opens on this line and does not close on it: values never go over several lines in a plan file. */
const OPEN_QUOTE = /^[ -]*(?:[\p{L}\p{N}_]+:[ ]+)?("(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/gmu;

/**
 * The YAML reader's error, said in terms of the plan file. An unclosed quote swallows the rest of the file and is
 * reported where the file ends: it is put back to where the quote opens.
 */
export function describeYamlError(error: YAMLError, text: string): Problem {
  const [start, end] = error.pos;
  const span: Span = { start, end: Math.max(end, start + 1) };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return yamlTab(span, {});
    case 'BAD_INDENT':
      return yamlIndent(wholeLine(text, start), {});
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return yamlColon(wholeLine(text, start), {});
    case 'BAD_SCALAR_START':
      return yamlReserved(span, { mark: text.slice(start, start + 1) });
    case 'DUPLICATE_KEY':
      return yamlDuplicateKey(wordAt(text, start), { key: /^[^:\s]*/u.exec(text.slice(start))?.[0] ?? '' });
    case 'MISSING_CHAR':
      return yamlUnclosedQuote(openQuote(text) ?? span, {});
    default:
      return yamlSyntax(span, { detail: error.message });
  }
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
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const line = text.slice(lineStart, newline === -1 ? text.length : newline);
  const lead = line.length - line.trimStart().length;
  return { start: lineStart + lead, end: lineStart + Math.max(line.trimEnd().length, lead + 1) };
}

function wordAt(text: string, offset: number): Span {
  const word = /^[^:\s]*/u.exec(text.slice(offset))?.[0] ?? '';
  return { start: offset, end: offset + Math.max(1, word.length) };
}
