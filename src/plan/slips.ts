import type { Problem, Span } from '../diagnostics/problem.ts';
import { lineStart } from '../text/lines.ts';
import { yamlConflict, yamlContinuation, yamlIndent, yamlNoSpace } from './yaml-problems.ts';

/** A line of a file: where it stands and what it says. */
interface Line extends Span {
  readonly text: string;
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;
const NO_SPACE = /^\s*(?:- +)?[a-z][A-Za-z]*:(?=[^\s/])/u;
const NO_KEY = /^\s*(?!- |[a-z][A-Za-z]*\s*$)[^\s#:"'][^:]*$/u;

/**
 * The slip of the hand behind an error of the YAML reader, which is often reported a line too early and in the reader's own
 * terms: marks of a merge, "key:value" without a space, a line that goes on on the next, a line too far to the right.
 *
 * @param offset where the reader gave up
 * @returns null when the lines there show none of these
 */
export function slipAt(text: string, offset: number): Problem | null {
  const here = lineAt(text, offset);
  const next = lineAt(text, Math.min(here.end + 1, text.length));
  for (const line of [here, next]) {
    if (CONFLICT.test(line.text)) return yamlConflict(shown(line), {});
    if (NO_SPACE.test(line.text)) {
      const key = line.text.trim().replace(/^- +/u, '').split(':')[0]!;
      return yamlNoSpace(shown(line), { key });
    }
  }
  const deeper = next.text.trim() !== '' && indentOf(next) > indentOf(here);
  if (deeper && /:\s+\S/u.test(here.text) && /^\s*[a-z][A-Za-z]*:/u.test(next.text))
    return yamlIndent(shown(next), {});
  return keylessAt(text, next.start) ?? keylessAt(text, here.start);
}

/** A line that has neither a key nor a dash; null when it has. */
export function keylessAt(text: string, offset: number): Problem | null {
  const line = lineAt(text, offset);
  return NO_KEY.test(line.text.replace(/ #.*$/u, '')) ? yamlContinuation(shown(line), {}) : null;
}

function lineAt(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return { start, end, text: text.slice(start, end).replace(/\r$/u, '') };
}

/** Columns before the line's first word; a dash counts, because the keys of its item stand behind it. */
function indentOf({ text }: Line): number {
  return /^\s*(?:- +)?/u.exec(text)![0].length;
}

/** Without the white space around it. */
function shown({ start, text }: Line): Span {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + Math.max(text.trimEnd().length, lead + 1) };
}
