import type { Obligation } from '../../tracking/obligations.ts';

/** The names of the periods that obligations have, each once; none for a task without periods. */
export function periodNames(owed: readonly Obligation[]): string[] {
  return [...new Set(owed.flatMap(({ period }) => (period === null ? [] : [period])))];
}
