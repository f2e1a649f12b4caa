import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../diagnostics/problem.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { checkJournal } from '../../journal/check.ts';
import { type Journal, journalOf } from '../../journal/journal.ts';
import type { JournalFile } from '../../journal/schema.ts';
import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import { readValues } from '../../plan/values.ts';
import { isSoundProgress, type ProgressContext } from '../../rules/progress/check.ts';
import { hasControl } from '../../rules/text/text-control.ts';
import { shownPath } from './find-plans.ts';
import type { OpenOptions } from './open.ts';
import { isThere, PROGRESS } from './plan-files.ts';
import { readText } from './read-text.ts';
import { misnamedFiles, progressFolderProblem, whyUnread } from './unread.ts';

/** The progress files beside a plan file, in the order of their names. */
export function progressFiles(planFile: string): string[] {
  const folder = join(dirname(planFile), PROGRESS);
  if (!isThere(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** No day lies behind it. */
const NEVER = '9999-12-31';

/** For which day a question is asked, and where. */
export type JournalQuestion = Pick<OpenOptions, 'cwd' | 'asOf' | 'today' | 'lenient' | 'say'>;

/**
 * What was reported for a plan. What the validator calls an error of it stops the question, as an error of the plan does.
 *
 * @param codes only the files of these bodies are opened; null: all
 * @throws Refusal when a file has errors, with the validator's findings, unless `lenient`
 */
export async function readJournal(
  plan: Plan,
  question: JournalQuestion,
  codes: readonly string[] | null = null,
): Promise<Journal> {
  const { cwd, asOf, today = NEVER } = question;
  const wanted = codes === null ? null : new Set(codes.map((code) => `${code}.yaml`));
  // As `validate` sees it today: what is reported later than the day asked about is no error then.
  const day = today > asOf ? today : asOf;
  const beside = { plan: planAt(plan, day), asOf: day };
  const files: JournalFile[] = [];
  await checkProgressFolder(plan.file, cwd);
  for (const file of progressFiles(plan.file)) {
    if (wanted !== null && !wanted.has(basename(file))) continue;
    const stem = basename(file, '.yaml');
    const read = await readOne(file, shownPath(file, cwd), { ...beside, stem }, question);
    if (read !== null) files.push(read);
  }
  return journalOf(files);
}

/** @throws Refusal when the folder of progress files cannot be used, as when it lies elsewhere, or holds what is not read */
export async function checkProgressFolder(planFile: string, cwd: string): Promise<void> {
  const folder = join(dirname(planFile), PROGRESS);
  const whole = progressFolderProblem(planFile);
  const problems =
    whole === null
      ? misnamedFiles(planFile).flatMap((file) => told(file, whyUnread(file, planFile)))
      : told(folder, whole);
  if (problems.length === 0) return;
  const { unreadable } = await import('../validate/diagnose.ts');
  const found = problems.flatMap(
    ({ file, problem }) => unreadable(shownPath(file, cwd), problem).diagnostics,
  );
  throw new Refusal(`Không dùng được thư mục theo dõi ${shownPath(folder, cwd)}`, null, found);
}

function told(file: string, problem: Problem | null): { file: string; problem: Problem }[] {
  return problem === null ? [] : [{ file, problem }];
}

/** null: nothing of the file can be read, and the question is a lenient one. */
async function readOne(
  file: string,
  shown: string,
  beside: ProgressContext,
  { lenient = false, say }: JournalQuestion,
): Promise<JournalFile | null> {
  const { text } = readText(file);
  const quick = text === null || hasControl(text) ? null : checkJournal(readValues(text)).data;
  if (quick !== null && isSoundProgress(quick, beside)) return quick;
  const { validateProgressFile } = await import('../validate/validate.ts');
  const { data, diagnostics } = validateProgressFile(file, shown, beside);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (data !== null && errors.length === 0) return data;
  if (!lenient)
    throw new Refusal(`Tệp theo dõi ${shown} có ${errors.length} lỗi nên không tính được`, null, errors);
  say?.(`Tệp ${shown} có ${errors.length} lỗi nên ghi nhận ở đó có thể thiếu. Xem lỗi: parhoach validate`);
  return data;
}
