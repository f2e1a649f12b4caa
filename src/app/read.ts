import { Refusal } from '../diagnostics/refusal.ts';
import type { Plan } from '../plan/plan.ts';
import { readAgencies } from '../wording/agencies/read.ts';
import type { Mention } from '../wording/agencies/types.ts';
import { readDeadline } from '../wording/deadline/read.ts';
import type { Deadline } from '../wording/deadline/types.ts';
import type { Reading } from '../wording/reading.ts';
import { readTarget } from '../wording/target/read.ts';
import type { Target } from '../wording/target/types.ts';
import { type OpenOptions, openPlans } from './plans/open.ts';

/** What surrounds the words: given on the command line, else the plan's, else today's year. */
export interface WordingQuestion extends OpenOptions {
  readonly year: number | null;
  readonly issued: string | null;
}

/** How the words of one kind are read: one wording after the other, with what surrounds them worked out once. */
export type WordingReader<T> = (words: string) => Reading<T>;

/** How deadlines are read. Works without a plan: the year is then that of as-of. */
export async function deadlineReader(question: WordingQuestion): Promise<WordingReader<Deadline>> {
  const plan = await planIfAny(question);
  const year = question.year ?? plan?.context.year ?? Number(question.asOf.slice(0, 4));
  const ofPlan = plan?.context.year === year ? plan.context.issued : null;
  const issued = question.issued ?? ofPlan;
  const before = plan?.context.before ?? 'inclusive';
  return (words) => readDeadline(words, { year, issued, before });
}

/** How the words of lead or support cells are read. @throws Refusal without a plan: names are a plan's */
export async function agencyReader(question: WordingQuestion): Promise<WordingReader<readonly Mention[]>> {
  const { plans } = await openPlans(question);
  const { lexicon } = plans.at(-1)!;
  return (words) => readAgencies(words, lexicon);
}

/** How targets are read. */
export async function targetReader(question: WordingQuestion): Promise<WordingReader<Target>> {
  const planYear = question.year ?? (await planIfAny(question))?.context.year;
  return (words) => readTarget(words, planYear === undefined ? {} : { planYear });
}

/** The plan that answers; null where there is none to be found and none was asked for. */
async function planIfAny(question: WordingQuestion): Promise<Plan | null> {
  try {
    return (await openPlans(question)).plans.at(-1) ?? null;
  } catch (error) {
    if (error instanceof Refusal && question.paths.length === 0 && error.diagnostics.length === 0)
      return null;
    throw error;
  }
}
