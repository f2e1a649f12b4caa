import type { Plan, Task } from '../../plan/plan.ts';
import { overdueOf, upcomingOf, yearEnded } from '../../tracking/lateness.ts';
import { type Occasion, occasionsOf } from '../../tracking/occasions.ts';
import type { Standing } from '../../tracking/state.ts';
import { countTasks } from '../../tracking/summary.ts';
import { windowInside } from '../../tracking/windows.ts';
import { addDays, type IsoDate } from '../../wording/calendar.ts';
import { type AssessOptions, assess } from '../plans/assess.ts';
import { inSection, periodArgument, sectionArgument } from '../plans/narrow.ts';

/** What is asked of obligations that are late or fall due. */
export interface DueQuestion extends AssessOptions {
  readonly mode: 'overdue' | 'upcoming';
  readonly section: string | null;
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
  readonly plans: readonly {
    readonly plan: Plan;
    readonly ended: ReturnType<typeof yearEnded>;
    /** Nobody has recorded anything for the plan. */
    readonly empty: boolean;
    readonly found: readonly Standing[];
    /** The same by occurrence, with how many bodies hold each in all. */
    readonly occasions: readonly Occasion[];
    /** How many tasks that is. */
    readonly tasks: number;
  }[];
  /** The body asked about, by its name; null when all were. */
  readonly body: { readonly name: string; readonly kind: string } | null;
  readonly section: Task['section'];
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
  const section =
    question.section === null
      ? null
      : sectionArgument(
          plans.map(({ plan }) => plan),
          question.section,
        );
  const answers = plans.map(({ plan, standings, empty }) => {
    const range = deadline === null ? null : periodArgument(plan, deadline, '--deadline');
    const asked = standings.filter(
      ({ obligation: { task, occurrence } }) =>
        inSection(task, section) &&
        (range === null || (occurrence !== null && windowInside(occurrence, range))),
    );
    const found = mode === 'overdue' ? overdueOf(asked, minDays) : upcomingOf(asked, within);
    return {
      plan,
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
    body: plans.find(({ body }) => body !== null)?.body ?? null,
    section: plans.flatMap(({ plan }) => plan.data.sections).find(({ id }) => id === section) ?? null,
    deadline,
    minDays,
    until: addDays(asOf, within),
    remarks,
  };
}
