import { fold, wordKey } from '../../text/normalize.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/** Abbreviations that stand for the same words everywhere; a name and a wording may each use either. */
const SAME: readonly (readonly [short: string, long: string])[] = [
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['vp', 'văn phòng'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['và', '&'],
];

/** How words are compared: wordings keep their marks, arguments may leave them out. */
export type Strength = 'toned' | 'folded';

interface Synonym {
  readonly long: readonly string[];
  readonly short: string;
}

function synonyms(strength: Strength): Map<string, Synonym> {
  const keyOf = (token: Token) => (strength === 'folded' ? fold(token.key) : token.key);
  const byFirst = new Map<string, Synonym>();
  for (const [short, long] of SAME) {
    const keys = tokenize(long).map(keyOf);
    byFirst.set(keys[0]!, { long: keys, short: keyOf(tokenize(short)[0]!) });
  }
  return byFirst;
}

const tables: Partial<Record<Strength, Map<string, Synonym>>> = {};
function synonymsOf(strength: Strength): Map<string, Synonym> {
  tables[strength] ??= synonyms(strength);
  return tables[strength];
}

/** `tokenize`, with every long form of {@link SAME} joined into one token under the short form's key. */
export function cut(text: string, strength: Strength = 'toned'): Token[] {
  const raw = tokenize(text);
  const tokens = strength === 'folded' ? raw.map((token) => ({ ...token, key: fold(token.key) })) : raw;
  const table = synonymsOf(strength);
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const synonym = table.get(token.key);
    if (synonym?.long.every((key, offset) => tokens[i + offset]?.key === key)) {
      const last = tokens[i + synonym.long.length - 1]!;
      joined.push({ kind: 'word', key: synonym.short, text: token.text, start: token.start, end: last.end });
      i += synonym.long.length - 1;
      continue;
    }
    // "TP. Đồng Xoài", "VP. UBND tỉnh": the full stop belongs to the abbreviation when a word follows it.
    if (token.key === '.' && tokens[i + 1]?.kind === 'word' && isAbbreviation(tokens[i - 1])) continue;
    joined.push(token);
  }
  return joined;
}

function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && ['tp', 'tx', 'vp', 'ubnd'].includes(token.key);
}

/** Words with every abbreviation of {@link SAME} spelled out, "ubnd" as four; joiners stay. What initials are counted on. */
export function spellOut(keys: readonly string[], strength: Strength): string[] {
  const longOf = new Map([...synonymsOf(strength).values()].map(({ long, short }) => [short, long]));
  return keys.flatMap((key) => (isAnd(key) ? [key] : (longOf.get(key) ?? [key])));
}

const AND = wordKey('và');
const EACH = wordKey('các');

/** Whether a word begins with a capital letter. */
export const isCapitalised = ({ kind, text }: Pick<Token, 'kind' | 'text'>) =>
  kind === 'word' && text[0] !== text[0]!.toLowerCase();

/** "và" or "&", in either strength. */
export const isAnd = (key: string) => key === AND || key === 'va';

/** "các", in either strength. */
export const isPlural = (key: string) => key === EACH || key === 'cac';

/** What may stand between the parts of a name: "sở, ban, ngành", "sở - ban - ngành", "thị xã và thành phố". */
export const isJoiner = (key: string) => key === ',' || key === '-' || key === '/' || isAnd(key);
