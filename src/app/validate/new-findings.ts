/** What a change brings in, of all that is found in the changed file. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineText, type Source } from '../../diagnostics/source.ts';
import { groupBy } from '../../text/group-by.ts';
import { sameLines } from '../../text/same-lines.ts';
import type { Checked } from './diagnose.ts';

/**
 * Findings are the same when they say the same of the same line, wherever the change moved it: first those of lines that
 * stayed, so that of many alike the one on the added line is told; then those of lines with the same words.
 */
export function newOnly(now: Checked, before: Checked): Diagnostic[] {
  const same = sameLines(linesOf(before.source), linesOf(now.source));
  const left = new Set(before.diagnostics);
  const elsewhere = minus(now.diagnostics, left, {
    key: (each) => `${said(each)}\n${same.get(each.line - 1)}`,
    oldKey: (each) => `${said(each)}\n${each.line - 1}`,
  });
  return minus(elsewhere, left, {
    key: (each) => `${said(each)}\n${lineText(now.source, each.line).trim()}`,
    oldKey: (each) => `${said(each)}\n${lineText(before.source, each.line).trim()}`,
  });
}

const linesOf = ({ text }: Source) => text.split('\n');

const said = ({ code, message }: Diagnostic) => `${code}\n${message}`;

interface Keys {
  readonly key: (each: Diagnostic) => string;
  readonly oldKey: (each: Diagnostic) => string;
}

/** Findings without those that have an old one of the same key; each old one counts once and is taken from those left. */
function minus(found: readonly Diagnostic[], left: Set<Diagnostic>, { key, oldKey }: Keys): Diagnostic[] {
  const known = groupBy(left, oldKey);
  return found.filter((each) => {
    const old = known.get(key(each))?.pop();
    return old === undefined || !left.delete(old);
  });
}
