import type { IsoDate } from '../wording/calendar.ts';
import { retractedBy } from './retract.ts';
import type { JournalFile, MeasureEntry, Retraction, TaskEntry } from './schema.ts';

/** An entry with the agency (group, role) that reported it, and its place among that agency's entries. */
export interface Reported<E> {
  readonly agency: string;
  readonly entry: E;
  /** From 0, all kinds of entries counted: its place in the file's list. */
  readonly index: number;
  /** The day on which its being taken back was reported: from then on it does not count. null: it stands. */
  readonly retractedOn: IsoDate | null;
}

/** Whether an entry counts at the end of a day: it was known by then, and not taken back by then. */
export function countsOn(
  { entry, retractedOn }: Pick<Reported<{ readonly reported: IsoDate }>, 'entry' | 'retractedOn'>,
  asOf: IsoDate,
): boolean {
  return entry.reported <= asOf && (retractedOn === null || retractedOn > asOf);
}

/** An entry that takes another one back. */
export interface ReportedRetraction {
  readonly agency: string;
  readonly entry: Retraction;
  readonly index: number;
  /** `index` of what it takes back, of the same agency; null when nothing fits. */
  readonly target: number | null;
}

/** What was reported, by whom. */
export interface Journal {
  readonly tasks: readonly Reported<TaskEntry>[];
  readonly measures: readonly Reported<MeasureEntry>[];
  readonly retractions: readonly ReportedRetraction[];
  /** Whether any of it is invented, for illustration: whatever is made of it must say so. */
  readonly illustrative: boolean;
}

/** The journal that progress files make, in the order of the files, retractions resolved. */
export function journalOf(
  files: readonly Pick<JournalFile, 'agency' | 'illustrative' | 'entries'>[],
): Journal {
  const tasks: Reported<TaskEntry>[] = [];
  const measures: Reported<MeasureEntry>[] = [];
  const retractions: ReportedRetraction[] = [];
  for (const { agency, entries } of files) {
    const list = entries ?? [];
    const taken = retractedBy(list);
    const targets = new Map([...taken].map(([target, by]) => [by, target]));
    for (const [index, entry] of list.entries()) {
      if ('retracts' in entry) {
        retractions.push({ agency, entry, index, target: targets.get(entry) ?? null });
        continue;
      }
      const retractedOn = taken.get(index)?.reported ?? null;
      if ('task' in entry) tasks.push({ agency, entry, index, retractedOn });
      else measures.push({ agency, entry, index, retractedOn });
    }
  }
  return { tasks, measures, retractions, illustrative: files.some((file) => file.illustrative === true) };
}
