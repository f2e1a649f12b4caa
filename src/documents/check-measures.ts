import type { Span } from '../diagnostics/problem.ts';
import type { SourceDocument } from './document.ts';
import type { Unmapped } from './findings.ts';
import type { Item } from './items.ts';
import { measuresIn } from './measures.ts';
import type { Placed } from './places.ts';
import { printedWords } from './printed-words.ts';
import { occurrences } from './words.ts';

/** What a KPI says of a text: its words as printed there, and where among them its target stands. */
export interface Claim {
  readonly lines: readonly number[];
  readonly text: string;
  /** The whole text when the target is not there: that is told as such. */
  readonly target: Span;
}

/** Words of a line of which the plan says that they are no KPI. */
export interface Exempt {
  readonly line: number;
  readonly words: string;
}

/** Items whose words bind somebody: what is measurable in them is a KPI. */
const BINDING: ReadonlySet<Item['kind']> = new Set(['task', 'clause', 'directive', 'duty']);

/**
 * What the decision asks for in numbers outside the lists of KPIs, in the words of tasks, directives and duties, and no
 * KPI claims. Items whose own words differ are told as that.
 */
export function unclaimedMeasures(
  document: SourceDocument,
  owning: readonly Placed[],
  claims: readonly Claim[],
  exempt: readonly Exempt[],
): Unmapped[] {
  return owning
    .filter(({ item, exact }) => exact && BINDING.has(item.kind))
    .flatMap(({ item, lines }) => {
      const claimed = claims
        .filter((claim) => claim.lines.some((line) => lines.includes(line)))
        .flatMap(({ text, target }) =>
          occurrences(item.words, text).map((at) => ({ start: at + target.start, end: at + target.end })),
        );
      const lineOf = (offset: number) =>
        lines.find((_, i) => printedWords(document, item, lines.slice(0, i + 1)).length > offset) ??
        lines.at(-1)!;
      return unclaimedIn(item.words, [...claimed, ...exemptSpans(item.words, lines, exempt)]).map((span) => ({
        line: lineOf(span.start),
        text: item.words.slice(span.start, span.end),
        noKpi: true,
      }));
    });
}

/** Where the words that are no KPI stand in the text of some lines. */
export function exemptSpans(text: string, lines: readonly number[], exempt: readonly Exempt[]): Span[] {
  return exempt
    .filter(({ line }) => lines.includes(line))
    .flatMap(({ words }) => occurrences(text, words).map((start) => ({ start, end: start + words.length })));
}

/** The parts of a text that state a measure none of the given stretches touches. */
export function unclaimedIn(text: string, claimed: readonly Span[]): Span[] {
  const measures = measuresIn(text);
  return measures.flatMap((measure, i) => {
    if (claimed.some(({ start, end }) => start < measure.end && measure.start < end)) return [];
    return [partAround(text, measure, measures[i - 1]?.end ?? 0, measures[i + 1]?.start ?? text.length)];
  });
}

/** The part of a sentence that one measure is about: to the next mark, or to the comma that parts it from another measure. */
function partAround(text: string, measure: Span, from: number, to: number): Span {
  const before = text.slice(from, measure.start);
  const mark =
    [...before.matchAll(/[.;:](?=\s)/gu)].at(-1) ?? (from === 0 ? undefined : /,(?=\s)/u.exec(before));
  const start = mark == null ? from : from + mark.index + 1;
  const behind = text.slice(measure.end, to);
  const stop =
    /[.;](?=\s|$)/u.exec(behind) ?? (to === text.length ? null : [...behind.matchAll(/,(?=\s)/gu)].at(-1));
  const end = stop == null ? to : measure.end + stop.index + (stop[0] === '.' ? 1 : 0);
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
