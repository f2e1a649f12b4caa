import { mkdirSync, readFileSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import { appendEntry, newJournalText } from '../../journal/append.ts';
import { checkJournal } from '../../journal/check.ts';
import { retractedBy } from '../../journal/retract.ts';
import type { Entry, JournalFile, MeasureEntry, TaskEntry } from '../../journal/schema.ts';
import { readValues } from '../../plan/values.ts';
import { canNameFile } from '../../rules/plan/agency-code.ts';
import { type Lock, withLock } from '../files/lock.ts';
import { removeLeftovers, replaceFile, syncFolder } from '../files/replace-file.ts';
import { replaceText, unwritable } from '../files/replace-text.ts';
import { writeFailure } from '../files/write-failure.ts';
import type { Writer } from '../files/writer.ts';
import { shownPath } from '../plans/find-plans.ts';
import { isThere, lockOf } from '../plans/plan-files.ts';
import { checkProgressFolder } from '../plans/read-journal.ts';
import { readText } from '../plans/read-text.ts';
import { validateProgressFile } from '../validate/validate.ts';

/** Whose progress file of which plan. */
export interface EntryTarget {
  readonly planFile: string;
  /** The body that reports, by its name and code in the plan. */
  readonly agency: string;
  readonly code: string;
  readonly cwd: string;
}

/** An entry and the file that it was, or would be, added to. */
export interface Written<E extends Entry> {
  readonly entry: E;
  /** The entry that it takes back; null: it tells something. */
  readonly taken: TaskEntry | MeasureEntry | null;
  /** The progress file as it should be shown. */
  readonly file: string;
  /** null: there was no file. */
  readonly before: string | null;
  readonly after: string;
  /** Whether the file holds invented progress. */
  readonly illustrative: boolean;
}

/** An entry to be added: where, and made of what stands there already. What `make` throws stops the writing. */
export interface EntryPlan<E extends Entry> {
  readonly target: EntryTarget;
  readonly make: (entries: readonly Entry[]) => E;
}

/**
 * Adds an entry at the end of a body's progress file, which is made when there is none. Nobody else writes meanwhile;
 * what others wrote just before is there.
 *
 * @param make the entry, given those already in the file; what it throws stops the writing
 * @param dryRun say what would be written and write nothing
 * @throws Refusal when the file has errors or is another body's, is being written for 30 s, or cannot be written
 */
export async function writeEntry<E extends Entry>(
  target: EntryTarget,
  make: (entries: readonly Entry[]) => E,
  writer: Writer,
  dryRun = false,
): Promise<Written<E>> {
  return (await writeEntries([{ target, make }], writer, dryRun))[0]!;
}

/** The same for the files of several bodies: all entries are written or none. @throws Refusal as {@link writeEntry} */
export async function writeEntries<E extends Entry>(
  plans: readonly EntryPlan<E>[],
  writer: Writer,
  dryRun = false,
): Promise<Written<E>[]> {
  const jobs = plans.map((plan): Job<E> => {
    const file = fileOf(plan.target);
    return { ...plan, file, shown: shownPath(file, plan.target.cwd) };
  });
  const { target, file, shown } = jobs[0]!;
  await checkProgressFolder(target.planFile, target.cwd);
  if (dryRun) return jobs.map(prepare);
  try {
    const made = mkdirSync(dirname(file), { recursive: true });
    if (made !== undefined) syncFolder(dirname(made));
    // All is checked before a lock is taken; under it once more only where others wrote meanwhile.
    const drafts = jobs.map(prepare);
    for (;;) {
      const written = await withLocks(jobs, writer, (locks) => replaceAll(jobs, drafts, locks));
      // Others took a lock for left behind: all must be done again on what they wrote.
      if (written !== null) return written;
    }
  } catch (error) {
    throw writeFailure(error, shown);
  }
}

interface Job<E extends Entry = Entry> extends EntryPlan<E> {
  readonly file: string;
  /** The file as messages name it. */
  readonly shown: string;
}

type Locks = ReadonlyMap<string, Lock>;

/** Holds the locks of all files. Everybody takes them in one order, so that two writers never wait for each other. */
function withLocks<T>(
  jobs: readonly Pick<Job, 'file' | 'shown'>[],
  writer: Writer,
  work: (locks: Locks) => T,
): Promise<T> {
  const ordered = [...jobs].sort((a, b) => (a.file < b.file ? -1 : 1));
  const take = (i: number, held: Locks): Promise<T> => {
    const { file, shown } = ordered[i]!;
    return withLock<T>(lockOf(file), shown, writer, (lock) => {
      const locks = new Map([...held, [file, lock]]);
      return i + 1 < ordered.length ? take(i + 1, locks) : work(locks);
    });
  };
  return take(0, new Map());
}

/**
 * Makes every entry before the first file is replaced; when a later file cannot be, the earlier ones get back what they
 * held.
 *
 * @returns null when a lock was lost
 */
function replaceAll<E extends Entry>(
  jobs: readonly Job<E>[],
  drafts: readonly Written<E>[],
  locks: Locks,
): Written<E>[] | null {
  for (const { file } of jobs) removeLeftovers(file);
  const current = jobs.map((job, i) =>
    isUnchanged(job.file, drafts[i]!.before) ? drafts[i]! : prepare(job),
  );
  const undo: (() => void)[] = [];
  const undoAll = () => {
    for (const each of undo.reverse()) each();
  };
  for (const [i, { file, shown }] of jobs.entries()) {
    try {
      const old = isThere(file) ? readFileSync(file) : null;
      if (!replaceText(file, shown, current[i]!.after, locks.get(file)!, ENTRY)) {
        undoAll();
        return null;
      }
      undo.push(() => (old === null ? unlinkSync(file) : void replaceFile(file, old, () => true)));
    } catch (error) {
      undoAll();
      throw writeFailure(error, shown);
    }
  }
  return current;
}

function fileOf({ planFile, code }: EntryTarget): string {
  // The code becomes a file's name: it must not lead out of the folder.
  if (!canNameFile(code))
    throw new Refusal(`Mã "${code}" không đặt tên tệp được`, 'Mã cơ quan chỉ gồm chữ và số, ví dụ SNV');
  return join(dirname(planFile), 'progress', `${code}.yaml`);
}

/** What an entry of the file is called. */
const ENTRY = 'ghi nhận';

/** Whether a file is still what it was when it was read; null: there was none. */
function isUnchanged(file: string, before: string | null): boolean {
  if (!isThere(file)) return before === null;
  return before !== null && readText(file).text === before;
}

function prepare<E extends Entry>({ target: { agency }, file, shown, make }: Job<E>): Written<E> {
  const old = isThere(file) ? readSound(file, shown) : null;
  if (old !== null && old.data.agency !== agency)
    throw new Refusal(
      `Tệp ${shown} ghi là của "${old.data.agency}", không phải của "${agency}"`,
      `Kiểm tra dòng "agency:" của tệp; đúng ra là agency: ${agency}`,
    );
  const entries = old?.data.entries ?? [];
  const entry = make(entries);
  const after = old === null ? newJournalText(agency, entry) : appendEntry(old.text, entry);
  if (after === null) throw unwritable(shown, ENTRY);
  const illustrative = old?.data.illustrative === true;
  const taken = takenBy(entries, entry);
  return { entry, taken, file: shown, before: old?.text ?? null, after, illustrative };
}

function takenBy(entries: readonly Entry[], entry: Entry): Written<Entry>['taken'] {
  const takers = retractedBy([...entries, entry]);
  const found = entries.find((_, i) => takers.get(i) === entry);
  return found === undefined || 'retracts' in found ? null : found;
}

function readSound(file: string, shown: string): { text: string; data: JournalFile } {
  const { text } = readText(file);
  if (text !== null) {
    const { data } = checkJournal(readValues(text));
    if (data !== null) return { text, data };
  }
  const { data, diagnostics } = validateProgressFile(file, shown);
  if (data !== null && text !== null) return { text, data };
  throw new Refusal(`Tệp theo dõi ${shown} có lỗi nên chưa ghi thêm gì vào đó`, null, diagnostics);
}
