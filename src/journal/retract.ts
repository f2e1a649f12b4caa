import type { Entry, Retraction } from './schema.ts';

/**
 * Which entries of one file are taken back: their index → the entry that takes them back. A retraction takes the latest
 * entry above it that fits what it says and was not taken back yet. What it leaves unsaid is not asked; without a period
 * it means an entry without one, when there is such.
 */
export function retractedBy(entries: readonly Entry[]): Map<number, Retraction> {
  const taken = new Map<number, Retraction>();
  for (const [index, entry] of entries.entries()) {
    if (!('retracts' in entry)) continue;
    const fitting = (exactly: boolean) =>
      entries.findLastIndex((each, i) => i < index && !taken.has(i) && fits(each, entry.retracts, exactly));
    const exact = fitting(true);
    const target = exact === -1 ? fitting(false) : exact;
    if (target !== -1) taken.set(target, entry);
  }
  return taken;
}

function fits(
  entry: Entry,
  { task, kpi, period, reported, status }: Retraction['retracts'],
  exactly: boolean,
): boolean {
  if ('retracts' in entry) return false;
  const same =
    'task' in entry ? kpi === undefined && entry.task === task : task === undefined && entry.kpi === kpi;
  return (
    same &&
    entry.reported === reported &&
    (entry.period === period || (period === undefined && !exactly)) &&
    (status === undefined || ('status' in entry && entry.status === status))
  );
}
