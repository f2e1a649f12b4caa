import { wordKey } from '../../text/normalize.ts';
import type { Token } from '../../text/tokens.ts';
import { capacities, concern, ifAny, nounSuffixes, nouns, plural, relevance } from './vocabulary.ts';
import { isJoiner } from './words.ts';

/** The most nouns one open set is made of, and the most words of its own that one of them takes: the work is bounded. */
const MOST_NOUNS = 12;
const MOST_WORDS = 12;
const PROVINCE = wordKey('tỉnh');

/**
 * Reads an open set, "các cơ quan, đơn vị, địa phương có liên quan", in any spelling:
 *
 *     ["các"] noun [suffix] {("," | "và" | "-" | "/") ["các"] noun [suffix]} ["quản lý lĩnh vực"] ["có"] "liên quan" [where]
 *
 * Without "liên quan" only wide nouns make one, and only behind "các" (or behind a person: `addressed`). A name that is
 * known ends it: the set never swallows one, unless it is that name which is "có liên quan".
 *
 * @param known - the index behind a known name at a place, or null
 * @returns the index behind the set, or null
 */
export function openSetAt(
  tokens: readonly Token[],
  from: number,
  addressed: boolean,
  known: (at: number) => number | null,
): number | null {
  const quantity = plural.at(tokens, from);
  let at = quantity?.end ?? from;
  let wide = true;
  /** The end of the longest set of wide nouns so far. */
  let alone: number | null = null;
  for (let count = 0; count < MOST_NOUNS; count++) {
    const noun = nouns.at(tokens, at);
    if (noun === null) break;
    wide &&= noun.value === 'wide';
    at = suffixesFrom(tokens, noun.end);
    const relevant = relevantTo(tokens, at, noun.value === 'wide' ? MOST_WORDS : 0);
    if (relevant !== null) return relevant;
    if (wide && (quantity !== null || addressed)) {
      // "các cơ quan, đơn vị thuộc UBND tỉnh" goes on as a name.
      if (!endsItem(tokens, at)) return null;
      alone = at;
    }
    if (!isJoiner(tokens[at]?.key ?? '')) break;
    at++;
    const name = known(at);
    if (name !== null) return relevantTo(tokens, name) ?? alone;
    // "Các sở, ban, ngành và các đơn vị liên quan" is a group and an open set, not one set.
    const again = wide ? plural.at(tokens, at) : null;
    at = again?.end ?? at;
  }
  return alone;
}

/** Whether a set of bare nouns may end here: in "các cơ quan chuyên môn thuộc UBND tỉnh" it goes on as a name. */
function endsItem(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const stops = token === undefined || token.kind === 'mark' || isJoiner(token.key);
  return stops || capacities.at(tokens, at) !== null;
}

/** The index behind "có liên quan" and what it is followed by, when it stands at most `most` words from here. */
export function relevantTo(tokens: readonly Token[], from: number, most = 0): number | null {
  for (let at = from; at <= from + most; at++) {
    const found = relevance.at(tokens, at);
    if (found) return behindRelevance(tokens, found.end);
    if (tokens[at]?.kind !== 'word' || isJoiner(tokens[at]!.key)) return null;
  }
  return null;
}

/** Whether a set is one by "liên quan" ("khác" …): otherwise it names nobody in particular all the same, but does not say so. */
export function saysRelevant(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (relevance.at(tokens, at)) return true;
  return false;
}

function behindRelevance(tokens: readonly Token[], from: number): number {
  let at = behindPlace(tokens, suffixesFrom(tokens, from));
  const about = concern.at(tokens, at);
  if (about) {
    const first = about.end;
    at = first;
    while (at < first + MOST_WORDS && tokens[at]?.kind === 'word' && !isJoiner(tokens[at]!.key)) at++;
    if (at === first) return from;
  }
  return ifAny.at(tokens, at)?.end ?? at;
}

/** The province's name behind "trên địa bàn tỉnh". */
function behindPlace(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.key !== PROVINCE) return from;
  let at = from;
  while (at < from + 3 && tokens[at]?.kind === 'word' && isCapitalised(tokens[at]!.text)) at++;
  return at;
}

const isCapitalised = (text: string) => text[0] !== text[0]!.toLowerCase() && text !== text.toUpperCase();

function suffixesFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let suffix = nounSuffixes.at(tokens, at); suffix; suffix = nounSuffixes.at(tokens, at))
    at = suffix.end;
  return at;
}
