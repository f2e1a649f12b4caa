import type { Token } from '../../text/tokens.ts';
import { alignAbbreviated, looksAbbreviated } from './abbreviation.ts';
import { levelAt } from './level.ts';
import type { Lexicon } from './lexicon.ts';
import { type Head, longest, type Match } from './trie.ts';
import type { KnownName } from './types.ts';
import { cut, type Strength, spellOut } from './words.ts';

/** A name found in a wording. */
export interface NameMatch extends Match {
  /** Whether it goes on from a name before it: "Tư pháp" in "Sở Tài chính, Tư pháp". */
  readonly shortened: boolean;
}

/** Heads are worked out only when a name is not found without them. */
export type Heads = () => readonly Head[];
export const noHeads: Heads = () => [];

/**
 * The longest name at a place: from the root, else shortened behind one of the heads ("các Sở: Tài chính, Tư pháp"),
 * else abbreviated ("Sở KH&CN").
 */
export function nameAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  inherited: Heads = noHeads,
  strength: Strength = 'toned',
): NameMatch | null {
  const named = longest(lexicon.tree(strength), tokens, from);
  const level = levelAt(lexicon, tokens, from, strength);
  const whole = level !== null && level.end > (named?.end ?? from) ? level : named;
  if (whole) return { ...whole, shortened: false };
  const heads = inherited();
  let best: NameMatch | null = null;
  for (const [i, head] of heads.entries()) {
    const match = longest(head, tokens, from);
    if (match && match.end > (best?.end ?? from))
      best = { ...match, heads: () => [...match.heads(), ...heads.slice(i + 1)], shortened: true };
  }
  return best ?? abbreviatedAt(lexicon, tokens, from, heads, strength);
}

/** How far into a name its first abbreviation is looked for. */
const REACH = 6;

function abbreviatedAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  heads: readonly Head[],
  strength: Strength,
): NameMatch | null {
  if (!tokens.slice(from, from + REACH).some(looksAbbreviated)) return null;
  const said = [[], ...heads.map((head) => spellOut(head.words, strength))];
  let end = from;
  let names: KnownName[] = [];
  let shortened = false;
  for (const { name, words } of lexicon.written(strength)) {
    for (const before of said) {
      if (!before.every((word, i) => words[i] === word)) continue;
      const reached = alignAbbreviated(words, before.length, tokens, from);
      if (reached === null || reached < end) continue;
      if (reached > end) names = [];
      end = reached;
      shortened = before.length > 0;
      if (!names.includes(name)) names.push(name);
    }
  }
  const [first] = names;
  if (first === undefined) return null;
  return { names, end, heads: () => headsOf(lexicon, first, strength), shortened };
}

/** The places that a name's own words pass. */
function headsOf(lexicon: Lexicon, name: KnownName, strength: Strength): readonly Head[] {
  return longest(lexicon.tree(strength), cut(name.name, strength), 0)?.heads() ?? [];
}
