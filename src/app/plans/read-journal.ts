import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import { checkJournal } from '../../journal/check.ts';
import { type Journal, journalOf } from '../../journal/journal.ts';
import type { JournalFile } from '../../journal/schema.ts';
import { readValues } from '../../plan/values.ts';
import { hasControl } from '../../rules/text/text-control.ts';
import { shownPath } from './find-plans.ts';
import { isThere, PROGRESS } from './plan-files.ts';
import { readText } from './read-text.ts';
import { progressFolderProblem } from './unread.ts';

/** The progress files beside a plan file, in the order of their names. */
export function progressFiles(planFile: string): string[] {
  const folder = join(dirname(planFile), PROGRESS);
  if (!isThere(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * What was reported for a plan.
 *
 * @param codes only the files of these bodies are opened; null: all
 * @throws Refusal when a file has errors, with the validator's findings
 */
export async function readJournal(
  planFile: string,
  cwd: string,
  codes: readonly string[] | null = null,
): Promise<Journal> {
  const wanted = codes === null ? null : new Set(codes.map((code) => `${code}.yaml`));
  const files: JournalFile[] = [];
  await checkProgressFolder(planFile, cwd);
  for (const file of progressFiles(planFile)) {
    if (wanted === null || wanted.has(basename(file))) files.push(await readOne(file, shownPath(file, cwd)));
  }
  return journalOf(files);
}

/** @throws Refusal when the folder of progress files cannot be used, as when it lies elsewhere */
export async function checkProgressFolder(planFile: string, cwd: string): Promise<void> {
  const problem = progressFolderProblem(planFile);
  if (problem === null) return;
  const { unreadable } = await import('../validate/diagnose.ts');
  const shown = shownPath(join(dirname(planFile), PROGRESS), cwd);
  const { diagnostics } = unreadable(shown, problem);
  throw new Refusal(`Không dùng được thư mục theo dõi ${shown}`, null, diagnostics);
}

async function readOne(file: string, shown: string): Promise<JournalFile> {
  const { text } = readText(file);
  const quick = text === null || hasControl(text) ? null : checkJournal(readValues(text)).data;
  if (quick !== null) return quick;
  const { validateProgressFile } = await import('../validate/validate.ts');
  const { data, diagnostics } = validateProgressFile(file, shown);
  if (data !== null) return data;
  throw new Refusal(`Tệp theo dõi ${shown} có lỗi nên không tính được`, null, diagnostics);
}
