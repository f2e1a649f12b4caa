/** The log of reminder letters: what was sent to whom, so that the next letter counts up and cites them. */
import * as z from 'zod';
import type { IsoDate } from '../wording/calendar.ts';
import { appendEntry } from './append.ts';
import { day, text } from './schema.ts';

const letterSchema = z.strictObject({
  agency: text.describe('Cơ quan nhận'),
  number: text.describe('Số, ký hiệu công văn, ví dụ 315/SNV-CCHC'),
  date: day.describe('Ngày ký công văn'),
  overdue: z.int().min(0).describe('Số nhiệm vụ quá hạn nêu trong công văn'),
  upcoming: z.int().min(0).describe('Số nhiệm vụ sắp đến hạn nêu trong công văn'),
});

/** The file `letters.yaml` of a plan. Its list grows at the end only. */
export const lettersSchema = z.strictObject({
  format: z.literal(1),
  entries: z.array(letterSchema).nullish(),
});

export type Letter = z.infer<typeof letterSchema>;

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
