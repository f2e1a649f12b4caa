import type { YAMLError } from 'yaml';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { type Line, shown } from './line.ts';
import { keyless, structuralSlip } from './structure.ts';
import {
  yamlColon,
  yamlEscape,
  yamlIndent,
  yamlNoColon,
  yamlReserved,
  yamlSyntax,
  yamlTab,
  yamlTooDeep,
  yamlUnclosedQuote,
} from './yaml-problems.ts';

/**
 * The YAML reader's error, said in terms of the plan file and at the line that is to be mended.
 *
 * @param lines of the part of the file that the error is in, those that say something
 */
export function slipOf({ code, message, pos }: YAMLError, lines: readonly Line[]): Problem {
  const [start, end] = pos;
  const span: Span = { start, end: Math.max(end, start + 1) };
  if (/call stack/u.test(message)) return yamlTooDeep(span, {});
  if (code === 'TAB_AS_INDENT') return yamlTab(span, {});
  if (code === 'BAD_DQ_ESCAPE') return yamlEscape(span, {});
  const found = lines.findIndex((line) => line.end >= start);
  const at = found === -1 ? lines.length - 1 : found;
  const here = lines[at];
  return (
    structuralSlip(lines, at) ??
    (here === undefined ? yamlSyntax(span, {}) : inOwnTerms(code, message, here, span))
  );
}

/** What the reader says, where the lines show no more. */
function inOwnTerms(code: YAMLError['code'], message: string, line: Line, span: Span): Problem {
  switch (code) {
    case 'BAD_INDENT':
      return keyless(line) ?? yamlIndent(shown(line), {});
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return yamlColon(shown(line), {});
    case 'BAD_SCALAR_START':
      return yamlReserved(span, { mark: line.text.charAt(span.start - line.start) });
    case 'MISSING_CHAR':
      if (/quote/u.test(message)) return yamlUnclosedQuote(span, {});
      return /Sequence item/u.test(message) ? yamlIndent(shown(line), {}) : yamlNoColon(shown(line), {});
    default:
      return yamlSyntax(span, {});
  }
}
