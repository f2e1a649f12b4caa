import { isDeepStrictEqual } from 'node:util';
import { readPlaces } from '../plan/places.ts';
import { readValues } from '../plan/values.ts';
import { textsWith } from './insertions.ts';
import { textScalar } from './scalar.ts';

/**
 * A progress file's text with one entry more at the end of its list. Everything outside the new entry stays, to the
 * character: comments, order, quoting, line ends. Only an empty list's brackets (`entries: []`) make room for it.
 *
 * The new text is read again, by both readers of the project: it holds what the old one held and the entry, or it is
 * not given.
 *
 * @param text a sound progress file, without byte order mark
 * @returns null when the file is written in a way that leaves no safe place
 */
export function appendEntry(text: string, entry: object): string | null {
  const wanted = withEntry(valuesOf(text), entry);
  if (wanted === null) return null;
  for (const candidate of textsWith(text, entry)) if (holds(candidate, wanted)) return candidate;
  return null;
}

/** A progress file with its first entry; null as {@link appendEntry}. */
export function newJournalText(agency: string, entry: object): string | null {
  return appendEntry(`format: 1\nagency: ${textScalar(agency)}\n`, entry);
}

/** What a text holds; null when it is not sound. */
function valuesOf(text: string): unknown {
  const quick = readValues(text);
  if (quick !== null) return quick;
  const { problems, value } = readPlaces(text);
  return problems.length > 0 ? null : value;
}

function withEntry(value: unknown, entry: object): object | null {
  if (typeof value !== 'object' || value === null) return null;
  const { entries } = value as { entries?: unknown };
  if (entries !== undefined && entries !== null && !Array.isArray(entries)) return null;
  return { ...value, entries: [...(entries ?? []), entry] };
}

function holds(text: string, wanted: object): boolean {
  const places = readPlaces(text);
  if (places.problems.length > 0 || !isDeepStrictEqual(places.value, wanted)) return false;
  const quick = readValues(text);
  return quick === null || isDeepStrictEqual(quick, wanted);
}
