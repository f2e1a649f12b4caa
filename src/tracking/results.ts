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
  const progressBefore = progressByKey(before);
  const progressNow = progressByKey(now);
  return atEnd.filter((each) => {
    const key = keyOfObligation(each.obligation);
    const isNew = isResult(each.progress) && progressBefore.get(key) !== each.progress;
    const since = progressNow.get(key);
    return isNew && (since === undefined || isResult(since));
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
