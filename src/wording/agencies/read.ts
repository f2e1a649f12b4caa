import { toneKey } from '../../text/normalize.ts';
import { type Reading, read, unreadable } from '../reading.ts';
import type { Text } from './body.ts';
import { leadingCapacity } from './capacity.ts';
import { dangling, leftOver, nothingCarried, readItem } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { agencyEmpty, agencyTooLong } from './problems.ts';
import { behindBullet, separatorAt, withoutFullStop } from './separators.ts';
import type { Mention } from './types.ts';
import { cut } from './words.ts';

/** The longest wording that is read, in UTF-16 units. A cell of a plan has a few hundred. */
export const LONGEST_WORDING = 2000;

/**
 * Reads a lead or support wording: the bodies it names, in its order, each once.
 *
 *     wording   = item {separator item} ["."]
 *     item      = [capacity] [persons] [list] (known name | shortened name | open set) [capacity]
 *     list      = ["các"] beginning {"," beginning} ":"        "các Sở:", "UBND các huyện, thị xã:"
 *     separator = ";" | "," | "/" | "và" | "cùng với" | new line
 *
 * A wording is read wholly or not at all: the first words that are not understood are the problem, at their place.
 */
export function readAgencies(wording: string, lexicon: Lexicon): Reading<readonly Mention[]> {
  const whole = { start: 0, end: wording.length };
  if (wording.length > LONGEST_WORDING)
    return unreadable(agencyTooLong(whole, { length: wording.length, most: LONGEST_WORDING }));
  const text: Text = { wording, tokens: withoutFullStop(cut(wording)), lexicon };
  const count = text.tokens.length;
  if (count === 0) return unreadable(agencyEmpty(whole, null));

  const mentions = new Map<string, Mention>();
  let carried = nothingCarried;
  let at = behindBullet(text.tokens, 0);
  if (at >= count) return unreadable(dangling(text, 0));
  for (;;) {
    const item = readItem(text, at, carried);
    if (!('mention' in item)) return unreadable(item);
    const { mention, end } = item;
    const identity = mention.kind === 'open' ? toneKey(mention.name) : mention.name;
    if (!mentions.has(identity)) mentions.set(identity, mention);
    if (end === count) return read([...mentions.values()]);
    const separator = separatorAt(text, end);
    if (separator === null && leadingCapacity(text, end) === null) return unreadable(leftOver(text, item));
    at = separator?.end ?? end;
    if (at >= count) return unreadable(dangling(text, end));
    carried = separator?.strong ? { ...item.carried, capacity: null } : item.carried;
  }
}
