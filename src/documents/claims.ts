import type { Span } from '../diagnostics/problem.ts';
import { passage } from './passage.ts';
import { occurrences, overlap } from './words.ts';

/** What several texts claim of one stretch of words, and what they leave. */
export interface Claims {
  /** Where each text stands; null for one whose words do not stand there, or only within another's. */
  readonly found: ReadonlyMap<string, Span | null>;
  /**
   * For a text whose words do not stand there: the words that nothing else claims and that are most like it; else those
   * that others claim, when it is all but the same as them.
   */
  readonly instead: ReadonlyMap<string, Span | null>;
  /** What nothing claims, in the order of the words. */
  readonly left: readonly Span[];
}

/** Fewer words in common, and a leftover is not what a text was meant to be. */
const LEAST_ALIKE = 0.3;

/** More words in common, and a text was meant to be the same as another. */
const ALL_BUT_THE_SAME = 0.7;

/** Divides some words among texts that together should be all of them, none overlapping another. */
export function divide(words: string, texts: readonly string[]): Claims {
  const found = new Map<string, Span | null>();
  // The shortest first: of two texts that overlap, the longer says too much.
  for (const text of [...texts].sort((a, b) => a.length - b.length)) {
    const spans = [...found.values()];
    const start = occurrences(words, text).find(
      (at) => !spans.some((span) => span && at < span.end && span.start < at + text.length),
    );
    found.set(text, start === undefined ? null : { start, end: start + text.length });
  }
  let left = gaps(words, [...found.values()]);
  const instead = new Map<string, Span | null>();
  const astray = texts.filter((text) => found.get(text) === null);
  for (const text of astray) {
    const span =
      mostAlike(words, left, text, astray.length === 1) ?? shared(words, [...found.values()], text);
    instead.set(text, span);
    if (span !== null) left = left.flatMap((gap) => cutOut(words, gap, span));
  }
  return { found, instead, left };
}

function gaps(words: string, spans: readonly (Span | null)[]): Span[] {
  const taken = spans.filter((span) => span !== null).sort((a, b) => a.start - b.start);
  const open: Span[] = [];
  let at = 0;
  for (const { start, end } of taken) {
    open.push({ start: at, end: start });
    at = end;
  }
  open.push({ start: at, end: words.length });
  return open.flatMap((span) => trimmed(words, span));
}

function trimmed(words: string, { start, end }: Span): Span[] {
  const text = words.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return text.trim() === '' ? [] : [{ start: start + lead, end: start + text.trimEnd().length }];
}

function mostAlike(words: string, spans: readonly Span[], text: string, alone: boolean): Span | null {
  let best: Span | null = null;
  let most = LEAST_ALIKE;
  for (const span of spans) {
    const alike = overlap(text, words.slice(span.start, span.end));
    if (alike > most) [best, most] = [span, alike];
  }
  if (best === null || alone) return best;
  const inside = passage(words.slice(best.start, best.end), text);
  return inside === null ? best : { start: best.start + inside.start, end: best.start + inside.end };
}

/** Several KPIs may quote one sentence: where that of the others stands, for one whose words differ a little. */
function shared(words: string, spans: readonly (Span | null)[], text: string): Span | null {
  const same = spans.filter((span) => {
    const there = span === null ? '' : words.slice(span.start, span.end);
    return Math.min(overlap(text, there), overlap(there, text)) >= ALL_BUT_THE_SAME;
  });
  return same[0] ?? null;
}

function cutOut(words: string, gap: Span, span: Span): Span[] {
  if (span.start < gap.start || span.end > gap.end) return [gap];
  return [
    ...trimmed(words, { start: gap.start, end: span.start }),
    ...trimmed(words, { start: span.end, end: gap.end }),
  ];
}
