/** What was done, handed in or worked at within the window of a period. */
import type { DayRange } from '../wording/calendar.ts';
import { keyOfObligation } from './obligations.ts';
import type { Standing } from './state.ts';

/**
 * Done or handed in at the end of a window, and not so at the end of the day before it: told in this period and in no other. What
 * is known by now to be taken back is no result.
 *
 * @param now the standings of the day of the report
 */
export function newResults(
  before: readonly Standing[],
  atEnd: readonly Standing[],
  now: readonly Standing[],
): Standing[] {
  const results = atEnd.filter(({ progress }) => isResult(progress));
  // Of a plan of thousands of tasks few have results in a period: only theirs are looked up.
  const tasks = new Set(results.map(({ obligation }) => obligation.task.id));
  const ofTasks = (standings: readonly Standing[]) =>
    progressByKey(standings.filter(({ obligation }) => tasks.has(obligation.task.id)));
  const [progressBefore, progressNow] = [ofTasks(before), ofTasks(now)];
  return results.filter(({ obligation, progress }) => {
    const key = keyOfObligation(obligation);
    const since = progressNow.get(key);
    return progressBefore.get(key) !== progress && (since === undefined || isResult(since));
  });
}

/** Said within a window to be under way, or to be held up. */
export function underWayIn({ start }: DayRange, atEnd: readonly Standing[]): Standing[] {
  return atEnd.filter(
    ({ progress, lastReport }) =>
      (progress === 'doing' || progress === 'blocked') && lastReport !== null && lastReport >= start,
  );
}

function progressByKey(standings: readonly Standing[]): Map<string, Standing['progress']> {
  return new Map(standings.map(({ obligation, progress }) => [keyOfObligation(obligation), progress]));
}

const isResult = (progress: Standing['progress']) => progress === 'done' || progress === 'submitted';
