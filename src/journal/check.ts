import type * as z from 'zod';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { checkShape } from '../plan/shape.ts';
import { nearest } from '../text/nearest.ts';
import {
  countAboveTotal,
  countAlone,
  entryUnknown,
  measureEmpty,
  measureTwice,
  reportedBeforeDate,
  retractionOfNothing,
  retractionUnclear,
} from './problems.ts';
import { retractedBy } from './retract.ts';
import {
  type Entry,
  type JournalFile,
  journalSchema,
  measureEntrySchema,
  retractionSchema,
  taskEntrySchema,
} from './schema.ts';
import { statusOf } from './status-words.ts';

/** A progress file's values, and everything wrong with them. */
export interface CheckedJournal {
  /** null when there is an error: nothing may be computed from it. */
  readonly data: JournalFile | null;
  /** What can still be looked at when there is an error; null when that is nothing. */
  readonly readable: Readable | null;
  readonly findings: readonly Finding[];
}

/** The part of a progress file that has its shape. */
export interface Readable {
  readonly file: JournalFile;
  /** Where each of its entries stands in the file's list. */
  readonly places: readonly number[];
}

const NOWHERE = { start: 0, end: 0 };

/** Holds the values of a progress file against its shape, and each entry against common sense. */
export function checkJournal(value: unknown): CheckedJournal {
  const parsed = journalSchema.safeParse(value);
  if (!parsed.success) {
    const readable = readablePart(value);
    return { data: null, readable, findings: [...shapeFindings(value), ...senseOfReadable(readable)] };
  }
  const entries = parsed.data.entries ?? [];
  const findings = senseFindings(entries);
  const sound = findings.every(({ problem }) => problem.severity !== 'error');
  const readable = { file: parsed.data, places: entries.map((_, i) => i) };
  return { data: sound ? parsed.data : null, readable, findings };
}

/** The entries that have their shape, in a file whose head has. */
function readablePart(value: unknown): Readable | null {
  const entries = entriesIn(value);
  if (entries === null) return null;
  const head = journalSchema.safeParse({ ...(value as object), entries: [] });
  if (!head.success) return null;
  const read = entries.flatMap((entry, place) => {
    const parsed = schemaFor(entry)?.safeParse(entry);
    return parsed?.success ? [{ entry: parsed.data as Entry, place }] : [];
  });
  return {
    file: { ...head.data, entries: read.map(({ entry }) => entry) },
    places: read.map(({ place }) => place),
  };
}

/** What a retraction takes back may be an entry that could not be read: of retractions nothing is said. */
function senseOfReadable(readable: Readable | null): Finding[] {
  return (readable?.file.entries ?? []).flatMap((entry, i) =>
    'retracts' in entry ? [] : entryFindings(entry, ['entries', readable!.places[i]!]),
  );
}

/** Each entry is held against the one shape that it means to have, so that a typing error is named as what it is. */
function shapeFindings(value: unknown): Finding[] {
  const entries = entriesIn(value);
  if (entries === null) return findingsOf(journalSchema, value, []);
  return [
    ...findingsOf(journalSchema, { ...(value as object), entries: [] }, []),
    ...entries.flatMap((entry, i) => {
      const schema = schemaFor(entry);
      const path = ['entries', i];
      return schema === null ? [finding(path, entryUnknown(NOWHERE, {}))] : findingsOf(schema, entry, path);
    }),
  ];
}

function entriesIn(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { entries } = value as { entries?: unknown };
  return Array.isArray(entries) ? entries : null;
}

function findingsOf(schema: z.ZodType, value: unknown, under: Path): Finding[] {
  const shape = checkShape(schema, value, { guess: meant });
  return shape.ok ? [] : shape.findings.map((each) => ({ ...each, path: [...under, ...each.path] }));
}

/** A status may be said in Vietnamese, too, which the commands understand: "hoàn thành" is "done". */
function meant(word: string, allowed: readonly string[]): string | null {
  return statusOf(word) ?? nearest(word, allowed, 1)[0] ?? null;
}

function schemaFor(entry: unknown): z.ZodType | null {
  if (typeof entry !== 'object' || entry === null) return taskEntrySchema;
  if ('retracts' in entry) return retractionSchema;
  if ('kpi' in entry) return measureEntrySchema;
  return 'task' in entry ? taskEntrySchema : null;
}

function senseFindings(entries: readonly Entry[]): Finding[] {
  const taking = new Set(retractedBy(entries).values());
  return entries.flatMap((entry, i) => {
    const path = ['entries', i];
    if (!('retracts' in entry)) return entryFindings(entry, path);
    const { task, kpi, reported } = entry.retracts;
    const at = [...path, 'retracts'];
    if ((task === undefined) === (kpi === undefined)) return [finding(at, retractionUnclear(NOWHERE, {}))];
    if (taking.has(entry)) return [];
    return [finding(at, retractionOfNothing(NOWHERE, { id: task ?? kpi ?? '', reported }))];
  });
}

type Numbered = Exclude<Entry, { retracts: unknown }>;

function entryFindings(entry: Numbered, path: Path): Finding[] {
  return [...numberFindings(entry, path), ...dayFindings(entry, path)];
}

function numberFindings(entry: Numbered, path: Path): Finding[] {
  const { count, of } = entry;
  if (count !== undefined && of === undefined)
    return [finding([...path, 'count'], countAlone(NOWHERE, { has: 'count', lacks: 'of' }))];
  if (count === undefined && of !== undefined)
    return [finding([...path, 'of'], countAlone(NOWHERE, { has: 'of', lacks: 'count' }))];
  if (count !== undefined && of !== undefined && count > of)
    return [finding([...path, 'count'], countAboveTotal(NOWHERE, { count, of }))];
  if (!('kpi' in entry)) return [];
  const { kpi, value } = entry;
  if (value === undefined && count === undefined) return [finding(path, measureEmpty(NOWHERE, { kpi }))];
  if (value !== undefined && count !== undefined)
    return [finding([...path, 'value'], measureTwice(NOWHERE, { kpi }))];
  return [];
}

function dayFindings({ date, reported }: Numbered, path: Path): Finding[] {
  if (reported >= date) return [];
  return [finding([...path, 'reported'], reportedBeforeDate(NOWHERE, { date, reported }))];
}

function finding(path: Path, problem: Problem): Finding {
  return { problem, path, on: 'value', within: null, related: null };
}
