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
  readonly words: string;
  readonly year: number | null;
  readonly issued: string | null;
}

/** How a deadline's words are read. Works without a plan: the year is then that of as-of. */
export async function readDeadlineWords(question: WordingQuestion): Promise<Reading<Deadline>> {
  const plan = await planIfAny(question);
  const year = question.year ?? plan?.context.year ?? Number(question.asOf.slice(0, 4));
  const ofPlan = plan?.context.year === year ? plan.context.issued : null;
  return readDeadline(question.words, {
    year,
    issued: question.issued ?? ofPlan,
    before: plan?.context.before ?? 'inclusive',
  });
}

/** How the words of a lead or support cell are read. @throws Refusal without a plan: names are a plan's */
export async function readAgencyWords(question: WordingQuestion): Promise<Reading<readonly Mention[]>> {
  const { plans } = await openPlans(question);
  return readAgencies(question.words, plans.at(-1)!.lexicon);
}

/** How a target's words are read. */
export async function readTargetWords(question: WordingQuestion): Promise<Reading<Target>> {
  const year = question.year ?? (await planIfAny(question))?.context.year;
  return readTarget(question.words, year === undefined ? {} : { planYear: year });
}

/** The plan that answers; null where there is none to be found and none was asked for. */
async function planIfAny(question: WordingQuestion): Promise<Plan | null> {
  try {
    return (await openPlans(question)).plans.at(-1) ?? null;
  } catch (error) {
    if (error instanceof Refusal && question.path === null && error.diagnostics.length === 0) return null;
    throw error;
  }
}
