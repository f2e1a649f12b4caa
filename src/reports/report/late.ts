/** Work that is late or falls due: part III of the report, part VI, and the letters. */

import { lowerFirst } from '../../text/first-letter.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { BODIES, brief, count, taskMark, taskWords } from '../paper/wording.ts';
import { holderWords, progressWords } from '../words/words.ts';

const BRIEF = 50;

/**
 * One line a task, its occurrences together, in the order in which they come.
 *
 * @param most letters of a task's text
 */
export function occasionLines(occasions: readonly Occasion[], most = BRIEF): string[] {
  return byTask(occasions).map((each) => lineOf(each, most));
}

/** What each task is called in a list of many: "37", "điểm d khoản 1 Mục VII". */
export function taskNames(occasions: readonly Occasion[]): string[] {
  return byTask(occasions).map(([first]) => taskMark(first!.task));
}

/** The same in a few words: what, who, by when. */
export function comingLines(occasions: readonly Occasion[], most = BRIEF): string[] {
  return byTask(occasions).map((each) => {
    const { task } = each[0]!;
    const days = each.map(({ due }) => (due === null ? '' : vietnameseDate(due))).filter(Boolean);
    return `${taskWords(task, most)}: ${brief(task.leadWords, most)}, hạn ${days.join(', ')}`;
  });
}

/** The occurrences of each task together, which a line tells in one. */
export function byTask(occasions: readonly Occasion[]): Occasion[][] {
  return [...groupBy(occasions, ({ task }) => task).values()];
}

function lineOf(occasions: readonly Occasion[], most: number): string {
  const [first] = occasions;
  const { task } = first!;
  // Of a group's work it is told who is late, where they are few: then the group's name adds nothing.
  const named = occasions.every(({ standings, holders }) => holders > 1 && standings.length <= MOST_NAMED);
  const lead = named ? '' : `; chủ trì: ${brief(task.leadWords, most)}`;
  const words = `${taskWords(task, most)}${lead}; thời hạn: ${task.deadlineWords ?? ''}`;
  if (occasions.length === 1) {
    const period = first!.period === null ? '' : `, kỳ ${lowerFirst(first!.period)}`;
    return [`${words}${period} (${dueWords(first!)})`, ...standWords(first!)].join('; ');
  }
  const told = (each: Occasion) =>
    [`${lowerFirst(each.period ?? '')} (${dueWords(each)})`, ...standWords(each, each === first)].join(' – ');
  if (occasions.length > MOST_PERIODS)
    return `${words}; ${count(occasions.length)} kỳ, từ ${told(first!)} đến ${told(occasions.at(-1)!)}`;
  return `${words}; các kỳ: ${occasions.map(told).join(', ')}`;
}

/** Eleven months of one task, each with its day, would fill half a page. */
const MOST_PERIODS = 3;

/** "hạn 31/03/2024, quá hạn 15 ngày" */
export function dueWords({ due, daysLeft }: Pick<Occasion, 'due' | 'daysLeft'>): string {
  if (due === null || daysLeft === null) return 'chưa xác định';
  const left =
    daysLeft < 0
      ? `quá hạn ${-daysLeft} ngày`
      : daysLeft === 0
        ? 'hết hạn trong ngày'
        : `còn ${daysLeft} ngày`;
  return `hạn ${vietnameseDate(due)}, ${left}`;
}

/**
 * How many of several holders, or what the one holder reported.
 *
 * @param whole with what the holders are called, which is said once in a line
 */
function standWords({ standings, holders, daysLeft }: Occasion, whole = true): string[] {
  // That nobody has done yet what is not due is no news.
  if (holders > 1 && standings.length === holders && (daysLeft ?? 0) >= 0) return [];
  if (holders > 1)
    return [
      `${standings.length}/${holders}${whole ? ` ${BODIES}` : ''} chưa hoàn thành${namesOf(standings)}`,
    ];
  const { progress, dissolved } = standings[0]!;
  return [
    ...(dissolved === null ? [] : ['cơ quan chủ trì đã giải thể']),
    ...(progress === 'none' ? [] : [lowerFirst(progressWords[progress])]),
  ];
}

const MOST_NAMED = 4;

/** " (UBND huyện Bù Đốp, UBND huyện Phú Riềng)": who it is, where they are few. */
function namesOf(standings: Occasion['standings']): string {
  if (standings.length > MOST_NAMED) return '';
  return ` (${standings.map(holderWords).join(', ')})`;
}
