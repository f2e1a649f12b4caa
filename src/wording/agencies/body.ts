import { wordKey } from '../../text/normalize.ts';
import type { Token } from '../../text/tokens.ts';
import { type Heads, nameAt, noHeads } from './find.ts';
import { genericSetAt } from './generic-set.ts';
import type { Lexicon } from './lexicon.ts';
import { almostKnown } from './lexicon.ts';
import { openSetAt, relevantTo } from './open-set.ts';
import { descend, type Head } from './trie.ts';
import type { KnownName } from './types.ts';
import { courtesies, every, nouns, type PersonWord, personWords, places } from './vocabulary.ts';
import { isJoiner, isPlural } from './words.ts';

const PROVINCE = new Set(['tỉnh', 'tp'].map(wordKey));

/** The wording being read and the names it may use. */
export interface Text {
  readonly wording: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** One body as the words name it: known names (more than one when the spelling is shared), or none for an open set. */
export interface Body {
  readonly names: readonly KnownName[];
  readonly end: number;
  readonly heads: Heads;
  readonly shortened: boolean;
}

/** A known name or an open set at a place; known names first, but a group "có liên quan" is an open set. */
export function bodyAt(text: Text, from: number, heads: Heads = noHeads, addressed = false): Body | null {
  const { tokens, lexicon } = text;
  const whole = every.at(tokens, from);
  const at = whole && isPlural(tokens[whole.end]?.key ?? '') ? whole.end : from;
  const name = nameAt(lexicon, tokens, at, heads);
  if (name === null || name.names.every(({ kind }) => kind !== 'agency')) {
    const known = (place: number) => nameAt(lexicon, tokens, place)?.end ?? null;
    const end = name ? relevantTo(tokens, name.end) : openSetAt(tokens, at, addressed, known);
    if (end !== null) return { names: [], end, heads: noHeads, shortened: false };
    const almost = (start: number, stop: number) => almostKnown(lexicon, tokens.slice(start, stop));
    const generic = genericSetAt(tokens, at, { end: known, almost });
    if (generic !== null && generic > (name?.end ?? 0))
      return { names: [], end: generic, heads: noHeads, shortened: false };
  }
  return name && { ...name, end: withProvince(text, name.names, name.end) };
}

/**
 * Behind the province where a name is the province's: "Cục Thuế tỉnh" is Cục Thuế, "UBND cấp xã trên địa bàn tỉnh" all of them;
 * only where nothing but the end of the name follows.
 */
function withProvince({ tokens }: Text, names: readonly KnownName[], end: number): number {
  const agency = names.every(({ kind }) => kind === 'agency');
  const said = tokens[end - 1]?.key ?? '';
  const behind = agency && PROVINCE.has(tokens[end]?.key ?? '') && !PROVINCE.has(said) ? end + 1 : end;
  const place = agency ? null : (places.at(tokens, end)?.end ?? null);
  const follows = tokens[place ?? behind];
  const ends = follows === undefined || follows.kind === 'mark' || isJoiner(follows.key);
  return ends ? (place ?? behind) : end;
}

/** The persons addressed for a body: "Giám đốc, Thủ trưởng". */
export interface Persons {
  readonly titles: string;
  /** Where the body's name may begin, the likelier first. */
  readonly bodies: readonly number[];
}

export function personsAt(text: Text, from: number): Persons | null {
  const { tokens, lexicon } = text;
  const start = courtesies.at(tokens, from)?.end ?? from;
  if (personWords.at(tokens, start) === null || nameAt(lexicon, tokens, from)) return null;
  const titles: string[] = [];
  let last: PersonWord | null = null;
  let at = start;
  for (let next = personWords.at(tokens, at); next; ) {
    titles.push(next.value.title);
    last = next.value;
    at = next.end;
    next = isJoiner(tokens[at]?.key ?? '') ? personWords.at(tokens, at + 1) : null;
  }
  const shared = last?.shared ?? 0;
  // "Văn phòng" is one token here, and "Thanh tra" two: the shared words are counted as tokens.
  return { titles: titles.join(', '), bodies: shared > 0 ? [at - shared, at] : [at] };
}

/** "các Sở:" or "UBND các huyện, thị xã:" before a list of shortened names. */
export interface ListHeads {
  readonly heads: readonly Head[];
  readonly end: number;
}

const LONGEST_HEAD = 12;

/** Reads what stands before a colon as the common beginning of the names behind it. */
export function listHeadsAt(text: Text, from: number): ListHeads | null {
  const { tokens, lexicon } = text;
  if (!text.wording.includes(':')) return null;
  let colon = from;
  while (colon < from + LONGEST_HEAD && tokens[colon] && !':;'.includes(tokens[colon]!.key)) colon++;
  if (tokens[colon]?.key !== ':' || colon === from) return null;
  const root = lexicon.tree('toned');
  const heads: Head[] = [];
  let at = from;
  while (at < colon) {
    let end = at;
    while (end < colon && !isJoiner(tokens[end]!.key)) end++;
    const words = tokens.slice(at, end);
    const found = [root, ...heads].map((start) => descend(start, words)).find((each) => each !== null);
    if (found?.[0]?.node.names.some(({ kind }) => kind === 'agency')) return null;
    if (found) heads.push(...found);
    else if (!isNoun(tokens, at, end)) return null;
    at = end + 1;
  }
  return { heads, end: colon + 1 };
}

function isNoun(tokens: readonly Token[], from: number, end: number): boolean {
  const at = isPlural(tokens[from]?.key ?? '') ? from + 1 : from;
  return nouns.at(tokens, at)?.end === end;
}

/** Whether the words at a place begin a body, however it is named. */
export function beginsBody(text: Text, at: number, heads: Heads = noHeads): boolean {
  return bodyAt(text, at, heads) !== null || personsAt(text, at) !== null || listHeadsAt(text, at) !== null;
}
