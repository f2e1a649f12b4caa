import type { Span } from '../diagnostics/problem.ts';
import { nfc } from '../text/normalize.ts';

/**
 * The words that a value was read from: stretches of the wording as written, in its order, none empty, with other words
 * between any two of them. None at all where the words leave the value out and it is supplied (the plan's year).
 */
export type Spans = readonly Span[];

/** What may lie between stretches that are one: white space, characters of no width, a comma, a colon. */
const JOINT = /^[\s\u200b-\u200d\u2060,:]*$/u;

/** Stretches in any order, overlapping or side by side, as {@link Spans}. */
export function united(wording: string, parts: readonly Span[]): Spans {
  if (parts.length < 2) return parts;
  const found: Span[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = found[found.length - 1];
    const joined =
      last !== undefined && (part.start <= last.end || JOINT.test(wording.slice(last.end, part.start)));
    if (joined) found[found.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    else found.push(part);
  }
  return found;
}

/** The words of stretches in the form to show, an ellipsis where they stand apart: "Quý I … 2024". */
export function wordsAt(wording: string, spans: Spans): string {
  return spans.map(({ start, end }) => nfc(wording.slice(start, end)).replace(/\s+/gu, ' ')).join(' … ');
}

/** One stretch from the first of the words to the last; null where there are none. */
export function reach(spans: Spans): Span | null {
  const [first, last] = [spans[0], spans[spans.length - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The stretches that are there. */
export function present(...parts: readonly (Span | null | undefined)[]): Span[] {
  return parts.filter((part) => part !== null && part !== undefined);
}
