import type { Plan, Task } from '../plan/plan.ts';
import { fold, toneKey } from '../text/normalize.ts';
import { leadersOf, type Part, supportersOf, takesPart } from '../tracking/bodies.ts';
import type { DueState } from '../tracking/due-states.ts';
import { yearEnded } from '../tracking/lateness.ts';
import { obligationsOfTask, occurrencesOf } from '../tracking/obligations.ts';
import { isWaiting, standingsOf } from '../tracking/state.ts';
import { fallsDueIn, isSetFor } from '../tracking/windows.ts';
import type { KnownName } from '../wording/agencies/types.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Occurrence } from '../wording/deadline/types.ts';
import { concerns, findBodies } from './plans/assess.ts';
import { successionRemarks } from './plans/ended.ts';
import { inSection, periodArgument, sectionArgument } from './plans/narrow.ts';
import { type OpenOptions, openPlans } from './plans/open.ts';
import { readJournal } from './plans/read-journal.ts';

/** What is asked of the plan's tasks; null: not asked. */
export interface TaskQuestion extends OpenOptions {
  readonly agency: string | null;
  readonly role: Part;
  readonly section: string | null;
  readonly kind: 'annex' | 'duty' | null;
  readonly deadline: string | null;
  readonly dueIn: string | null;
  readonly state: DueState | null;
  readonly search: string | null;
}

/** A task with the bodies that its cells name, groups opened, each once, and when it is to be done. */
export interface ListedTask {
  readonly task: Task;
  /** A condition that came true is counted from. */
  readonly occurrences: readonly Occurrence[];
  /** The last `due` of the occurrences; null when there is none. */
  readonly due: IsoDate | null;
  /** Its condition has not come true. */
  readonly waiting: boolean;
  readonly leaders: readonly string[];
  readonly supporters: readonly string[];
}

export interface TaskAnswer {
  readonly asOf: string;
  readonly plans: readonly {
    readonly plan: Plan;
    readonly ended: ReturnType<typeof yearEnded>;
    readonly tasks: readonly ListedTask[];
  }[];
  readonly body: string | null;
  readonly remarks: readonly string[];
}

/**
 * The tasks that fit every filter, in the plan's order. A plan with errors is listed as far as it can be read.
 *
 * @throws Refusal for arguments that name nothing
 */
export async function listTasks(question: TaskQuestion): Promise<TaskAnswer> {
  const { asOf, agency } = question;
  const { plans, remarks } = await openPlans({ ...question, lenient: true });
  const bodies = agency === null ? plans.map(() => null) : findBodies(plans, agency);
  const section = question.section === null ? null : sectionArgument(plans, question.section);
  const answers = await Promise.all(
    plans.map(async (plan, i) => {
      const body = bodies[i] ?? null;
      const filters = [...wordFilters(plan, question, section), ...(await stateFilter(plan, question, body))];
      const tasks = plan.tasks.filter(
        (task) =>
          (agency === null || (body !== null && takesPart(plan, task, body.name, question.role, asOf))) &&
          filters.every((fits) => fits(task)),
      );
      const listed = tasks.map((task) => listedTask(plan, task, asOf));
      return { plan, ended: yearEnded(plan, asOf), tasks: listed };
    }),
  );
  const body = bodies.find((each) => each !== null)?.name ?? null;
  const ended = body === null ? [] : plans.flatMap((plan) => successionRemarks(plan, body, asOf));
  return { asOf, plans: answers, body, remarks: [...remarks, ...new Set(ended)] };
}

function listedTask(plan: Plan, task: Task, asOf: IsoDate): ListedTask {
  const occurrences = occurrencesOf(plan, task);
  return {
    task,
    occurrences,
    due: occurrences.at(-1)?.due ?? null,
    waiting: isWaiting(plan, task, asOf),
    leaders: leadersOf(plan, task, asOf),
    supporters: supportersOf(plan, task, asOf),
  };
}

type Fits = (task: Task) => boolean;

function wordFilters(plan: Plan, question: TaskQuestion, section: string | null): Fits[] {
  const { kind, deadline, dueIn, search, asOf } = question;
  const filters: Fits[] = [(task) => inSection(task, section)];
  if (kind !== null) filters.push((task) => task.kind === kind);
  if (deadline !== null) {
    const range = periodArgument(plan, deadline, '--deadline');
    filters.push((task) => isSetFor(plan, task, range));
  }
  if (dueIn !== null) {
    const range = periodArgument(plan, dueIn, '--due-in');
    filters.push((task) => fallsDueIn(plan, task, range, asOf));
  }
  if (search !== null) filters.push(searchFilter(search));
  return filters;
}

const NOT_WORDS = /[^\p{L}\p{M}\p{N}.]+/gu;

/** Tasks that have every word asked for: one typed with marks as it is, one without as the beginning of a word. */
function searchFilter(search: string): Fits {
  const words = search.normalize('NFC').replace(NOT_WORDS, ' ').trim().split(' ').filter(Boolean);
  const asked = [...new Set(words)].map((word) => {
    const isPlain = fold(word) === word.toLowerCase();
    return { isPlain, part: isPlain ? ` ${fold(word)}` : ` ${toneKey(word)} ` };
  });
  return ({ id, text, leadWords, supportWords }) => {
    const own = [id, text, leadWords, supportWords ?? ''].join(' ').normalize('NFC').replace(NOT_WORDS, ' ');
    const [plain, marked] = [` ${fold(own)}`, ` ${toneKey(own)} `];
    return asked.every(({ isPlain, part }) => (isPlain ? plain : marked).includes(part));
  };
}

/** Tasks of which any obligation stands so; with a body, any of its own. */
async function stateFilter(plan: Plan, question: TaskQuestion, body: KnownName | null): Promise<Fits[]> {
  const { state, asOf } = question;
  if (state === null) return [];
  const journal = await readJournal(plan, question);
  return [
    (task) => {
      const all = obligationsOfTask(plan, task);
      const asked = body === null ? all : all.filter((each) => concerns(plan, each, body, asOf));
      return standingsOf(plan, asked, journal, asOf).some((each) => each.state === state);
    },
  ];
}
