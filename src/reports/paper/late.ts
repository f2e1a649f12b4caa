/** Work that is late or falls due: part III of the report, part VI, and the letters. */
import type { Occasion } from '../../tracking/occasions.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { progressWords } from '../words.ts';
import { BODIES, brief, lowerFirst, taskWords } from './wording.ts';

const BRIEF = 50;
const SHORT = 40;

/** One line a task, its occurrences together, in the order in which they come. */
export function occasionLines(occasions: readonly Occasion[]): string[] {
  return byTask(occasions).map(lineOf);
}

/** The same in a few words: what, who, by when. */
export function comingLines(occasions: readonly Occasion[]): string[] {
  return byTask(occasions).map((each) => {
    const { task } = each[0]!;
    const days = each.map(({ due }) => (due === null ? '' : vietnameseDate(due))).filter(Boolean);
    return `${taskWords(task, SHORT)}: ${brief(task.leadWords, SHORT)}, hạn ${days.join(', ')}`;
  });
}

function byTask(occasions: readonly Occasion[]): Occasion[][] {
  const tasks = new Map<Occasion['task'], Occasion[]>();
  for (const each of occasions) tasks.set(each.task, [...(tasks.get(each.task) ?? []), each]);
  return [...tasks.values()];
}

function lineOf(occasions: readonly Occasion[]): string {
  const [first] = occasions;
  const { task } = first!;
  const words = `${taskWords(task, BRIEF)}; chủ trì: ${brief(task.leadWords, BRIEF)}; thời hạn: ${task.deadlineWords ?? ''}`;
  if (occasions.length === 1) {
    const period = first!.period === null ? '' : `, kỳ ${lowerFirst(first!.period)}`;
    return [`${words}${period} (${dueWords(first!)})`, ...standWords(first!)].join('; ');
  }
  const periods = occasions.map((each) =>
    [`${lowerFirst(each.period ?? '')} (${dueWords(each)})`, ...standWords(each)].join(' – '),
  );
  return `${words}; các kỳ: ${periods.join(', ')}`;
}

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

/** How many of several holders, or what the one holder reported. */
function standWords({ standings, holders, daysLeft }: Occasion): string[] {
  // That nobody has done yet what is not due is no news.
  if (holders > 1 && standings.length === holders && (daysLeft ?? 0) >= 0) return [];
  if (holders > 1) return [`${standings.length}/${holders} ${BODIES} chưa hoàn thành${namesOf(standings)}`];
  const { progress } = standings[0]!;
  return progress === 'none' ? [] : [lowerFirst(progressWords[progress])];
}

const MOST_NAMED = 4;

/** " (UBND huyện Bù Đốp, UBND huyện Phú Riềng)": who it is, where they are few. */
function namesOf(standings: Occasion['standings']): string {
  if (standings.length > MOST_NAMED) return '';
  return ` (${standings.map(({ holder }) => holder.name).join(', ')})`;
}
