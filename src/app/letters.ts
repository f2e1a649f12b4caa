import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathText } from '../diagnostics/finding.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { appendLetter, type Letter, lettersSchema } from '../journal/letters.ts';
import { readPlaces } from '../plan/places.ts';
import { checkShape } from '../plan/shape.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import { shownPath } from './find-plans.ts';
import { withLock } from './lock.ts';
import { readText } from './read-text.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';
import { writeFailure } from './write-failure.ts';
import type { Writer } from './writer.ts';

function logOf(planFile: string): string {
  return join(dirname(planFile), 'letters.yaml');
}

/** The letters logged beside a plan file. @throws Refusal when the log has errors */
export function readLetters(planFile: string, cwd: string): readonly Letter[] {
  return readLog(logOf(planFile), shownPath(logOf(planFile), cwd)).letters;
}

/**
 * Logs a letter that was sent.
 *
 * @returns the log as it should be shown
 * @throws Refusal when the letter is logged already, or the log has errors or cannot be written; nothing is written then
 */
export async function logLetter(
  planFile: string,
  letter: Letter,
  cwd: string,
  writer: Writer,
): Promise<string> {
  const file = logOf(planFile);
  const shown = shownPath(file, cwd);
  try {
    for (;;) {
      const written = await withLock(`${dirname(file)}/.letters.yaml.lock`, shown, writer, (lock) => {
        removeLeftovers(file);
        const { text, letters } = readLog(file, shown);
        refuseRepeat(letters, letter);
        const after = appendLetter(text, letter);
        if (after === null) throw unwritable(shown);
        return replaceFile(file, after, () => lock.isHeld());
      });
      if (written) return shown;
    }
  } catch (error) {
    throw writeFailure(error, shown);
  }
}

function refuseRepeat(letters: readonly Letter[], { agency, number, date }: Letter): void {
  const known = letters.find((each) => each.agency === agency && each.number === number);
  if (known === undefined) return;
  throw new Refusal(
    `Công văn số ${number} gửi ${agency} đã ghi rồi, ngày ${vietnameseDate(known.date)}`,
    date === known.date ? 'Không cần ghi lại' : 'Kiểm tra lại số công văn và ngày',
  );
}

function readLog(file: string, shown: string): { text: string | null; letters: readonly Letter[] } {
  if (!existsSync(file)) return { text: null, letters: [] };
  const { text, problem } = readText(file);
  if (text === null) throw new Refusal(`Tệp ${shown}: ${problem.message()}`, problem.remedy());
  const { value, problems } = readPlaces(text);
  const [broken] = problems;
  if (broken !== undefined) throw new Refusal(`Tệp ${shown}: ${broken.message()}`, broken.remedy());
  const shape = checkShape(lettersSchema, value);
  if (shape.ok) return { text, letters: shape.data.entries ?? [] };
  const { problem: wrong, path } = shape.findings[0]!;
  throw new Refusal(`Tệp ${shown}, mục ${pathText(path)}: ${wrong.message()}`, wrong.remedy());
}

function unwritable(shown: string): Refusal {
  return new Refusal(
    `Tệp ${shown} được viết theo cách không ghi thêm vào cuối được; chưa ghi gì`,
    'Viết lại phần "entries:" mỗi công văn bắt đầu bằng dấu "-" trên một dòng riêng, mỗi khóa một dòng',
  );
}
