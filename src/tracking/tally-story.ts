/** The story of work that many bodies lead: how many had done it, over time. */
import type { Plan } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import { isDone } from './due-states.ts';
import type { Obligation } from './obligations.ts';
import type { Standing } from './state.ts';
import type { StoryEvent } from './story.ts';
import type { Moment } from './timeline.ts';

/** How many bodies have done one occurrence; those who need not do it any more are not counted. */
export interface PeriodTally {
  readonly period: string | null;
  readonly done: number;
  readonly total: number;
  readonly overdue: number;
  readonly stopped: number;
}

interface Counted extends PeriodTally {
  readonly bodies: ReadonlyMap<string, Standing>;
}

/** Each change of the tally of each occurrence. @param asked of which obligations */
export function tallyEvents(
  moments: readonly Moment[],
  asked: (plan: Plan, obligation: Obligation) => boolean,
): StoryEvent[] {
  const events: StoryEvent[] = [];
  let before = new Map<string | null, Counted>();
  for (const [i, { day, plan, standings }] of moments.entries()) {
    const counts = count(standings.filter(({ obligation }) => asked(plan, obligation)));
    for (const [period, now] of counts) {
      const { done, total, overdue, stopped, bodies } = now;
      const last = before.get(period);
      const same = last?.done === done && last.total === total && last.overdue === overdue;
      const added = [...bodies].filter(([name]) => !last?.bodies.has(name)).map(([, each]) => each.holder);
      const removed = [...(last?.bodies ?? [])].filter(([name]) => !bodies.has(name));
      if ((same && added.length === 0 && removed.length === 0) || (i === 0 && done === 0)) continue;
      const gone = removed.map(([, each]) => each.holder);
      events.push({ kind: 'tally', date: day, period, done, total, overdue, stopped, added, removed: gone });
    }
    before = counts;
  }
  return events;
}

/** The tallies of the last moment. */
export function talliesNow(
  { plan, standings }: Moment,
  asked: (plan: Plan, obligation: Obligation) => boolean,
): PeriodTally[] {
  const counts = count(standings.filter(({ obligation }) => asked(plan, obligation)));
  return [...counts.values()].map(({ bodies: _, ...tally }) => tally);
}

function count(standings: readonly Standing[]): Map<string | null, Counted> {
  const byPeriod = groupBy(standings, ({ obligation }) => obligation.period);
  return new Map(
    [...byPeriod].map(([period, each]) => {
      const done = each.filter(({ state }) => isDone(state));
      const counts = {
        period,
        done: done.length,
        total: each.filter(({ state }) => state !== 'stopped').length,
        overdue: each.filter(({ state }) => state === 'overdue').length,
        stopped: each.filter(({ state }) => state === 'stopped').length,
        bodies: new Map(done.map((standing) => [standing.obligation.agency, standing])),
      };
      return [period, counts] as const;
    }),
  );
}
