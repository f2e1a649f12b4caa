import type { FoundWords } from '../annex/found-plan.ts';
import type { Place } from '../office/content.ts';
import type { SourceText } from './source-text.ts';

/** The lines of the source text that an entry was taken from, as its key `source`. */
export function sourceOf(source: SourceText, places: readonly Place[]): { source?: number | number[] } {
  const lines = source.linesAt(places);
  return lines.length === 0 ? {} : { source: lines.length === 1 ? lines[0]! : lines };
}

/** A key with its value; nothing where there is none. */
export function given<K extends string>(key: K, value: string | null): { readonly [key in K]?: string } {
  return value === null || value === '' ? {} : ({ [key]: value } as { [key in K]: string });
}

/** Words on one line; null for none. */
export function oneLine(words: FoundWords | null): string | null {
  return words?.words.replace(/\s+/gu, ' ').trim() || null;
}
