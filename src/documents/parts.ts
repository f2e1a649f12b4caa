import type { DeadlineContext } from '../wording/deadline/types.ts';
import { type Finding, finding } from './findings.ts';
import type { Item, Part } from './items.ts';
import { passage } from './passage.ts';
import { cutTarget } from './target-words.ts';
import { cutDeadline, isManner, printedDeadline } from './time-words.ts';
import { occurrences } from './words.ts';

/** Where quoted words must stand. */
interface Quoted {
  /** The item's words as printed. */
  readonly text: string;
  /** The same with what stands around them: an item may quote less than a sentence. */
  readonly around: string;
}

/**
 * Holds what is quoted from within an item's words (a target, a scope, a deadline) against the words as printed. A
 * quotation that leaves out words that change its meaning ("98%" from "Trên 98%") is a difference too, and so is a
 * duty's term that the plan does not quote, or quotes where none is set.
 */
export function checkParts(
  item: Item,
  line: number | null,
  { text, around }: Quoted,
  context: DeadlineContext,
): Finding[] {
  const quoted = item.parts.flatMap((part) => {
    if (item.kind === 'duty' && part.field === 'deadline' && isManner(part.words))
      return [finding(item, { field: part.field, line, printed: '', plan: part.words })];
    const at = occurrences(text, part.words)[0];
    const offset = Math.max(0, around.indexOf(text)) + (at ?? 0);
    const printed = at === undefined ? nearest(text, part.words) : cutFrom(part, around, offset, context);
    return printed === null ? [] : [finding(item, { field: part.field, line, printed, plan: part.words })];
  });
  if (item.kind !== 'duty' || item.parts.some(({ field }) => field === 'deadline')) return quoted;
  const printed = printedDeadline(text, context);
  return printed === null
    ? quoted
    : [...quoted, finding(item, { field: 'deadline', line, printed, plan: '' })];
}

function cutFrom({ field, words }: Part, text: string, at: number, context: DeadlineContext): string | null {
  if (field === 'target') return cutTarget(text, at, words, context.year);
  return field === 'deadline' ? cutDeadline(text, at, words) : null;
}

/** The words in whose place others were quoted. */
function nearest(text: string, words: string): string {
  const span = passage(text, words);
  return span === null ? text : text.slice(span.start, span.end);
}
