/** How many tasks stand how: people count nhiệm vụ, so a task counts once however many bodies and periods it has. */
import type { Task } from '../plan/plan.ts';
import { groupBy } from '../text/group-by.ts';
import { type DueState, dueStates } from './due-states.ts';
import type { Standing } from './state.ts';

/** Tasks by state. */
export interface StateCounts {
  readonly total: number;
  readonly states: Readonly<Record<DueState, number>>;
  /** Done, in time or late. */
  readonly done: number;
  /** Not done, and in time still. */
  readonly open: number;
}

export interface Summary {
  readonly all: StateCounts;
  /** By section (null: duties), most overdue first. */
  readonly sections: readonly { readonly section: Task['section']; readonly counts: StateCounts }[];
  /** By the body that holds the work, most overdue first. */
  readonly agencies: readonly {
    readonly name: string;
    readonly code: string;
    readonly counts: StateCounts;
  }[];
}

/** What a task is as a whole: the first of these that any of its obligations is. Done only when all are. */
const PRECEDENCE: readonly DueState[] = [
  'overdue',
  'due-soon',
  'pending',
  'waiting',
  'undated',
  'ongoing',
  'done-late',
  'done-on-time',
  'stopped',
];

/** The state of a task over all its obligations, or over those asked about. */
export function taskState(standings: readonly Standing[]): DueState {
  return PRECEDENCE.find((state) => standings.some((each) => each.state === state)) ?? 'undated';
}

/** The one-screen answer to "how are we doing". */
export function summarize(standings: readonly Standing[]): Summary {
  const bySection = groupBy(standings, ({ obligation }) => obligation.task.section?.id ?? '');
  const byHolder = groupBy(standings, ({ holder }) => holder.name);
  return {
    all: countTasks(standings),
    sections: [...bySection.values()]
      .map((each) => ({ section: each[0]!.obligation.task.section, counts: countTasks(each) }))
      .sort(worstFirst),
    agencies: [...byHolder.values()]
      .map((each) => ({ ...each[0]!.holder, counts: countTasks(each) }))
      .sort(worstFirst),
  };
}

/** A task counts once however many bodies and periods of it are among the standings. */
export function countTasks(standings: readonly Standing[]): StateCounts {
  const states = Object.fromEntries(dueStates.map((state) => [state, 0])) as Record<DueState, number>;
  const byTask = groupBy(standings, ({ obligation }) => obligation.task);
  for (const each of byTask.values()) states[taskState(each)]++;
  return withSums(byTask.size, states);
}

/** Several counts of different tasks as one. */
export function addCounts(all: readonly StateCounts[]): StateCounts {
  const states = Object.fromEntries(
    dueStates.map((state) => [state, all.reduce((sum, each) => sum + each.states[state], 0)]),
  ) as Record<DueState, number>;
  return withSums(
    all.reduce((sum, { total }) => sum + total, 0),
    states,
  );
}

function withSums(total: number, states: StateCounts['states']): StateCounts {
  const done = states['done-on-time'] + states['done-late'];
  return { total, states, done, open: states['due-soon'] + states.pending };
}

function worstFirst(a: { counts: StateCounts }, b: { counts: StateCounts }): number {
  const share = ({ counts }: { counts: StateCounts }) => counts.states.overdue / Math.max(1, counts.total);
  return b.counts.states.overdue - a.counts.states.overdue || share(b) - share(a);
}
