/** Work that is late or falls due, a line a task. */

import { lowerFirst } from '../../text/first-letter.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { BODIES, brief, count, taskWords } from '../paper/wording.ts';
import { holderWords, progressWords } from '../words/words.ts';

/** Letters of a task's text. */
const BRIEF = 60;

/** One line a task, its occurrences together, in the order in which they come. */
export function occasionLines(occasions: readonly Occasion[]): string[] {
  return byTask(occasions).map(lineOf);
}

/** The same in a few words, of what is far off: what, who, by when. */
export function comingLines(occasions: readonly Occasion[]): string[] {
  return byTask(occasions).map((each) => {
    const { task } = each[0]!;
    const days = each.flatMap(({ due }) => (due === null ? [] : [vietnameseDate(due)]));
    return `${taskWords(task, BRIEF)}: ${brief(task.leadWords, BRIEF)}, hạn ${days.join(', ')}`;
  });
}

/** The occurrences of each task together, which a line tells in one. */
export function byTask(occasions: readonly Occasion[]): Occasion[][] {
  return [...groupBy(occasions, ({ task }) => task).values()];
}

/** Eleven months of one task, each with its day, would fill half a page. */
const MOST_PERIODS = 3;

function lineOf(occasions: readonly Occasion[]): string {
  const [first] = occasions;
  const words = taskWords(first!.task, BRIEF);
  if (occasions.length > MOST_PERIODS)
    return `${words}: ${occasions.length} kỳ, từ ${told(first!)} đến ${told(occasions.at(-1)!)}`;
  return `${words}: ${occasions.map(told).join('; ')}`;
}

/** "kỳ quý I/2024, Sở Tư pháp, hạn 31/03/2024, quá hạn 15 ngày, đang thực hiện" */
function told(occasion: Occasion): string {
  const period = occasion.period === null ? [] : [`kỳ ${lowerFirst(occasion.period)}`];
  return [...period, whose(occasion), dueWords(occasion), ...howFar(occasion)].join(', ');
}

/** Who is late, by name; a whole group, and those of whom nothing is late yet, by the words of the plan. */
function whose({ task, standings, holders, daysLeft }: Occasion): string {
  const names = standings.map(holderWords).join(', ');
  if (holders === 1) return names;
  const all = standings.length === holders;
  const who = all || (daysLeft ?? 0) >= 0 ? brief(task.leadWords, BRIEF) : names;
  return `${who} (${all ? `cả ${count(holders)}` : `${standings.length}/${holders}`} ${BODIES})`;
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

/** What the one holder reported. */
function howFar({ standings, holders }: Occasion): string[] {
  const { progress } = standings[0]!;
  return holders > 1 || progress === 'none' ? [] : [lowerFirst(progressWords[progress])];
}
