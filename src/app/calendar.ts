import { groupBy } from '../text/group-by.ts';
import { type DueState, isClosed } from '../tracking/due-states.ts';
import type { Obligation } from '../tracking/obligations.ts';
import { type Occasion, occasionsOf } from '../tracking/occasions.ts';
import type { Standing } from '../tracking/state.ts';
import { taskState } from '../tracking/summary.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { AskedPlan } from './plans/asked.ts';
import { type AssessOptions, assess } from './plans/assess.ts';

/** A due day, and how its holders stand together: as `status` counts a task. */
export interface Deadline extends Occasion {
  readonly due: IsoDate;
  readonly state: DueState;
  /** How many holders have not done it. */
  readonly open: number;
  /** How many did it in time. */
  readonly onTime: number;
  /** The document that took it away, by another deadline or another lead; null: it is there. */
  readonly endedBy: Obligation['endedBy'];
}

/** The deadlines of plans as they stand at the end of a day. */
export interface CalendarFacts {
  readonly asOf: IsoDate;
  readonly plans: readonly (AskedPlan & {
    readonly illustrative: boolean;
    /**
     * Everything with a due day, done or not, by due day; what was taken away too, for calendars that hold it. Work that waits for
     * its condition has none yet.
     */
    readonly deadlines: readonly Deadline[];
  })[];
}

/** @throws Refusal as {@link assess} */
export async function calendarFacts(
  question: AssessOptions,
): Promise<{ facts: CalendarFacts; remarks: readonly string[] }> {
  const { asOf, plans, remarks } = await assess(question);
  const facts: CalendarFacts = {
    asOf,
    plans: plans.map(({ plan, bodies, sections, journal, obligations, standings }) => ({
      plan,
      bodies,
      sections,
      illustrative: plan.data.plan.illustrative === true || journal.illustrative,
      deadlines: [...dated(standings), ...takenAway(obligations, standings)].sort((a, b) =>
        a.due < b.due ? -1 : a.due > b.due ? 1 : 0,
      ),
    })),
  };
  return { facts, remarks };
}

function dated(standings: readonly Standing[]): Deadline[] {
  return occasionsOf(
    standings.filter(({ state }) => state !== 'waiting'),
    standings,
  ).flatMap((each) =>
    each.due === null ? [] : { ...each, due: each.due, ...stateOf(each.standings), endedBy: null },
  );
}

/** Occurrences of which nothing is owed any more by anybody asked about: an amendment set another deadline, or another lead. */
function takenAway(obligations: readonly Obligation[], standings: readonly Standing[]): Deadline[] {
  const occurrence = ({ task, period }: Obligation) => `${task.id}\n${period ?? ''}`;
  const there = new Set(standings.map(({ obligation }) => occurrence(obligation)));
  const gone = groupBy(
    obligations.filter((each) => each.endedBy !== null && !there.has(occurrence(each))),
    occurrence,
  );
  return [...gone.values()].flatMap((all) => {
    const { task, period, due, endedBy } = all[0]!;
    if (due === null) return [];
    const none = { daysLeft: null, standings: [], holders: all.length, open: 0, onTime: 0 };
    return { task, period, due, endedBy, state: 'stopped' as const, ...none };
  });
}

function stateOf(standings: readonly Standing[]): Pick<Deadline, 'state' | 'open' | 'onTime'> {
  return {
    state: taskState(standings),
    open: standings.filter(({ state }) => !isClosed(state)).length,
    onTime: standings.filter(({ state }) => state === 'done-on-time').length,
  };
}
