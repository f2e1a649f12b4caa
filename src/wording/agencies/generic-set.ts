import { wordKey } from '../../text/normalize.ts';
import type { Token } from '../../text/tokens.ts';
import { capacities, generics, nounSuffixes, nouns, plural, units } from './vocabulary.ts';
import { isCapitalised, isJoiner } from './words.ts';

/** The most parts of one set, and the most words of its own that a part takes: the work is bounded. */
const MOST_PARTS = 12;
const MOST_WORDS = 12;
const UBND = 'ubnd';
/** Behind it stands whom the set belongs to. */
const BELONGS = new Set(['thuộc', 'trực'].map(wordKey));

/** What is known of names at a place of the text. */
export interface KnownAt {
  /** The index behind a known name; null when none stands there. */
  readonly end: (at: number) => number | null;
  /** Whether words are so like a known name that they are it with a typing mistake. */
  readonly almost: (from: number, end: number) => boolean;
}

/**
 * Reads a set that is no single body, though nothing says "liên quan":
 *
 *     set  = part {("," | "và" | "-" | "/") part}
 *     part = ["UBND"] ("các" | number) noun [suffix] [own words]      "các doanh nghiệp viễn thông", "UBND 06 thành phố"
 *          | generic noun [suffix] [own words]                        "chủ đầu tư", "Viện, Trường"
 *
 * Own words are in small letters (or all capitals: "FDI"): a capital begins a name. Parts of groups that a plan declares
 * ("các sở, ngành", "các xã") are no such set unless own words or a number narrow them ("các xã, phường biên giới").
 *
 * @returns the index behind the set, or null
 */
export function genericSetAt(tokens: readonly Token[], from: number, known: KnownAt): number | null {
  let end: number | null = null;
  let many = false;
  /** Whether parts of a declared group wait for words that narrow them. */
  let waiting = false;
  let counted = false;
  for (let at = from, count = 0; count < MOST_PARTS; count++) {
    const part = partAt(tokens, at, many, known);
    // "… đơn vị thuộc, trực thuộc UBND tỉnh" goes on as a name.
    if (part === null) return isNoun(tokens, at) ? null : end;
    many = part.many;
    if (waiting && !part.declared) return end;
    counted ||= part.counted;
    waiting = part.declared && !part.narrow && !counted;
    const joined = isJoiner(tokens[part.end]?.key ?? '') && known.end(part.end + 1) === null;
    if (!waiting) end = part.end;
    if (!joined) break;
    at = part.end + 1;
  }
  return end;
}

const isNoun = (tokens: readonly Token[], at: number) =>
  tokens[at] !== undefined && !isCapitalised(tokens[at]!) && nounAt(tokens, at) !== null;

interface Part {
  readonly end: number;
  /** Whether "các" or a number says that there are many: it holds for the parts that follow. */
  readonly many: boolean;
  readonly declared: boolean;
  /** Whether own words say that only some are meant; a number says it of all parts that follow, too. */
  readonly narrow: boolean;
  readonly counted: boolean;
}

function partAt(tokens: readonly Token[], from: number, before: boolean, known: KnownAt): Part | null {
  const committees = tokens[from]?.key === UBND ? from + 1 : from;
  const marked = quantityAt(tokens, committees);
  const many = before || marked !== null;
  const at = marked ?? committees;
  const noun = committees > from ? units.at(tokens, at) : nounAt(tokens, at);
  // "Cơ quan chủ trì: …" says what the next body does.
  if (noun === null || (!many && !noun.value.alone) || capacities.at(tokens, at) !== null) return null;
  const suffixed = suffixesFrom(tokens, noun.end);
  const end = ownWordsFrom(tokens, suffixed, known);
  if (end === null || (end > suffixed && !many && !noun.value.described)) return null;
  const counted = marked !== null && tokens[marked - 1]?.kind === 'number';
  const { declared } = noun.value;
  return known.almost(at, end) ? null : { end, many, declared, narrow: end > suffixed, counted };
}

function nounAt(tokens: readonly Token[], at: number) {
  const generic = generics.at(tokens, at);
  const [noun, unit] = [nouns.at(tokens, at), units.at(tokens, at)];
  if (generic && generic.end >= Math.max(noun?.end ?? 0, unit?.end ?? 0)) return generic;
  if (unit && unit.end >= (noun?.end ?? 0)) return unit;
  return (
    noun && { end: noun.end, value: { alone: false, described: false, declared: noun.value === 'narrow' } }
  );
}

/** "các" or "06"; the index behind it. */
function quantityAt(tokens: readonly Token[], at: number): number | null {
  const words = plural.at(tokens, at);
  const behind = words?.end ?? at;
  if (tokens[behind]?.kind === 'number') return behind + 1;
  return words?.end ?? null;
}

function suffixesFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let suffix = nounSuffixes.at(tokens, at); suffix; suffix = nounSuffixes.at(tokens, at))
    at = suffix.end;
  return at;
}

/** Behind words in small letters up to where an item may end; null when it does not end there. */
function ownWordsFrom(tokens: readonly Token[], from: number, known: KnownAt): number | null {
  for (let at = from; at <= from + MOST_WORDS; at++) {
    const token = tokens[at];
    if (token === undefined || ';.()'.includes(token.key) || isJoiner(token.key)) return at;
    if (capacities.at(tokens, at) !== null) return at;
    if (BELONGS.has(token.key)) return known.end(tokens[at + 1]?.key === 'thuộc' ? at + 2 : at + 1);
    if (token.kind !== 'word' || (isCapitalised(token) && !isAcronym(token)) || known.end(at) !== null)
      return null;
  }
  return null;
}

const isAcronym = ({ text, key }: Token) =>
  text.length > 1 && text === text.toUpperCase() && key !== UBND && key !== 'hđnd';
