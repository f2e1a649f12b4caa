import { readFileSync } from 'node:fs';
import { readPlaces } from '../../plan/places.ts';
import { withLock } from '../files/lock.ts';
import { replaceFile } from '../files/replace-file.ts';
import { writeFailure } from '../files/write-failure.ts';
import type { Writer } from '../files/writer.ts';
import { type PlanPlace, shownPath } from '../plans/find-plans.ts';
import { lockOf, roleOf } from '../plans/plan-files.ts';
import { readText } from '../plans/read-text.ts';
import { type FixedLine, fixText } from './fix.ts';
import { type Names, namesOf } from './fix-names.ts';
import { filesToCheck } from './validate-all.ts';

/** What to repair. */
export interface FixOrder extends PlanPlace {
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
 * Repairs plan files, progress files and logs of letters. The latter two are not touched while somebody writes to them.
 *
 * @throws Refusal when a path does not exist, or a file cannot be written
 */
export async function fixFiles(order: FixOrder): Promise<FixedFile[]> {
  const { cwd, dryRun, writer } = order;
  const done: FixedFile[] = [];
  for (const file of filesToCheck(order)) {
    const shown = shownPath(file, cwd);
    try {
      const fix = () => fixFile(file, dryRun);
      const alone = roleOf(file).kind === 'plan' || dryRun;
      const lines = alone ? fix() : await withLock(lockOf(file), shown, writer, fix);
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

/** The names of the plan that a file belongs to; null for a plan file. */
function namesBeside(file: string): Names | null {
  const role = roleOf(file);
  if (role.kind === 'plan' || role.planFile === null) return null;
  const value = readPlaces(readText(role.planFile).text ?? '').value as Record<string, unknown> | null;
  const parts = ['agencies', 'groups', 'roles'].map((part) => value?.[part]);
  return namesOf(parts.flatMap((part) => (Array.isArray(part) ? part : [])));
}
