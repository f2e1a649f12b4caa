import type { Plan, Task } from '../plan/plan.ts';
import { fold, toneKey } from '../text/normalize.ts';
import { leadersOf, type Part, supportersOf, takesPart } from '../tracking/bodies.ts';
import type { DueState } from '../tracking/due-states.ts';
import { yearEnded } from '../tracking/lateness.ts';
import { obligationsOfTask, occurrencesOf } from '../tracking/obligations.ts';
import { isWaiting, standingsOf } from '../tracking/state.ts';
import { fallsDueIn, isSetFor } from '../tracking/windows.ts';
import type { IsoDate } from '../wording/calendar.ts';
import type { Occurrence } from '../wording/deadline/types.ts';
import { type AskedPlan, askPlans, inSections, type Narrowing } from './plans/asked.ts';
import { concernsAny, successionsOf } from './plans/assess.ts';
import { periodArgument } from './plans/narrow.ts';
import { type OpenOptions, openPlans } from './plans/open.ts';
import { readJournal } from './plans/read-journal.ts';

/** What is asked of the plan's tasks; null: not asked. */
export interface TaskQuestion extends OpenOptions, Narrowing {
  readonly role: Part;
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
  readonly plans: readonly (AskedPlan & {
    readonly ended: ReturnType<typeof yearEnded>;
    readonly tasks: readonly ListedTask[];
  })[];
  readonly remarks: readonly string[];
}

/**
 * The tasks that fit every filter, in the plan's order. A plan with errors is listed as far as it can be read.
 *
 * @throws Refusal for arguments that name nothing
 */
export async function listTasks(question: TaskQuestion): Promise<TaskAnswer> {
  const { asOf, role } = question;
  const opened = await openPlans({ ...question, lenient: true });
  const { asked, remarks } = askPlans(opened.plans, question);
  const plans = await Promise.all(
    asked.map(async (each) => {
      const { plan, bodies } = each;
      const filters = [...wordFilters(each, question), ...(await stateFilter(each, question))];
      const isTheirs = (task: Task) =>
        bodies.length === 0 || bodies.some(({ name }) => takesPart(plan, task, name, role, asOf));
      const tasks = plan.tasks.filter((task) => isTheirs(task) && filters.every((fits) => fits(task)));
      const listed = tasks.map((task) => listedTask(plan, task, asOf));
      return { ...each, ended: yearEnded(plan, asOf), tasks: listed };
    }),
  );
  return { asOf, plans, remarks: [...opened.remarks, ...remarks, ...successionsOf(asked, asOf)] };
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

function wordFilters({ plan, sections }: AskedPlan, question: TaskQuestion): Fits[] {
  const { kind, deadline, dueIn, search, asOf } = question;
  const filters: Fits[] = [(task) => inSections(task, sections)];
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

/** Tasks of which any obligation stands so; with bodies, any of their own. */
async function stateFilter({ plan, bodies }: AskedPlan, question: TaskQuestion): Promise<Fits[]> {
  const { state, asOf } = question;
  if (state === null) return [];
  const journal = await readJournal(plan, question);
  return [
    (task) => {
      const asked = obligationsOfTask(plan, task).filter((each) => concernsAny(plan, each, bodies, asOf));
      return standingsOf(plan, asked, journal, asOf).some((each) => each.state === state);
    },
  ];
}
