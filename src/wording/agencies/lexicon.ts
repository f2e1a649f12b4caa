import { distance } from 'fastest-levenshtein';
import { groupBy } from '../../text/group-by.ts';
import { nearest } from '../../text/nearest.ts';
import { fold } from '../../text/normalize.ts';
import type { Token } from '../../text/tokens.ts';
import { type Head, insert, makeNode } from './trie.ts';
import type { KnownName } from './types.ts';
import { cut, isJoiner, isPlural, type Strength, spellOut } from './words.ts';

/** The names a plan knows, ready to be found in wordings and arguments. */
export interface Lexicon {
  readonly names: readonly KnownName[];
  /** Every name, alias and code, as the plan writes it. */
  readonly spellings: readonly Spelling[];
  /** The names by their words; the folded tree is grown when an argument or an error first needs it. */
  readonly tree: (strength: Strength) => Head;
  /** The words of names and aliases, written out for initials; made when a word first fails to match. */
  readonly written: (strength: Strength) => readonly Written[];
}

/** One way of writing a name. */
export interface Spelling {
  readonly text: string;
  readonly name: KnownName;
}

interface Written {
  readonly name: KnownName;
  readonly words: readonly string[];
}

/** Prepares a plan's names. Cheap: abbreviations and folded forms are derived only when they are needed. */
export function buildLexicon(names: readonly KnownName[]): Lexicon {
  const spellings = names.flatMap((name) =>
    [name.name, ...name.aliases, name.code].map((text) => ({ text, name })),
  );
  const trees: Partial<Record<Strength, Head>> = {};
  const written: Partial<Record<Strength, readonly Written[]>> = {};
  return {
    names,
    spellings,
    tree(strength) {
      trees[strength] ??= growTree(spellings, strength);
      return trees[strength];
    },
    written(strength) {
      written[strength] ??= spellings
        .filter(({ text, name }) => text !== name.code)
        .map(({ text, name }) => ({ name, words: spellOut(wordsOf(text, strength), strength) }));
      return written[strength];
    },
  };
}

const wordsOf = (text: string, strength: Strength) => cut(text, strength).map((token) => token.key);

function growTree(spellings: readonly Spelling[], strength: Strength): Head {
  const root = makeNode();
  const cuts = spellings.map(({ text, name }) => ({ tokens: cut(text, strength), name }));
  const keyOf = (tokens: readonly Token[]) => tokens.map(({ key }) => key).join(' ');
  const known = new Set(cuts.map(({ tokens }) => keyOf(tokens)));
  for (const { tokens, name } of cuts) {
    // A spelling of marks alone ("-") would be found everywhere, in no words at all.
    if (tokens.some((token) => token.kind !== 'mark'))
      insert(root, tokens, name, (rest) => known.has(keyOf(rest)));
  }
  return { node: root, words: [] };
}

/** The most letters in which a misspelt name differs: one, and one more for every eight. */
const slips = (length: number) => 1 + Math.floor(length / 8);

/** Whether words differ from a known name in a few letters or marks only: a typing mistake, not words of their own. */
export function almostKnown(lexicon: Lexicon, tokens: readonly Pick<Token, 'key'>[]): boolean {
  const keys = tokens.map(({ key }) => key);
  const words = withoutSmallWords(spellOut(keys, 'toned'));
  const most = slips(words.length) + 1;
  for (let length = words.length - most; length <= words.length + most; length++) {
    for (const name of plainNames(lexicon).get(length) ?? []) {
      const allowed = slips(name.length);
      if (Math.abs(name.length - words.length) <= allowed && distance(words, name) <= allowed) return true;
    }
  }
  return false;
}

/** The known names by their length, as {@link almostKnown} compares them: made once for a plan, when first asked for. */
const plainNamesOf = new WeakMap<Lexicon, ReadonlyMap<number, readonly string[]>>();

function plainNames(lexicon: Lexicon): ReadonlyMap<number, readonly string[]> {
  const known = plainNamesOf.get(lexicon);
  if (known !== undefined) return known;
  const names = lexicon.written('toned').map(({ words }) => withoutSmallWords(words));
  const made = groupBy(new Set(names), (name) => name.length);
  plainNamesOf.set(lexicon, made);
  return made;
}

function withoutSmallWords(keys: readonly string[]): string {
  return fold(keys.filter((key) => !isPlural(key) && !isJoiner(key)).join(' '));
}

/** The names most like some words, best first and each once, in the spelling that is most like them. Codes are not compared. */
export function nearestNames(lexicon: Lexicon, words: string): string[] {
  const owner = new Map<string, KnownName>();
  for (const { text, name } of lexicon.spellings) if (text !== name.code) owner.set(text, name);
  const seen = new Set<KnownName | undefined>();
  return nearest(words, owner.keys(), 6)
    .filter((text) => {
      const name = owner.get(text);
      return !seen.has(name) && seen.add(name);
    })
    .slice(0, 3);
}
