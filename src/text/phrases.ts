import { firstKey, type Token, tokenize } from './tokens.ts';

/** What a table knows about the words at one place. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first token behind the phrase. */
  readonly end: number;
}

/** A set of fixed phrases, each with a value. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at a token, or null. Case and the placement of tone marks do not matter. */
  readonly at: (tokens: readonly Token[], index: number) => PhraseMatch<T> | null;
}

/**
 * Makes a table of phrases; each row is a value and its phrases, separated by "|". Nothing is computed before its first
 * use, and phrases are cut only when a text has their first word: tables are many and a start of the program is short.
 *
 * @param cut - makes tokens of a phrase in the way of the grammar that asks; it must leave the first token's key as is
 */
export function phraseTable<T>(
  rows: readonly (readonly [value: T, phrases: string])[],
  cut: (text: string) => readonly Token[] = tokenize,
): PhraseTable<T> {
  let uncut: Map<string, (readonly [T, string])[]> | undefined;
  const ready = new Map<string, readonly Phrase<T>[]>();
  const phrasesFrom = (first: string): readonly Phrase<T>[] => {
    const known = ready.get(first);
    if (known) return known;
    uncut ??= byFirstKey(rows);
    const phrases = (uncut.get(first) ?? [])
      .map(([value, phrase]) => ({ value, keys: cut(phrase).map((token) => token.key) }))
      .sort((a, b) => b.keys.length - a.keys.length);
    if (phrases.length > 0) ready.set(first, phrases);
    return phrases;
  };
  return {
    at(tokens, start) {
      const first = tokens[start]?.key;
      if (first === undefined) return null;
      for (const { keys, value } of phrasesFrom(first)) {
        if (keys.every((key, offset) => tokens[start + offset]?.key === key))
          return { value, end: start + keys.length };
      }
      return null;
    },
  };
}

interface Phrase<T> {
  readonly value: T;
  readonly keys: readonly string[];
}

function byFirstKey<T>(rows: readonly (readonly [T, string])[]): Map<string, (readonly [T, string])[]> {
  const groups = new Map<string, (readonly [T, string])[]>();
  for (const [value, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const first = firstKey(phrase);
      if (first === null) continue;
      const group = groups.get(first);
      if (group) group.push([value, phrase]);
      else groups.set(first, [[value, phrase]]);
    }
  }
  return groups;
}
