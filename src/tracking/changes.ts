/** What happened between two days: what was done, what fell late, what slipped, what was decided anew. */
import type { Applied, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { isDone } from './due-states.ts';
import { keyOf } from './holding.ts';
import type { Standing } from './state.ts';

/** An obligation on both days. */
export interface Moved {
  readonly standing: Standing;
  /** null: it was not there then. */
  readonly before: Standing | null;
}

/** An obligation whose end was put off, done by now or not, or that is not done any more. */
export interface Slipped extends Moved {
  /** deadline: it need be done only later · retraction: that it was done was taken back. */
  readonly why: 'deadline' | 'retraction';
}

/** What a document changed in the plan. */
export interface PlanChange {
  readonly kind: 'task' | 'kpi';
  readonly id: string;
  readonly applied: Applied;
}

export interface Changes {
  readonly done: readonly Moved[];
  readonly newlyLate: readonly Moved[];
  readonly slipped: readonly Slipped[];
  readonly changed: readonly PlanChange[];
}

/** Compares the standings of two days, and lists what documents dated in between changed. All in the plan's order. */
export function changesBetween(
  before: readonly Standing[],
  after: readonly Standing[],
  plan: Plan,
  since: IsoDate,
): Changes {
  const then = new Map(before.map((each) => [key(each), each]));
  const moved = after.map((standing): Moved => ({ standing, before: then.get(key(standing)) ?? null }));
  return {
    done: moved.filter((each) => isDone(each.standing.state) && !wasDone(each)),
    newlyLate: moved.filter((each) => each.standing.state === 'overdue' && each.before?.state !== 'overdue'),
    slipped: moved.flatMap((each) => {
      const why = slippedBy(each);
      return why === null ? [] : [{ ...each, why }];
    }),
    changed: [
      ...plan.tasks.flatMap(({ id, applied }) => changedSince('task', id, applied, since)),
      ...plan.kpis.flatMap(({ id, applied }) => changedSince('kpi', id, applied, since)),
    ],
  };
}

function slippedBy(each: Moved): Slipped['why'] | null {
  const { standing, before } = each;
  if (before === null) return null;
  if (wasDone(each)) return isDone(standing.state) ? null : 'retraction';
  const { due } = standing.obligation;
  const earlier = before.obligation.due;
  return earlier !== null && standing.state !== 'stopped' && (due === null || due > earlier)
    ? 'deadline'
    : null;
}

function changedSince(
  kind: PlanChange['kind'],
  id: string,
  applied: readonly Applied[],
  since: IsoDate,
): PlanChange[] {
  return applied.filter(({ document }) => document.date > since).map((each) => ({ kind, id, applied: each }));
}

function key({ obligation: { agency, task, period } }: Standing): string {
  return keyOf(agency, task.id, period);
}

const wasDone = ({ before }: Moved) => before !== null && isDone(before.state);
