import { overdueOf, upcomingOf, yearEnded } from '../../tracking/lateness.ts';
import { type Occasion, occasionsOf } from '../../tracking/occasions.ts';
import type { Standing } from '../../tracking/state.ts';
import { countTasks } from '../../tracking/summary.ts';
import { windowInside } from '../../tracking/windows.ts';
import { addDays, type IsoDate } from '../../wording/calendar.ts';
import type { AskedPlan } from '../plans/asked.ts';
import { type AssessOptions, assess } from '../plans/assess.ts';
import { periodArgument } from '../plans/narrow.ts';

/** What is asked of obligations that are late or fall due. */
export interface DueQuestion extends AssessOptions {
  readonly mode: 'overdue' | 'upcoming';
  /** What the decision set for a period. */
  readonly deadline: string | null;
  /** overdue: at least so many days late. */
  readonly minDays: number;
  /** upcoming: due within so many days. */
  readonly within: number;
}

/** The obligations found, with what is needed to speak of them. */
export interface DueAnswer {
  readonly mode: 'overdue' | 'upcoming';
  readonly asOf: IsoDate;
  readonly plans: readonly (AskedPlan & {
    readonly ended: ReturnType<typeof yearEnded>;
    /** Nobody has recorded anything for the plan. */
    readonly empty: boolean;
    readonly found: readonly Standing[];
    /** The same by occurrence, with how many bodies hold each in all. */
    readonly occasions: readonly Occasion[];
    /** How many tasks that is. */
    readonly tasks: number;
  })[];
  readonly deadline: string | null;
  readonly minDays: number;
  /** upcoming: the last day looked at. */
  readonly until: IsoDate;
  readonly remarks: readonly string[];
}

/**
 * Who is late, or what falls due.
 *
 * @throws Refusal for arguments that name nothing, or a plan that cannot be computed from
 */
export async function findDue(question: DueQuestion): Promise<DueAnswer> {
  const { mode, deadline, minDays, within } = question;
  const { asOf, plans, remarks } = await assess(question);
  const answers = plans.map(({ plan, bodies, sections, standings, empty }) => {
    const range = deadline === null ? null : periodArgument(plan, deadline, '--deadline');
    const asked = standings.filter(
      ({ obligation: { occurrence } }) =>
        range === null || (occurrence !== null && windowInside(occurrence, range)),
    );
    const found = mode === 'overdue' ? overdueOf(asked, minDays) : upcomingOf(asked, within);
    return {
      plan,
      bodies,
      sections,
      ended: yearEnded(plan, asOf),
      empty,
      found,
      occasions: occasionsOf(found, asked),
      tasks: countTasks(found).total,
    };
  });
  return {
    mode,
    asOf,
    plans: answers,
    deadline,
    minDays,
    until: addDays(asOf, within),
    remarks,
  };
}
