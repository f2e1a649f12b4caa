import type { Span } from '../diagnostics/problem.ts';
import { wordsOf } from './words.ts';

/** Nouns that name what is measured; "số hóa" is none. */
const NOUN = '(?:chỉ số|tỷ lệ|tỉ lệ|tổng|giá trị|thứ hạng|số(?! h(?:óa|oá)))';
const IN_LIST = new RegExp(`(?:[,;] (?:và )?| và )(?=${NOUN} )`, 'giu');
const NAMED = new RegExp(`(?:^| )${NOUN} `, 'iu');

/**
 * The things that one sentence sets one target for: "Chỉ số … (PAR INDEX), Chỉ số … (SIPAS) tiếp tục cải thiện hơn" are
 * two. One for a sentence that lists nothing.
 *
 * @param subject the words before the target
 */
export function measuredThings(subject: string): Span[] {
  const cuts = [...subject.matchAll(IN_LIST)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), subject.trimEnd().length];
  const things = starts.map((start, i) => ({ start, end: ends[i]! }));
  return things.filter(({ start, end }, i) => i > 0 || NAMED.test(subject.slice(start, end)));
}

/** Of several things measured, those that none of the given names is about; each name is about the thing most like it. */
export function unnamedThings(subject: string, names: readonly string[]): Span[] {
  const things = measuredThings(subject);
  if (things.length < 2) return [];
  const named = new Set(names.map((name) => mostLike(subject, things, name)));
  return things.filter((thing) => !named.has(thing));
}

function mostLike(subject: string, things: readonly Span[], name: string): Span {
  const wanted = new Set(plainWords(name));
  const alike = ({ start, end }: Span) => {
    const words = new Set(plainWords(subject.slice(start, end)));
    return [...wanted].filter((word) => words.has(word)).length;
  };
  return things.reduce((best, thing) => (alike(thing) > alike(best) ? thing : best));
}

function plainWords(text: string): string[] {
  return wordsOf(text.toLowerCase().replace(/[(),;:.]/gu, ' '));
}
