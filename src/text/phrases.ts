import { type Token, tokenize } from './tokens.ts';

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
 * use. `cut` makes tokens of a phrase in the way of the grammar that asks.
 */
export function phraseTable<T>(
  rows: readonly (readonly [value: T, phrases: string])[],
  cut: (text: string) => readonly Token[] = tokenize,
): PhraseTable<T> {
  let index: Map<string, { readonly keys: readonly string[]; readonly value: T }[]> | undefined;
  const build = () => {
    const made: NonNullable<typeof index> = new Map();
    for (const [value, phrases] of rows) {
      for (const phrase of phrases.split('|')) {
        const keys = cut(phrase).map((token) => token.key);
        const first = keys[0] ?? '';
        const group = made.get(first);
        if (group) group.push({ keys, value });
        else made.set(first, [{ keys, value }]);
      }
    }
    for (const group of made.values()) group.sort((a, b) => b.keys.length - a.keys.length);
    return made;
  };
  return {
    at(tokens, start) {
      index ??= build();
      for (const { keys, value } of index.get(tokens[start]?.key ?? '') ?? []) {
        if (keys.every((key, offset) => tokens[start + offset]?.key === key))
          return { value, end: start + keys.length };
      }
      return null;
    },
  };
}
