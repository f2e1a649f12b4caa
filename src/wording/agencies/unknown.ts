import type { Problem, Span } from '../../diagnostics/problem.ts';
import { fold, nfc } from '../../text/normalize.ts';
import { beginsBody, type Text } from './body.ts';
import { type Heads, nameAt, noHeads } from './find.ts';
import { nearestNames } from './lexicon.ts';
import { agencyUnknown } from './problems.ts';
import { descend } from './trie.ts';
import { cut, isAnd, isJoiner } from './words.ts';

/** The longest text that names are compared with letter by letter. */
const MOST_COMPARED = 120;

export function spanOf({ tokens }: Text, from: number, end: number): Span {
  return { start: tokens[from]!.start, end: tokens[end - 1]!.end };
}

/** The words of a span in the form to show. */
export function wordsIn({ wording }: Text, { start, end }: Span): string {
  return nfc(wording.slice(start, end)).replace(/\s+/gu, ' ');
}

/** The problem of words that name nobody known: exactly those words, and the names most like them. */
export function unknownName(text: Text, from: number, heads: Heads = noHeads): Problem {
  const misspelt = foldedName(text, from, heads);
  const span = spanOf(text, from, misspelt?.end ?? unknownEnd(text, from, heads));
  const words = wordsIn(text, span);
  const likely = misspelt?.names ?? [];
  return agencyUnknown(span, {
    words,
    nearest: [...new Set([...likely, ...similar(text, words, heads)])].slice(0, 3),
  });
}

/** A name that is there but for its marks ("Sở Nôi vụ"), and where it ends. */
export function foldedName(
  { wording, tokens, lexicon }: Text,
  from: number,
  heads: Heads = noHeads,
): { readonly names: readonly string[]; readonly end: number } | null {
  const start = tokens[from]!.start;
  const folded = cut(wording, 'folded');
  const first = folded.findIndex((token) => token.start === start);
  if (first === -1) return null;
  const foldedHeads = () =>
    heads().flatMap(({ words }) => {
      const keys = words.map((word) => ({ key: fold(word) }));
      return descend(lexicon.tree('folded'), keys)?.[0] ?? [];
    });
  const match = nameAt(lexicon, folded, first, foldedHeads, 'folded');
  if (match === null) return null;
  const last = folded[match.end - 1]!.end;
  const end = tokens.findIndex((token) => token.end === last) + 1;
  return end > from ? { names: match.names.map(({ name }) => name), end } : null;
}

/** Unknown words reach to the next separator behind which something known begins. */
function unknownEnd(text: Text, from: number, heads: Heads): number {
  const { tokens, wording } = text;
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const { key } = tokens[at]!;
    if (key === ';' || wording.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')) break;
    if (!isJoiner(key) || key === '-') continue;
    const next = isAnd(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    if (next >= tokens.length || beginsBody(text, next, heads) || looksLikeName(text, next)) break;
  }
  return at;
}

/** "Sở …" behind a comma is another name even when it is unknown too; "ban, ngành" goes on with the same one. */
function looksLikeName({ tokens, lexicon }: Text, at: number): boolean {
  const token = tokens[at]!;
  const capital = token.text !== token.text.toLowerCase();
  return capital && tokens[at + 1]?.kind === 'word' && lexicon.tree('toned').node.next.has(token.key);
}

function similar({ lexicon }: Text, words: string, heads: Heads): string[] {
  if (words.length > MOST_COMPARED) return [];
  const asked = [
    words,
    ...heads()
      .slice(-1)
      .map((head) => `${head.words.join(' ')} ${words}`),
  ];
  return asked.flatMap((each) => nearestNames(lexicon, each));
}
