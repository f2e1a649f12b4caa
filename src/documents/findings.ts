import type { Item, ItemKind } from './items.ts';

/** Words of the plan that the text does not bear out. */
export interface Drift {
  readonly kind: ItemKind | 'erratum' | 'notKpi';
  readonly id: string;
  /** The plan file's key: "text", "lead", "deadline", "source" …; "note" for words in a column that the plan has no key for. */
  readonly field: string;
  /** null when the plan names no line, or the text has no such words at all. */
  readonly line: number | null;
  readonly printed: string;
  readonly plan: string;
  /** For words that are not where the plan says: the lines on which they stand; empty when they stand nowhere. */
  readonly standsAt: readonly number[];
  /** For words found elsewhere: how many lines further down all of them stand; null when they did not move as one. */
  readonly moved: number | null;
  /** For the field "source": the item that the line belongs to. */
  readonly owner: string | null;
}

/** A line, or a part of one, that nothing in the plan accounts for. */
export interface Unmapped {
  readonly line: number;
  readonly text: string;
  /** Words that the plan has, but which state something measurable that no KPI of the plan is about. */
  readonly noKpi?: true;
}

/** A drift and the item that drifts; null for an erratum about a line that belongs to no item. */
export interface Finding {
  readonly item: Item | null;
  readonly drift: Drift;
}

export function finding(
  item: Item,
  drift: Pick<Drift, 'field' | 'line' | 'printed' | 'plan'> &
    Partial<Pick<Drift, 'standsAt' | 'moved' | 'owner'>>,
): Finding {
  return { item, drift: { kind: item.kind, id: item.id, standsAt: [], moved: null, owner: null, ...drift } };
}
