/** The days on which something about a task can change, and how its obligations stood on each of them. */
import type { Journal } from '../journal/journal.ts';
import type { Plan, Task } from '../plan/plan.ts';
import { addDays, type IsoDate } from '../wording/calendar.ts';
import { type Obligation, obligationsOfTask } from './obligations.ts';
import { type Standing, standingsOf } from './state.ts';

/** A task at the end of a day. */
export interface Moment {
  readonly day: IsoDate;
  readonly plan: Plan;
  /** null: no amendment had added it yet. */
  readonly task: Task | null;
  readonly standings: readonly Standing[];
}

/**
 * How a task stood on every day on which anything about it may have changed, from the day the plan was signed to as-of:
 * amendments, reports and their being taken back, due days, members joining and leaving, agencies succeeded, conditions.
 *
 * @param written the plan as its file has it
 * @param planOn the plan as it stood on a day
 */
export function momentsOf(
  written: Plan,
  planOn: (day: IsoDate) => Plan,
  id: string,
  journal: Journal,
  asOf: IsoDate,
): Moment[] {
  const days = new Set([written.data.plan.decision.date]);
  for (const day of [...planDays(written), ...reportDays(journal, id)]) days.add(day);
  const versions = new Set([...days].filter((day) => day <= asOf).map(planOn));
  for (const plan of versions) for (const day of dueDays(plan, id)) days.add(day);
  days.add(asOf);
  const first = written.data.plan.decision.date;
  return [...days]
    .filter((day) => day === asOf || (day >= first && day < asOf))
    .sort()
    .map((day) => {
      const plan = planOn(day);
      const task = plan.tasks.find((each) => each.id === id) ?? null;
      const obligations: readonly Obligation[] = task === null ? [] : obligationsOfTask(plan, task);
      return { day, plan, task, standings: standingsOf(plan, obligations, journal, day) };
    });
}

function planDays({ data, members }: Plan): IsoDate[] {
  const joined = [...members.values()].flat();
  const ends = [...joined, ...data.agencies].flatMap(({ until }) => (until ? [addDays(until, 1)] : []));
  return [
    ...data.amendments.map(({ document }) => document.date),
    ...data.triggers.map(({ date }) => date),
    ...joined.flatMap(({ from }) => (from === null ? [] : [from])),
    ...ends,
  ];
}

function reportDays({ tasks }: Journal, id: string): IsoDate[] {
  return tasks
    .filter(({ entry }) => entry.task === id)
    .flatMap(({ entry, retractedOn }) => [entry.reported, ...(retractedOn === null ? [] : [retractedOn])]);
}

/** When work falls due soon, and when it is late. */
function dueDays(plan: Plan, id: string): IsoDate[] {
  const task = plan.tasks.find((each) => each.id === id);
  const obligations = task === undefined ? [] : obligationsOfTask(plan, task);
  const dues = new Set(obligations.flatMap(({ due }) => (due === null ? [] : [due])));
  return [...dues].flatMap((due) => [addDays(due, -plan.data.plan.policy.dueSoon), addDays(due, 1)]);
}
