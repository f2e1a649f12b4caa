/** Findings that may only be there because something else in the file is damaged: said again, they would mislead. */
import type { Finding } from '../diagnostics/finding.ts';
import type { Places } from '../plan/places.ts';
import { toneKey } from '../text/normalize.ts';

/** What refers to what: findings of these codes may be consequences of damage in the part that they refer to. */
const REFERENCES: readonly (readonly [part: RegExp, codes: RegExp])[] = [
  [
    /^(?:agencies|groups|roles)$/u,
    /^(?:agency-|member-unknown|unknown-coordinator|unknown-agency-name|entry-not-lead)/u,
  ],
  [/^sections$/u, /^(?:unknown-task|amendment-unknown-item|task-without|agency-unused|entry-unknown-item)/u],
  [/^directives$/u, /^task-without-directive$/u],
  [/^duties$/u, /^(?:unknown-task|unknown-duty|amendment-unknown-item|agency-unused|entry-unknown-item)$/u],
];

/** Leaves out what stands in, or refers to, damaged lines and items that could not be read. */
export function withoutConsequences(
  findings: readonly Finding[],
  places: Places,
  text: string,
  lost: ReadonlySet<string>,
): Finding[] {
  const damagedParts = places.damaged.map((span) => partAt(text, span.start));
  return findings.filter((each) => {
    if (refersTo(each, damagedParts) || mentions(places.value, each, lost)) return false;
    if (places.damaged.length === 0) return true;
    const { start } = places.locate(each);
    return !places.damaged.some((span) => start >= span.start && start < span.end);
  });
}

/** Whether a finding may only be there because a line of the part it refers to could not be read. */
function refersTo({ problem }: Finding, parts: readonly string[]): boolean {
  return REFERENCES.some(
    ([part, codes]) => codes.test(problem.code) && parts.some((each) => part.test(each)),
  );
}

/** Whether a finding is about an item that stands in the file but had to be left out. */
function mentions(root: unknown, { problem, path, within }: Finding, lost: ReadonlySet<string>): boolean {
  if (lost.size === 0 || !REFERENCES.some(([, codes]) => codes.test(problem.code))) return false;
  let value = root;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  if (typeof value !== 'string') return false;
  const words = toneKey(within === null ? value : value.slice(within.start, within.end));
  return [...lost].some((each) => words.includes(toneKey(each)));
}

/** The top-level key above an offset. */
function partAt(text: string, offset: number): string {
  const above = text.slice(0, offset + 1);
  return [...above.matchAll(/^([a-z]+):/gmu)].at(-1)?.[1] ?? '';
}
