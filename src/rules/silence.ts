import type { Problem, Span } from '../diagnostics/problem.ts';
import type { Line } from '../plan/line.ts';
import { groupBy } from '../text/group-by.ts';
import { nearest } from '../text/nearest.ts';
import { silenceReason, silenceRefused, silenceUnused } from './problems.ts';

/** What a silencing comment begins with. */
export const SILENCE = 'parhoach-bo-qua';

const COMMENT = /(?<!#)#+ *parhoach-bo-qua\b *([A-Za-z0-9-]*)(?: *:)?(.*)$/u;

interface Silence {
  readonly code: string;
  readonly reason: string;
  readonly span: Span;
  /** The line (from 1) whose findings it silences. */
  readonly line: number;
}

/** What silences are asked about. */
interface Found {
  readonly code: string;
  readonly line: number;
}

/** What is left of the findings, and what is wrong with the silences themselves. */
export interface Silenced<F> {
  readonly kept: F[];
  readonly problems: Problem[];
}

/**
 * Leaves out the findings that a comment `# parhoach-bo-qua <code>: <reason>` silences, on their own line or right above it.
 *
 * @param codes every code of a rule, and whether it may be silenced
 */
export function applySilences<F extends Found>(
  lines: readonly Line[],
  found: readonly F[],
  codes: ReadonlyMap<string, boolean>,
): Silenced<F> {
  const silences = silencesIn(lines);
  if (silences.length === 0) return { kept: [...found], problems: [] };
  const silenced = new Set<F>();
  const problems: Problem[] = [];
  const byPlace = groupBy(found, placeOf);
  for (const silence of silences) {
    const { code, reason, span } = silence;
    const hit = byPlace.get(placeOf(silence)) ?? [];
    if (codes.get(code) === false) problems.push(silenceRefused(span, { code }));
    else if (hit.length === 0)
      problems.push(silenceUnused(span, { code, nearest: codes.has(code) ? null : guess(code, codes) }));
    else if (!/[\p{L}\p{N}]/u.test(reason)) problems.push(silenceReason(span, { code }));
    else for (const each of hit) silenced.add(each);
  }
  return { kept: found.filter((each) => !silenced.has(each)), problems };
}

function placeOf({ code, line }: Found): string {
  return `${line} ${code}`;
}

function guess(code: string, codes: ReadonlyMap<string, boolean>): string | null {
  return nearest(code, codes.keys(), 1)[0] ?? null;
}

function silencesIn(lines: readonly Line[]): Silence[] {
  const silences: Silence[] = [];
  // From the last line to the first: the next one that holds more than a comment is known by then.
  let next = 0;
  for (const [i, { text, start, value, isEmpty }] of [...lines.entries()].toReversed()) {
    if (!isEmpty) next = i + 1;
    const found = text.includes(SILENCE) ? COMMENT.exec(text) : null;
    // Inside a value it is a word, not a comment.
    if (found === null || start + found.index < value.end) continue;
    const span = { start: start + found.index, end: start + text.trimEnd().length };
    silences.push({ code: found[1]!, reason: found[2]!, span, line: next });
  }
  return silences.reverse();
}
