import { lowerFirst } from '../../../src/text/first-letter.ts';
import { groupBy } from '../../../src/text/group-by.ts';
import { vietnameseDate } from '../../../src/wording/calendar.ts';
import { readDeadline } from '../../../src/wording/deadline/read.ts';
import type { Deadline, DeadlineContext, Occurrence } from '../../../src/wording/deadline/types.ts';
import { DATE, rhythms, sortOf } from './print-rhythm.ts';

type Before = DeadlineContext['before'];

/** Printed words carry every year, so that they mean the same in any plan of one policy about "trước ngày". */
const anywhere = (before: Before): DeadlineContext => ({ year: 2001, issued: null, before });

type Meaning = Pick<Deadline, 'kind' | 'start' | 'due' | 'occurrences' | 'condition'>;

/** Whether words read as the same deadline: kind, days, occurrences and condition. */
function readsAs(words: string, wanted: Meaning, before: Before): boolean {
  const reading = readDeadline(words, anywhere(before));
  if (!reading.ok) return false;
  const { kind, start, due, condition, occurrences } = reading.value;
  const same =
    kind === wanted.kind && start === wanted.start && due === wanted.due && condition === wanted.condition;
  return same && meaningOf(occurrences) === meaningOf(wanted.occurrences);
}

/** What occurrences say, wherever their words stand. */
function meaningOf(occurrences: readonly Occurrence[]): string {
  return JSON.stringify(occurrences.map(({ period, start, due, label }) => [period, start, due, label]));
}

/** The words of an occurrence's days: its name alone, where its days are the name's own. */
function printDays({ period, start, due }: Occurrence): string {
  const named = readDeadline(period, anywhere('inclusive'));
  const own = named.ok ? named.value.occurrences[0] : undefined;
  const last = vietnameseDate(due);
  if (own?.start === start && own.due === due) return period;
  if (start === due) return `${period}: ngày ${last}`;
  if (start !== null) return `${period}: từ ngày ${vietnameseDate(start)} đến ngày ${last}`;
  if (DATE.test(period)) return period === last ? `Chậm nhất ngày ${last}` : `Trước ngày ${period}`;
  return own?.due === due ? `Đến hết ${lowerFirst(period)}` : `${period}: chậm nhất ngày ${last}`;
}

function printOccurrence(occurrence: Occurrence): string {
  const days = printDays(occurrence);
  return occurrence.label === null ? days : `${days} (${occurrence.label})`;
}

/** Several rhythms in one cell: the weeks, the months, the dates … each in their own words. */
function grouped(occurrences: readonly Occurrence[], before: Before): string {
  const groups = groupBy(occurrences, ({ period }) => sortOf(period));
  const words = [...groups.values()].map((group) => {
    const [first, last] = [group[0], group[group.length - 1]] as [Occurrence, Occurrence];
    const days = { start: first.start, due: last.due, occurrences: group };
    const rhythm = rhythms(group).find((each) =>
      readsAs(each, { kind: 'recurring', condition: null, ...days }, before),
    );
    return rhythm ?? group.map(printOccurrence).join('; ');
  });
  return `Định kỳ: ${words.join('; ')}`;
}

/** Wordings that may say the deadline, the best first; the last one always can. */
function candidates({ kind, occurrences, start, condition }: Deadline, before: Before): string[] {
  const list = occurrences.map(printOccurrence).join('; ');
  switch (kind) {
    case 'once':
      return [list];
    case 'steps':
      return [list, `Các mốc: ${list}`];
    case 'recurring':
      return [...rhythms(occurrences), `Định kỳ: ${list}`, grouped(occurrences, before)];
    case 'conditional':
      return [list === '' ? `${condition}` : `${list} (${condition})`];
    case 'ongoing':
      return [start === null ? 'Khi phát sinh' : `Thường xuyên từ ngày ${vietnameseDate(start)}`];
    case 'undetermined':
      return [
        start === null ? 'Chưa xác định thời hạn' : `Từ ngày ${vietnameseDate(start)} đến khi có thông báo`,
      ];
  }
}

/** A deadline in canonical words, which read back to the same kind, days and occurrences in any plan of the policy. */
export function printDeadline(deadline: Deadline, before: Before = 'inclusive'): string {
  const all = candidates(deadline, before);
  return all.find((words) => readsAs(words, deadline, before)) ?? (all[all.length - 1] as string);
}
