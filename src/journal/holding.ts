import type { Status } from './schema.ts';

/**
 * The entry that holds among those about one thing: the latest reported, then the lowest in the file. What is done is not
 * undone by a note that it is being worked on: a completion goes only by being taken back, or for another completion.
 *
 * @param entries that count, in the order of the file
 */
export function holdingOf<E extends { readonly reported: string; readonly status?: Status }>(
  entries: readonly E[],
): E | null {
  let holding: E | null = null;
  for (const entry of entries) {
    if (holding === null || standsAbove(entry, holding)) holding = entry;
  }
  return holding;
}

type Told = { readonly reported: string; readonly status?: Status };

function standsAbove(entry: Told, holding: Told): boolean {
  const done = entry.status === 'done';
  if (done !== (holding.status === 'done')) return done;
  return entry.reported >= holding.reported;
}
