import type { Token } from '../../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { longest, type Match } from './trie.ts';
import { cut, isJoiner, isPlural, type Strength } from './words.ts';

/** The units that make up a level of government, and the name that a plan has for their committees. */
const LEVELS: readonly (readonly [name: string, units: readonly string[]])[] = [
  ['UBND cấp xã', ['xã', 'phường', 'thị trấn', 'đặc khu']],
  ['UBND cấp huyện', ['huyện', 'quận', 'thị xã', 'thành phố']],
];

/** Where a unit of the list ends that begins here; null when none does. */
function unitEnd(
  tokens: readonly Token[],
  at: number,
  units: readonly string[],
  strength: Strength,
): number | null {
  for (const unit of units) {
    const keys = cut(unit, strength).map(({ key }) => key);
    if (keys.every((key, i) => tokens[at + i]?.key === key)) return at + keys.length;
  }
  return null;
}

/** Behind a list of at least two units, which goes on neither as names ("UBND xã, phường Tân Phú") nor as a list of them. */
function listEnd(
  tokens: readonly Token[],
  from: number,
  units: readonly string[],
  strength: Strength,
): number | null {
  let count = 0;
  let end = from;
  for (let at = from; ; ) {
    const behind = unitEnd(tokens, isPlural(tokens[at]?.key ?? '') ? at + 1 : at, units, strength);
    if (behind === null) break;
    count++;
    end = behind;
    // "UBND các phường xã": the comma is often lost.
    at = isJoiner(tokens[end]?.key ?? '') ? end + 1 : end;
  }
  const next = tokens[end];
  const named = next?.key === ':' || (next?.kind === 'word' && next.text[0] !== next.text[0]?.toLowerCase());
  return count < 2 || named ? null : end;
}

/**
 * "UBND các xã, phường", "UBND phường, xã, đặc khu": a whole level by the kinds of its units, whichever of them a province
 * has. It is what the plan calls "UBND cấp xã"; a plan without that name does not know it.
 */
export function levelAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  strength: Strength,
): Match | null {
  if (tokens[from]?.key !== 'ubnd') return null;
  for (const [name, units] of LEVELS) {
    const end = listEnd(tokens, from + 1, units, strength);
    if (end === null) continue;
    const known = cut(name, strength);
    const match = longest(lexicon.tree(strength), known, 0);
    return match?.end === known.length ? { ...match, end } : null;
  }
  return null;
}
