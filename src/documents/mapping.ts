import type { SourceDocument } from './document.ts';
import type { Unmapped } from './findings.ts';
import { type Line, shownLine } from './lines.ts';
import type { Owners } from './owners.ts';
import type { Placed } from './places.ts';
import { overlap } from './words.ts';

/** A line whose words are mostly not those of the item that names it is not accounted for by that item. */
const LEAST_ALIKE = 0.5;

/**
 * Lines of the plan proper that nothing in the plan accounts for.
 *
 * @param listed lines made of KPIs; what those leave of them is known already
 */
export function unmappedLines(
  { normative }: SourceDocument,
  owners: Owners,
  listed: ReadonlySet<number>,
): Unmapped[] {
  return normative
    .filter((line) => !listed.has(line.number) && !accountsFor(owners.get(line.number), line))
    .map((line) => ({ line: line.number, text: shownLine(line) }));
}

/** Whether a line that differs from an item is still recognisably about it: the difference is told as drift then. */
function accountsFor(owner: Placed | undefined, { text, cells }: Line): boolean {
  if (owner === undefined) return false;
  const { item, exact } = owner;
  const [number = '', ...others] = cells ?? ['', text];
  const words = [number, item.words, ...Object.values(item.row ?? {})].join(' ');
  return exact || overlap([number, ...others].join(' '), words) >= LEAST_ALIKE;
}
