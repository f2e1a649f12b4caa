import { vietnameseDate, weekdayOf } from '../calendar.ts';
import { readDeadline } from './read.ts';
import type { Deadline, DeadlineContext, Occurrence } from './types.ts';

/** Printed words carry every year, so that they mean the same in any plan. */
const ANYWHERE: DeadlineContext = { year: 2001, issued: null, before: 'inclusive' };

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const DATE = /^\d{2}\/\d{2}\/\d{4}$/u;
/** What recurs, by the names of its periods. */
const RHYTHMS: readonly (readonly [RegExp, string])[] = [
  [/^Tháng \d+\/\d+$/u, 'hằng tháng'],
  [/^Quý/u, 'hằng quý'],
  [/^6 tháng/u, '6 tháng một lần'],
  [/^Năm/u, 'hằng năm'],
  [/^Tuần/u, 'hằng tuần'],
  [/^\d{2}\/\d{2}\/\d{4} - /u, '2 tuần một lần'],
];

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether words read as the same deadline: kind, days, occurrences and condition. */
function readsAs(words: string, wanted: Deadline): boolean {
  const reading = readDeadline(words, ANYWHERE);
  if (!reading.ok) return false;
  const { kind, start, due, occurrences, condition } = reading.value;
  const same =
    kind === wanted.kind && start === wanted.start && due === wanted.due && condition === wanted.condition;
  return same && JSON.stringify(occurrences) === JSON.stringify(wanted.occurrences);
}

/** One occurrence: its name, with what its days differ in from the name's own. */
function printOccurrence({ period, start, due, label }: Occurrence): string {
  const named = readDeadline(period, ANYWHERE);
  const own = named.ok ? named.value.occurrences[0] : undefined;
  const last = vietnameseDate(due);
  const words = (() => {
    if (own?.start === start && own.due === due) return period;
    if (start === due) return `${period}: ngày ${last}`;
    if (start !== null) return `${period}: từ ngày ${vietnameseDate(start)} đến ngày ${last}`;
    if (DATE.test(period)) return `Chậm nhất ngày ${last}`;
    return own?.due === due ? `Đến hết ${lowerFirst(period)}` : `${period}: chậm nhất ngày ${last}`;
  })();
  return label === null ? words : `${words} (${label})`;
}

/** "Thứ Hai, thứ Năm hằng tuần": dates that fall on the same days of every week. */
function weekdays(occurrences: readonly Occurrence[]): string | null {
  if (!occurrences.every(({ period }) => DATE.test(period))) return null;
  const days = [...new Set(occurrences.map(({ due }) => weekdayOf(due)))].sort((a, b) => a - b);
  const named = days.map((day) => WEEKDAYS[day - 1]).join(', ');
  return days.length > 3 ? null : `${occurrences[0]?.start === null ? 'chậm nhất ' : ''}${named} hằng tuần`;
}

/** Rhythms that the occurrences may follow, each with the days within which they do. */
function rhythms(occurrences: readonly Occurrence[]): string[] {
  const [first, last] = [occurrences[0], occurrences[occurrences.length - 1]];
  if (
    first === undefined ||
    last === undefined ||
    first === last ||
    occurrences.some(({ label }) => label !== null)
  )
    return [];
  const found = RHYTHMS.filter(([name]) => occurrences.every(({ period }) => name.test(period))).map(
    ([, words]) => words,
  );
  const byWeek = weekdays(occurrences);
  const heads = byWeek === null ? found : [byWeek, `${byWeek}, 2 tuần một lần`, ...found];
  const year = last.due.slice(0, 4);
  const window = { start: `${first.due.slice(0, 4)}-01-01`, end: `${year}-12-31` };
  const from = vietnameseDate(first.start ?? window.start);
  const day = Number(last.due.slice(8));
  const rests = [`trong năm ${year}`, `từ ngày ${from} đến ngày ${vietnameseDate(last.due)}`];
  rests.push(`từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)}`);
  return heads.flatMap((head) =>
    rests.flatMap((rest) => [`${head} ${rest}`, `chậm nhất ngày ${day} ${head} ${rest}`]),
  );
}

function candidates(deadline: Deadline): string[] {
  const { kind, occurrences, start, condition } = deadline;
  const list = occurrences.map(printOccurrence).join('; ');
  switch (kind) {
    case 'once':
      return [list];
    case 'steps':
      return [list, `Các mốc: ${list}`];
    case 'recurring':
      return [...rhythms(occurrences), `Định kỳ: ${list}`];
    case 'conditional':
      if (condition === null) return [list];
      return list === '' ? [condition] : [`${list} (${condition})`];
    case 'ongoing':
      return [start === null ? 'Khi phát sinh' : `Thường xuyên từ ngày ${vietnameseDate(start)}`];
    case 'undetermined':
      return [
        start === null ? 'Chưa xác định thời hạn' : `Từ ngày ${vietnameseDate(start)} đến khi có thông báo`,
      ];
  }
}

/**
 * A deadline in canonical words, which read back to the same kind, days and occurrences in any plan. Where several
 * wordings do, the shorter way of saying it comes first.
 */
export function printDeadline(deadline: Deadline): string {
  const all = candidates(deadline).map(upperFirst);
  return all.find((words) => readsAs(words, deadline)) ?? (all[all.length - 1] as string);
}
