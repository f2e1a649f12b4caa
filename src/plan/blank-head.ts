import type { Path } from '../diagnostics/finding.ts';
import { UNPRINTED } from './unprinted.ts';

const WORDS: ReadonlySet<string> = new Set([
  'plan.title',
  'plan.province',
  'plan.decision.number',
  'plan.decision.issuer',
]);

/**
 * What is read in the place of a key of the head that waits for its value, as an import leaves it where the document does not
 * say: the tasks can be listed then. It has been reported as an error; nothing is computed from it.
 *
 * @returns null for a key that nothing can stand in for
 */
export function blankHead(path: Path, year: unknown): string | null {
  const name = path.join('.');
  if (WORDS.has(name)) return UNPRINTED;
  return name === 'plan.decision.date' && typeof year === 'number' ? standInDay(year) : null;
}

/** What stands for a day of signing that is not told: a public holiday, on which nothing is signed. */
export function standInDay(year: number): string {
  return `${year}-01-01`;
}
