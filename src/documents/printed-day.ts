import { dayOf } from '../wording/calendar.ts';

/** "ngày 29 tháng 12 năm 2023" as ISO text; null when the calendar has no such day. */
export function isoDay(words: string): string | null {
  const [day = 0, month = 0, year = 0] = (words.match(/\d+/gu) ?? []).map(Number);
  return dayOf(year, month, day);
}
