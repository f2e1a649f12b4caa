import { tokenize } from '../../text/tokens.ts';

/** Rows of a signature; rows of a band must agree before two texts are compared. 12 bands of 4 rows find 0.8 alike with 99%. */
const BANDS = 12;
const ROWS = 4;

/** Two texts that are nearly the same, by their indexes; `first` < `second`. */
export interface Similar {
  readonly first: number;
  readonly second: number;
}

/**
 * Texts that are nearly the same as an earlier one: of their pairs of neighbouring words at least `alike` are common.
 * Each text is held only against one earlier text of each of its bands (MinHash), so the time grows with the number of
 * texts, not with its square.
 */
export function similarTexts(texts: readonly string[], alike: number): Similar[] {
  const seen = new Map<string, number>();
  const shingles = texts.map(shinglesOf);
  const found: Similar[] = [];
  for (const [i, own] of shingles.entries()) {
    if (own.size === 0) continue;
    const keys = bandsOf(own);
    const earlier = new Set(keys.flatMap((key) => seen.get(key) ?? []));
    const match = [...earlier].sort((a, b) => a - b).find((j) => jaccard(own, shingles[j]!) >= alike);
    if (match !== undefined) found.push({ first: match, second: i });
    for (const key of keys) if (!seen.has(key)) seen.set(key, i);
  }
  return found;
}

/** Hashes of each word with its neighbour; a text of one word is its word. */
function shinglesOf(text: string): Set<number> {
  const words = tokenize(text).flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key]));
  if (words.length === 1) return new Set([hash(words[0]!)]);
  return new Set(words.slice(1).map((word, i) => hash(`${words[i]} ${word}`)));
}

function bandsOf(shingles: ReadonlySet<number>): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS }, (__, row) => smallest(shingles, band * ROWS + row));
    return `${band}:${rows.join('.')}`;
  });
}

/** The least of the hashes, mixed another way for each row. */
function smallest(shingles: ReadonlySet<number>, row: number): number {
  let least = 0xffffffff;
  for (const each of shingles) least = Math.min(least, mix(each ^ Math.imul(row + 1, 0x9e3779b1)));
  return least;
}

function mix(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const each of a) if (b.has(each)) common++;
  return common / (a.size + b.size - common);
}
