import type { Plan } from '../plan/plan.ts';
import { type Occasion, occasionsOf } from '../tracking/occasions.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { type AssessOptions, assess } from './assess.ts';

/** The deadlines of plans as they stand at the end of a day. */
export interface CalendarFacts {
  readonly asOf: IsoDate;
  /** The body asked about; null when all were. */
  readonly body: { readonly name: string; readonly code: string } | null;
  readonly plans: readonly {
    readonly plan: Plan;
    readonly illustrative: boolean;
    /** Everything with a due day, done or not, by due day. Work that waits for its condition has none yet. */
    readonly deadlines: readonly (Occasion & { readonly due: IsoDate })[];
  }[];
}

/** @throws Refusal as {@link assess} */
export async function calendarFacts(
  question: AssessOptions,
): Promise<{ facts: CalendarFacts; remarks: readonly string[] }> {
  const { asOf, plans, remarks } = await assess(question);
  const body = plans.find((each) => each.body !== null)?.body ?? null;
  const facts: CalendarFacts = {
    asOf,
    body,
    plans: plans.map(({ plan, journal, standings }) => ({
      plan,
      illustrative: plan.data.plan.illustrative === true || journal.illustrative,
      deadlines: occasionsOf(
        standings.filter(({ state }) => state !== 'waiting'),
        standings,
      )
        .filter((each): each is Occasion & { due: IsoDate } => each.due !== null)
        .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    })),
  };
  return { facts, remarks };
}
