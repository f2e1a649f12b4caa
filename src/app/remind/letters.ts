import { Refusal } from '../../diagnostics/refusal.ts';
import { appendLetter, type Letter } from '../../journal/letters.ts';
import type { Plan } from '../../plan/plan.ts';
import { letterKey } from '../../rules/letters/letter-twice.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { withLock } from '../files/lock.ts';
import { removeLeftovers } from '../files/replace-file.ts';
import { replaceText, unwritable } from '../files/replace-text.ts';
import { writeFailure } from '../files/write-failure.ts';
import type { Writer } from '../files/writer.ts';
import { shownPath } from '../plans/find-plans.ts';
import { isThere, lettersFile, lockOf } from '../plans/plan-files.ts';
import { validateLettersFile } from '../validate/validate-letters.ts';

/** What an entry of the log is called. */
const LETTER = 'công văn';

/** The letters logged beside a plan. @throws Refusal when the log has errors, with the validator's findings */
export function readLetters(plan: Plan, cwd: string): readonly Letter[] {
  return readSound(plan, cwd, 'nên không tính được lần gửi').letters;
}

/**
 * Adds a letter that was sent at the end of the log, which is made when there is none. Nobody else writes meanwhile; what
 * others wrote just before is there.
 *
 * @returns the log as it should be shown, and the letters that were in it before
 * @throws Refusal when the letter is logged already, or the log has errors or cannot be written; nothing is written then
 */
export async function logLetter(
  plan: Plan,
  letter: Letter,
  cwd: string,
  writer: Writer,
): Promise<{ file: string; before: readonly Letter[] }> {
  const file = lettersFile(plan.file);
  const shown = shownPath(file, cwd);
  try {
    for (;;) {
      const before = await withLock(lockOf(file), shown, writer, (lock) => {
        removeLeftovers(file);
        const { text, letters } = readSound(plan, cwd, 'nên chưa ghi thêm gì vào đó');
        refuseRepeat(letters, letter);
        const after = appendLetter(text, letter);
        if (after === null) throw unwritable(shown, LETTER);
        return replaceText(file, shown, after, lock, LETTER) ? letters : null;
      });
      if (before !== null) return { file: shown, before };
    }
  } catch (error) {
    throw writeFailure(error, shown);
  }
}

function refuseRepeat(letters: readonly Letter[], letter: Letter): void {
  const known = letters.find((each) => letterKey(each) === letterKey(letter));
  if (known === undefined) return;
  throw new Refusal(
    `Công văn số ${known.number} gửi ${known.agency} đã ghi rồi, ngày ${vietnameseDate(known.date)}`,
    letter.date === known.date ? 'Không cần ghi lại' : 'Kiểm tra lại số công văn và ngày',
  );
}

/**
 * The log, when nothing is wrong with it whatever day it is: letters of later days are there when an earlier one is asked for.
 *
 * @param outcome what comes of errors
 */
function readSound(
  plan: Plan,
  cwd: string,
  outcome: string,
): { text: string | null; letters: readonly Letter[] } {
  const file = lettersFile(plan.file);
  if (!isThere(file)) return { text: null, letters: [] };
  const shown = shownPath(file, cwd);
  const { text, letters, diagnostics } = validateLettersFile(file, shown, { plan, asOf: null });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { text, letters };
  throw new Refusal(`Sổ công văn đôn đốc ${shown} có ${errors.length} lỗi ${outcome}`, null, errors);
}
