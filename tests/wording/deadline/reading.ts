import { expect } from 'vitest';
import { readDeadline } from '../../../src/wording/deadline/read.ts';
import type { Deadline, DeadlineContext } from '../../../src/wording/deadline/types.ts';

/** The plan of 2024, signed on 29/12/2023, where "trước ngày X" counts X. */
export const plan2024: DeadlineContext = { year: 2024, issued: '2023-12-29', before: 'inclusive' };

/** The reading; fails the test with the problem when there is none. */
export function mustRead(wording: string, context: DeadlineContext = plan2024): Deadline {
  const reading = readDeadline(wording, context);
  if (!reading.ok) expect.fail(`"${wording}": ${reading.problem.code}: ${reading.problem.message()}`);
  return reading.value;
}

/** "Quý I/2024 [2024-01-01 2024-03-31]", "15/01/2024 [- 2024-01-15] label": occurrences as short text. */
export function brief(deadline: Deadline): string[] {
  return deadline.occurrences.map(
    ({ period, start, due, label }) =>
      `${period} [${start ?? '-'} ${due}]${label === null ? '' : ` ${label}`}`,
  );
}

/** What a deadline says, wherever its words stand. */
export function meaning({ kind, start, due, occurrences, condition }: Deadline): unknown {
  const days = occurrences.map(({ period, start, due, label }) => ({ period, start, due, label }));
  return { kind, start, due, occurrences: days, condition };
}

/** The codes of the notes, in the order of the text. */
export function noteCodes(deadline: Deadline): string[] {
  return deadline.notes.map((note) => note.code);
}

/** The problem's code, and the words that it points at. */
export function refusal(wording: string, context: DeadlineContext = plan2024): { code: string; at: string } {
  const reading = readDeadline(wording, context);
  if (reading.ok) expect.fail(`"${wording}" đọc được: ${JSON.stringify(reading.value)}`);
  const { code, span } = reading.problem;
  return { code, at: wording.slice(span.start, span.end) };
}
