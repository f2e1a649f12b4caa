import { wordKey } from '../../text/normalize.ts';
import type { Token } from '../../text/tokens.ts';

/** Words that are also written with i for y ("định kì", "ngày kí"), by the spelling of the lists here. */
const RESPELT: ReadonlyMap<string, string> = new Map(
  (
    [
      ['kì', 'kỳ'],
      ['kí', 'ký'],
      ['lí', 'lý'],
    ] as const
  ).map(([written, listed]) => [wordKey(written), wordKey(listed)]),
);

/** Tokens whose words have the spelling of the lists. */
export function respelt(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    const key = token.kind === 'word' ? RESPELT.get(token.key) : undefined;
    return key === undefined ? token : { ...token, key };
  });
}
