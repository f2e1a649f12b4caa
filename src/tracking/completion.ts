import { percentOf } from './percent.ts';
import type { StateCounts } from './summary.ts';

/** How far the tasks are that have to be completed: not those without a due day, that wait for their condition, or were stopped. */
export interface Completion {
  readonly toComplete: number;
  readonly done: number;
  /** Per cent done of those; null: there are none. */
  readonly share: number | null;
  /** Done, or past due: what can be judged. */
  readonly judged: number;
  readonly onTime: number;
  /** Per cent done in time of what can be judged; null: nothing can be. */
  readonly rate: number | null;
}

export function completionOf({ states, done, open }: StateCounts): Completion {
  const judged = done + states.overdue;
  const toComplete = judged + open;
  const onTime = states['done-on-time'];
  return {
    toComplete,
    done,
    share: percentOf(done, toComplete),
    judged,
    onTime,
    rate: percentOf(onTime, judged),
  };
}
