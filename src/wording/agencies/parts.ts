import { toneKey } from '../../text/normalize.ts';
import type { Item } from './item.ts';
import type { AgencyNoteCode } from './notes.ts';
import type { Mention } from './types.ts';

/** An item of the list, and whether no more than a comma or "và" stands before it. */
export interface Placed extends Item {
  readonly weakly: boolean;
}

/**
 * Who leads and who supports, by what the words say ("A chủ trì, phối hợp với B"):
 *
 * 1. what is said of a body itself wins: "chủ trì" leads, "phối hợp" supports;
 * 2. "A và B chủ trì" is said of A too, when nothing stronger than a comma stands between them, and "A đồng chủ trì với B" of B;
 * 3. where somebody is said to lead, all others support;
 * 4. else the cell decides (`part` is null).
 *
 * A body that is named twice stands in the list once, as leading if it leads anywhere.
 */
export function withParts(items: readonly Placed[]): readonly Mention[] {
  const said = spread(items);
  const [leadNamed, supportNamed] = [said.includes('lead'), said.includes('support')];
  const unsaid: AgencyNoteCode | null = leadNamed ? 'part-support' : supportNamed ? 'part-lead' : null;
  const once = new Map<string, Mention>();
  for (const [i, { mention, body }] of items.entries()) {
    const part = said[i] ?? (leadNamed ? 'support' : null);
    const told = said[i] !== null || mention.capacity !== null;
    const notes = told || !unsaid ? mention.notes : [...mention.notes, { code: unsaid, ...body }];
    const identity = mention.kind === 'open' ? toneKey(mention.name) : mention.name;
    const known = once.get(identity);
    if (known === undefined || (known.part === 'support' && part !== 'support'))
      once.set(identity, { ...mention, part, notes });
  }
  return [...once.values()];
}

/** What is said of each, "chủ trì" behind the last of several taken for all of them. */
function spread(items: readonly Placed[]): Mention['part'][] {
  const said: Mention['part'][] = [];
  let spreading = false;
  for (const [i, { mention, behind, weakly }] of [...items.entries()].toReversed()) {
    const own = mention.part;
    const shared = spreading || (weakly && items[i - 1]?.mention.capacity === 'đồng chủ trì');
    said.unshift(own ?? (shared && mention.capacity === null ? 'lead' : null));
    if (mention.capacity !== null) spreading = own === 'lead' && behind;
    spreading &&= weakly;
  }
  return said;
}

/** Those of a lead cell who owe the work, and those who stand by them. */
export function partsOfLead(mentions: readonly Mention[]): {
  readonly leads: readonly Mention[];
  readonly alongside: readonly Mention[];
} {
  return {
    leads: mentions.filter(({ part }) => part !== 'support'),
    alongside: mentions.filter(({ part }) => part === 'support'),
  };
}
