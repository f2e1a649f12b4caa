import { upperFirst } from '../../../src/text/first-letter.ts';
import { vietnameseDate, weekdayOf } from '../../../src/wording/calendar.ts';
import type { Occurrence } from '../../../src/wording/deadline/types.ts';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
/** A period that is one day. */
export const DATE: RegExp = /^\d{2}\/\d{2}\/\d{4}$/u;
const MONTHLY = 'hằng tháng';
/** What recurs, by the names of its periods. */
const RHYTHMS: readonly (readonly [RegExp, string])[] = [
  [/^Tháng \d+\/\d+$/u, MONTHLY],
  [/^Quý/u, 'hằng quý'],
  [/^6 tháng/u, '6 tháng một lần'],
  [/^Năm/u, 'hằng năm'],
  [/^Tuần/u, 'hằng tuần'],
  [/^\d{2}\/\d{2}\/\d{4} - /u, '2 tuần một lần'],
];
/** More days of a week than this are better listed. */
const MOST_WEEKDAYS = 3;

/** The sort of a period, by its name: what stands in one rhythm. */
export function sortOf(period: string): string {
  return RHYTHMS.find(([name]) => name.test(period))?.[1] ?? (DATE.test(period) ? 'date' : period);
}

/** "thứ Hai, thứ Năm hằng tuần": dates that fall on the same days of every week. */
function weekdays(occurrences: readonly Occurrence[]): string | null {
  if (!occurrences.every(({ period }) => DATE.test(period))) return null;
  const days = [...new Set(occurrences.map(({ due }) => weekdayOf(due)))].sort((a, b) => a - b);
  const named = days.map((day) => WEEKDAYS[day - 1]).join(', ');
  const lead = occurrences[0]?.start === null ? 'chậm nhất ' : '';
  return days.length > MOST_WEEKDAYS ? null : `${lead}${named} hằng tuần`;
}

/** Words for what recurs, without the days within which it does. */
function heads(occurrences: readonly Occurrence[], last: Occurrence): string[] {
  const byWeek = weekdays(occurrences);
  if (byWeek !== null) return [byWeek, `${byWeek}, 2 tuần một lần`];
  const sorts = new Set(occurrences.map(({ period }) => sortOf(period)));
  const [sort] = sorts;
  if (sorts.size > 1 || sort === undefined) return [];
  return sort === MONTHLY ? [sort, `chậm nhất ngày ${Number(last.due.slice(8))} ${sort}`] : [sort];
}

/** Rhythms that the occurrences may follow, each with the days within which they do. Whoever prints has to try them. */
export function rhythms(occurrences: readonly Occurrence[]): string[] {
  const [first, last] = [occurrences[0], occurrences[occurrences.length - 1]];
  if (first === undefined || last === undefined || first === last) return [];
  if (occurrences.some(({ label }) => label !== null)) return [];
  const [from, to] = [`01/01/${first.due.slice(0, 4)}`, `31/12/${last.due.slice(0, 4)}`];
  const within = [
    `trong năm ${last.due.slice(0, 4)}`,
    `từ ngày ${vietnameseDate(first.start ?? first.due)} đến ngày ${vietnameseDate(last.due)}`,
    `từ ngày ${from} đến ngày ${to}`,
  ];
  return heads(occurrences, last).flatMap((head) => within.map((days) => upperFirst(`${head} ${days}`)));
}
