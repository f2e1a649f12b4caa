/** The log of reminder letters: what was sent to whom, so that the next letter counts up and cites them. */
import * as z from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import { day, line } from '../plan/scalars.ts';
import { checkShape } from '../plan/shape.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { appendEntry } from './append.ts';

const letterSchema = z.strictObject({
  agency: line.describe('Cơ quan nhận, ghi đúng tên như trong kế hoạch'),
  number: line.describe('Số, ký hiệu công văn, ví dụ 315/SNV-CCHC'),
  date: day.describe('Ngày ký công văn'),
  overdue: z.int().min(0).describe('Số nhiệm vụ quá hạn nêu trong công văn'),
  upcoming: z.int().min(0).describe('Số nhiệm vụ sắp đến hạn nêu trong công văn'),
});

/** The file `letters.yaml` of a plan. Its list grows at the end only. */
export const lettersSchema = z.strictObject({
  format: z.literal(1).describe('Định dạng của tệp: 1'),
  entries: z
    .array(letterSchema)
    .nullish()
    .describe('Các công văn đôn đốc đã gửi, mỗi cơ quan nhận một mục; chỉ thêm ở cuối'),
});

export type Letter = z.infer<typeof letterSchema>;

/** A letter and its place in the file's list, from 0. */
export interface PlacedLetter {
  readonly letter: Letter;
  readonly index: number;
}

/** A log's values, and everything wrong with their shape. */
export interface CheckedLetters {
  readonly findings: readonly Finding[];
  /** Those that can be read; all of them when nothing is wrong. */
  readonly letters: readonly PlacedLetter[];
}

/** Holds the values of a log against its shape. A letter that is wrong keeps nobody from looking at the others. */
export function checkLetters(value: unknown): CheckedLetters {
  const shape = checkShape(lettersSchema, value);
  const entries = entriesIn(shape.ok ? shape.data : value);
  const letters = entries.flatMap((entry, index): PlacedLetter[] => {
    const { success, data } = letterSchema.safeParse(entry);
    return success ? [{ letter: data, index }] : [];
  });
  return { findings: shape.ok ? [] : shape.findings, letters };
}

function entriesIn(value: unknown): readonly unknown[] {
  const { entries } = (value ?? {}) as { entries?: unknown };
  return Array.isArray(entries) ? entries : [];
}

/** The letters an agency got by the end of a day, oldest first. */
export function lettersTo(letters: readonly Letter[], agency: string, asOf: IsoDate): Letter[] {
  return letters
    .filter((each) => each.agency === agency && each.date <= asOf)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A log with one letter more; nothing else of its text changes. null as {@link appendEntry}. */
export function appendLetter(log: string | null, letter: Letter): string | null {
  return appendEntry(log ?? 'format: 1\n', letter);
}
