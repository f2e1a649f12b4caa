import type { Plan } from '../plan/plan.ts';
import { obligationsOf } from '../tracking/obligations.ts';
import { lastReportedQuarter, reportingWindow, silentOf } from '../tracking/silence.ts';
import type { Standing } from '../tracking/state.ts';
import { type DayRange, periodName, rangeOf } from '../wording/calendar.ts';
import { sayingSo } from './illustrative.ts';
import { periodArgument } from './narrow.ts';
import { type OpenOptions, openPlans } from './open.ts';
import { readJournal } from './read-journal.ts';

export interface SilentAnswer {
  readonly plans: readonly {
    readonly plan: Plan;
    /** The reporting period, as it is called. */
    readonly period: string;
    readonly window: DayRange;
    readonly found: readonly Standing[];
  }[];
  readonly remarks: readonly string[];
}

/**
 * Who reported nothing in a reporting period.
 *
 * @param words the period as typed; null: the last quarter whose reports were due
 * @throws Refusal for words that are no period, and as {@link openPlans}
 */
export async function silent(options: OpenOptions, words: string | null): Promise<SilentAnswer> {
  const { plans, remarks } = await openPlans(options);
  const answers = await Promise.all(
    plans.map(async (plan) => {
      const quarter = lastReportedQuarter(plan, options.asOf);
      const range = words === null ? rangeOf(quarter) : periodArgument(plan, words, '--period');
      const journal = await readJournal(plan.file, options.cwd);
      return {
        plan: sayingSo(plan, journal),
        period: words ?? periodName(quarter),
        window: reportingWindow(plan, range),
        found: silentOf(plan, obligationsOf(plan), journal, range, options.asOf),
      };
    }),
  );
  return { plans: answers, remarks };
}
