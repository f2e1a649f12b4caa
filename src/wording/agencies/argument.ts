import { nameAt, noHeads } from './find.ts';
import { type Lexicon, nearestNames } from './lexicon.ts';
import type { KnownName } from './types.ts';
import { cut, type Strength } from './words.ts';

/** What an argument names; else the names it may have meant. */
export type ArgumentMatch =
  | { readonly ok: true; readonly name: KnownName }
  | {
      readonly ok: false;
      /** Names most like the argument, best first. */
      readonly nearest: readonly string[];
      /** The names that the argument fits equally well; empty when it fits none. */
      readonly ambiguous: readonly string[];
    };

/**
 * The name meant by a command-line argument: a name, alias or code, in any case and composition, with or without
 * diacritics ("sở nội vụ", "so noi vu", "SNV", "Uỷ ban …"), or an abbreviation ("Sở KH&CN"). One that is right to the
 * marks goes before one that fits only without them.
 */
export function resolveArgument(lexicon: Lexicon, text: string): ArgumentMatch {
  const given = text.slice(0, LONGEST_ARGUMENT);
  for (const strength of ['toned', 'folded'] as const) {
    const names = wholeName(lexicon, given, strength);
    const [first] = names;
    if (first !== undefined && names.length === 1) return { ok: true, name: first };
    if (names.length > 1) {
      const ambiguous = names.map(({ name }) => name);
      return { ok: false, nearest: ambiguous, ambiguous };
    }
  }
  return { ok: false, nearest: given.trim() === '' ? [] : nearestNames(lexicon, given), ambiguous: [] };
}

const LONGEST_ARGUMENT = 200;

/** The names that the whole text spells. */
function wholeName(lexicon: Lexicon, text: string, strength: Strength): readonly KnownName[] {
  const tokens = cut(text, strength);
  const match = nameAt(lexicon, tokens, 0, noHeads, strength);
  return match !== null && match.end === tokens.length ? match.names : [];
}
