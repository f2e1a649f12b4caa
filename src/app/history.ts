import { planAt } from '../plan/amend.ts';
import type { Plan, Task } from '../plan/plan.ts';
import { yearEnded } from '../tracking/lateness.ts';
import type { Obligation } from '../tracking/obligations.ts';
import { inTimeOrder, plannedEvents, type StoryEvent, stateChanges, toldEvents } from '../tracking/story.ts';
import { type PeriodTally, talliesNow, tallyEvents } from '../tracking/tally-story.ts';
import { type Moment, momentsOf } from '../tracking/timeline.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { concerns } from './plans/assess.ts';
import { findBodies } from './plans/find-bodies.ts';
import { sayingSo } from './plans/illustrative.ts';
import { type OpenOptions, openPlans } from './plans/open.ts';
import { readJournal } from './plans/read-journal.ts';
import { reportable, taskSubject } from './record/entry-subject.ts';

export interface HistoryQuestion extends OpenOptions {
  readonly task: string;
  /** null: all who lead the task, with their tally where they are many. */
  readonly agency: string | null;
}

/** A task's story, oldest first. */
export interface History {
  readonly asOf: IsoDate;
  readonly plan: Plan;
  readonly ended: ReturnType<typeof yearEnded>;
  readonly task: Task;
  /** Whose story it is; null: of all who lead the task. */
  readonly body: string | null;
  readonly events: readonly StoryEvent[];
  /** How many have done it by now, when the story is of many. */
  readonly tallies: readonly PeriodTally[];
  readonly remarks: readonly string[];
}

/** @throws Refusal for an unknown task or agency, for one that never led the task, and as {@link openPlans} */
export async function history(question: HistoryQuestion): Promise<History> {
  const { asOf } = question;
  const { plans, remarks } = await openPlans(question);
  const { plan, item: task } = taskSubject(
    plans,
    question.task,
    (kpi) => `Xem số liệu: parhoach kpi show ${kpi}`,
  );
  const journal = await readJournal(plan, question);
  const moments = momentsOf(plan.asWritten ?? plan, (day) => planAt(plan, day), task.id, journal, asOf);
  const body = question.agency === null ? null : (findBodies([plan], question.agency)[0] ?? null);
  const asked = (then: Plan, obligation: Obligation) =>
    body === null || concerns(then, obligation, body, asOf);
  if (body !== null && most(moments, asked) === 0) reportable(plan, task, body, asOf);
  const many = body === null ? most(moments, asked) > 1 : plan.members.has(body.name);
  const told = toldEvents(moments, journal, task.id, asked);
  const followed = many ? tallyEvents(moments, asked) : stateChanges(moments, asked);
  return {
    asOf,
    plan: sayingSo(plan, journal),
    ended: yearEnded(plan, asOf),
    task,
    body: body?.name ?? null,
    // Before the decision nothing has happened, though the plan says what will.
    events: inTimeOrder([...plannedEvents(moments, task.id), ...told, ...followed]).filter(
      ({ date }) => date <= asOf,
    ),
    tallies: many ? talliesNow(moments.at(-1)!, asked) : [],
    remarks,
  };
}

type Asked = (plan: Plan, obligation: Obligation) => boolean;

/** The most bodies that owed what is asked for at one time. */
function most(moments: readonly Moment[], asked: Asked): number {
  const counts = moments.map(({ plan, standings }) => {
    const owed = standings.filter(({ obligation }) => asked(plan, obligation));
    return new Set(owed.map(({ obligation }) => obligation.agency)).size;
  });
  return Math.max(...counts);
}
