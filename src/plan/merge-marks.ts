/** Marks that git leaves where two edits met. */
import { blank } from './draft.ts';
import { type LineShape, lineAt, shown } from './line-shape.ts';
import type { Slip } from './slip.ts';
import { yamlConflict } from './yaml-problems.ts';

const MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;
const FIRST = /^<{7}(?: |\r?$)/mu;
const SECOND = /^(?:\|{7}|={7})(?: |\r?$)/mu;
const LAST = /^>{7}(?: |\r?$)/mu;

/** One finding for the three marks of a merge; reading goes on with the first of the two sides. */
export function mergeSlip(text: string): Slip | null {
  const first = lineWith(FIRST, text, 0);
  const second = first && lineWith(SECOND, text, first.end);
  const last = second && lineWith(LAST, text, second.end);
  if (!last) return null;
  const put =
    blank(text, first).put +
    text.slice(first.end, second.start) +
    blank(text, { start: second.start, end: last.end }).put;
  return {
    problem: yamlConflict(shown(first), {}),
    edit: { start: first.start, end: last.end, put },
  };
}

function lineWith(mark: RegExp, text: string, from: number): LineShape | null {
  const at = text.slice(from).search(mark);
  return at === -1 ? null : lineAt(text, from + at);
}

/** A mark that stands alone. */
export function yamlConflictAt(line: LineShape): Slip | null {
  return MARK.test(line.text) ? { problem: yamlConflict(shown(line), {}), edit: null } : null;
}
