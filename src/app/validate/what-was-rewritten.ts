/** What was reported or sent and is no longer there as it was. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../diagnostics/source.ts';
import { checkJournal } from '../../journal/check.ts';
import { checkLetters, type Letter } from '../../journal/letters.ts';
import type { Entry } from '../../journal/schema.ts';
import { type Places, readPlaces } from '../../plan/places.ts';
import { entryRewritten, letterRewritten, rewritten, rewrittenLetters } from '../../rules/history.ts';
import { diagnose } from './diagnose.ts';

const CODES: ReadonlySet<string> = new Set([entryRewritten.kind.code, letterRewritten.kind.code]);

/**
 * Findings on a file of entries, held against what it was. None where the change made it unreadable: what was in it cannot
 * be known then, and that it cannot be read is told already.
 */
export function whatWasRewritten(kind: 'progress' | 'letters', old: string, now: Source): Diagnostic[] {
  const before = readPlaces(old);
  const places = readPlaces(now.text);
  if (!isReadable(places) && isReadable(before)) return [];
  const findings =
    kind === 'letters'
      ? rewrittenLetters(lettersIn(before.value), lettersIn(places.value))
      : rewritten(...entriesOf(before.value, places.value));
  const { diagnostics } = diagnose(now.file, now.text, places, [], findings);
  return diagnostics.filter(({ code }) => CODES.has(code));
}

function isReadable({ value, problems }: Places): boolean {
  return value !== null && problems.every(({ severity }) => severity !== 'error');
}

/** The letters of a log, as far as it can be read. */
function lettersIn(value: unknown): Letter[] {
  return checkLetters(value).letters.map(({ letter }) => letter);
}

/** The entries of two files, both read in the same way, so that what did not change is the same. */
function entriesOf(before: unknown, now: unknown): [readonly Entry[], readonly Entry[]] {
  const [one, other] = [checkJournal(before).data, checkJournal(now).data];
  return one === null || other === null
    ? [rawEntries(before), rawEntries(now)]
    : [one.entries ?? [], other.entries ?? []];
}

/** The entries of a file with errors, as far as it can be read. */
function rawEntries(value: unknown): readonly Entry[] {
  const { entries } = (value ?? {}) as { entries?: unknown };
  const list: unknown[] = Array.isArray(entries) ? entries : [];
  return list.filter((each): each is Entry => typeof each === 'object' && each !== null);
}
