/** Which errata of a plan are about which of its items. */
import type { Plan } from '../../plan/plan.ts';
import type { Erratum } from '../../plan/schema.ts';

/** An item as errata see it: where it stands in the source, and its words. */
export interface Worded {
  readonly source: readonly number[];
  readonly words: readonly string[];
}

/**
 * Errata on an item's lines. Where several items of its kind share a line, an erratum is about those that hold its words,
 * and about all when none does (a label, a word of the sentence around them).
 *
 * @param kind all items of the item's kind, itself among them, in the plan's order
 */
export function errataOn(plan: Plan, item: Worded, kind: readonly Worded[]): Erratum[] {
  return plan.data.errata.filter((erratum) => {
    const on = linesOf(erratum.source);
    const touches = ({ source }: Worded) => source.some((line) => on.includes(line));
    if (!touches(item)) return false;
    const sharing = kind.filter(touches);
    const holding = sharing.filter((each) => holds(each, erratum));
    if (holding.length > 0) return holding.includes(item);
    // Words of a list's last item with the stop that ends the sentence, which no item holds.
    const last = sharing.findLast((each) => endsWith(each, erratum));
    return last === undefined || last === item;
  });
}

/** Lines as a list, however they are written. */
export function linesOf(source: number | readonly number[] | undefined): number[] {
  return source === undefined ? [] : typeof source === 'number' ? [source] : [...source];
}

function holds({ words }: Worded, { printed, read }: Erratum): boolean {
  return words.some((each) => each.includes(printed) || each.includes(read));
}

function endsWith({ words }: Worded, { read }: Erratum): boolean {
  const bare = read.replace(/[.,;:”"]+$/u, '');
  return bare !== read && bare.length > 1 && words.some((each) => each === bare || each.endsWith(` ${bare}`));
}
