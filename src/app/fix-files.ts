import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readPlaces } from '../plan/places.ts';
import { shownPath } from './find-plans.ts';
import { type FixedLine, fixText } from './fix.ts';
import { type Names, namesOf } from './fix-names.ts';
import { withLock } from './lock.ts';
import { readText } from './read-text.ts';
import { replaceFile } from './replace-file.ts';
import { filesToCheck, planBeside, type ValidateOrder } from './validate-all.ts';
import { writeFailure } from './write-failure.ts';
import type { Writer } from './writer.ts';

/** What to repair. */
export interface FixOrder extends Omit<ValidateOrder, 'asOf'> {
  readonly dryRun: boolean;
  readonly writer: Writer;
}

/** What became of one file; `lines` is null when it cannot be repaired as it is. */
export interface FixedFile {
  readonly file: string;
  readonly lines: readonly FixedLine[] | null;
}

const BOM = '\ufeff';

/**
 * Repairs plan and progress files. A progress file is not touched while somebody writes to it.
 *
 * @throws Refusal when a path does not exist, or a file cannot be written
 */
export async function fixFiles(order: FixOrder): Promise<FixedFile[]> {
  const { cwd, dryRun, writer } = order;
  const done: FixedFile[] = [];
  for (const file of filesToCheck(order)) {
    const shown = shownPath(file, cwd);
    try {
      const lock = join(dirname(file), `.${basename(file)}.lock`);
      const fix = () => fixFile(file, dryRun);
      const lines = planBeside(file) === null || dryRun ? fix() : await withLock(lock, shown, writer, fix);
      done.push({ file: shown, lines });
    } catch (error) {
      throw writeFailure(error, shown);
    }
  }
  return done;
}

function fixFile(file: string, dryRun: boolean): readonly FixedLine[] | null {
  const { text } = readText(file);
  if (text === null) return null;
  const fixed = fixText(text, namesBeside(file));
  if (fixed === null || dryRun || fixed.lines.length === 0) return fixed?.lines ?? null;
  const mark = readFileSync(file, 'utf8').startsWith(BOM) ? BOM : '';
  const isWhole = (temporary: string) => readText(temporary).text === fixed.text;
  return replaceFile(file, mark + fixed.text, isWhole) ? fixed.lines : null;
}

/** The names of the plan that a progress file belongs to; null for a plan file. */
function namesBeside(file: string): Names | null {
  const planFile = planBeside(file);
  if (planFile === null || !existsSync(planFile)) return null;
  const value = readPlaces(readText(planFile).text ?? '').value as Record<string, unknown> | null;
  const parts = ['agencies', 'groups', 'roles'].map((part) => value?.[part]);
  return namesOf(parts.flatMap((part) => (Array.isArray(part) ? part : [])));
}
