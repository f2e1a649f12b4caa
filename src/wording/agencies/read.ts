import { type Reading, read, unreadable } from '../reading.ts';
import type { Text } from './body.ts';
import { leadingCapacity } from './capacity.ts';
import { type Carried, dangling, leftOver, nothingCarried, readItem } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { type Placed, withParts } from './parts.ts';
import { agencyBracket, agencyEmpty, agencyTooLong } from './problems.ts';
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

  const items: Placed[] = [];
  let carried = nothingCarried;
  let weakly = false;
  /** What a bracket interrupts: "Sở Nội vụ (phối hợp với Sở Tài chính), Sở Y tế". */
  let outside: Carried | null = null;
  let at = behindBullet(text.tokens, 0);
  if (at >= count) return unreadable(dangling(text, 0));
  for (;;) {
    const item = readItem(text, at, carried);
    if (!('mention' in item)) return unreadable(item);
    items.push({ ...item, weakly });
    let { end } = item;
    carried = item.carried;
    if (item.open) outside = carried;
    if (outside && text.tokens[end]?.key === ')') {
      carried = outside;
      outside = null;
      end++;
    }
    if (end === count && outside === null) return read(withParts(items));
    if (end === count) return unreadable(agencyBracket(item.body.span, { words: item.body.words }));
    const opens = outside === null && bracketOf(text, end);
    const separator = separatorAt(text, end);
    if (!opens && separator === null && leadingCapacity(text, end) === null)
      return unreadable(leftOver(text, item));
    at = opens ? end + 1 : (separator?.end ?? end);
    if (at >= count) return unreadable(dangling(text, end));
    if (opens) outside = carried;
    weakly = !opens && separator?.strong === false;
    if (separator?.strong && carried.capacity?.label === false) carried = { ...carried, capacity: null };
  }
}

/** Whether a bracket opens that names others: "Sở Nội vụ (phối hợp: Sở Tài chính)". */
function bracketOf(text: Text, at: number): boolean {
  return text.tokens[at]?.key === '(' && leadingCapacity(text, at + 1) !== null;
}
