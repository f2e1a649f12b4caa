import type { SectionEntry } from './schema.ts';

/** What stands for words that a decision has and its document does not show. */
export const UNPRINTED = '—';

/** The title of the section of an annex that has no headings: the plan's words, not the decision's. */
export const UNPRINTED_TITLE = 'Nhiệm vụ của kế hoạch';

/** Whether the decision has no such heading. */
export function isUnprinted({ title, source }: Pick<SectionEntry, 'title' | 'source'>): boolean {
  return source === undefined && title === UNPRINTED_TITLE;
}

/** The beginning of ids of running text that an import keeps as it stands: they say nothing of printed labels. */
export const TEXT_ID = 'VB';

export function isTextId(id: string): boolean {
  return id.startsWith(`${TEXT_ID}.`);
}
