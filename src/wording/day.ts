import { fold } from '../text/normalize.ts';
import { addDays, type IsoDate } from './calendar.ts';
import { notAPeriod } from './deadline/problems.ts';
import { readTyped } from './deadline/select.ts';
import { type Reading, read, unreadable } from './reading.ts';

/** How many days before today, for the words that tell a day from it. */
const FROM_TODAY: Readonly<Record<string, number>> = { 'hom nay': 0, 'hom qua': -1 };

/**
 * One day in any words that leave no choice, with or without marks: "2024-04-15", "15/04/2024", "15.4.2024", "15/4/24",
 * "2024/04/15", "ngày 15 tháng 4 năm 2024", "hôm nay". A year left out ("15/4") is today's. Ends of periods ("tháng 4") and
 * days by which ("trước 15/4") are no day.
 */
export function readDay(words: string, today: IsoDate): Reading<IsoDate> {
  const away = FROM_TODAY[fold(words)];
  if (away !== undefined) return read(addDays(today, away));
  const reading = readTyped(words, { year: Number(today.slice(0, 4)), issued: null, before: 'inclusive' });
  if (!reading.ok) return reading;
  const { kind, start, due } = reading.value;
  if (kind === 'once' && start !== null && start === due) return read(due);
  return unreadable(notAPeriod({ start: 0, end: words.length }, { words: words.trim() }));
}
