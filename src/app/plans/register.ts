import type { Journal } from '../../journal/journal.ts';
import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import { obligationsOf } from '../../tracking/obligations.ts';
import { type Standing, standingsOf } from '../../tracking/state.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { concerns } from './assess.ts';
import { successionRemarks } from './ended.ts';
import { findBodies } from './find-bodies.ts';
import { sayingSo } from './illustrative.ts';
import { onlyPlan } from './only-plan.ts';
import { type OpenOptions, openPlans } from './open.ts';
import { readJournal } from './read-journal.ts';

/** One plan with all that was reported of it: opened once, asked about as many days as a document needs. */
export interface Register {
  /** As it stood on as-of. */
  readonly plan: Plan;
  readonly journal: Journal;
  readonly asOf: IsoDate;
  /** The body asked about; null when all were. */
  readonly body: KnownName | null;
  readonly remarks: readonly string[];
}

/** @throws Refusal as {@link openPlans}, for several plans at once, for an unknown agency */
export async function openRegister(
  question: OpenOptions & { readonly agency: string | null },
): Promise<Register> {
  const { asOf, agency } = question;
  const { plans, remarks } = await openPlans(question);
  const plan = onlyPlan(plans);
  const body = agency === null ? null : findBodies([plan], agency)[0]!;
  const journal = await readJournal(plan, question);
  const ended = body === null ? [] : successionRemarks(plan, body.name, asOf);
  return { plan: sayingSo(plan, journal), journal, asOf, body, remarks: [...remarks, ...ended] };
}

/** How the work that is asked about stood at the end of a day. */
export function standingsOn({ plan, journal, body, asOf }: Register, day: IsoDate): Standing[] {
  const then = planAt(plan, day);
  const all = obligationsOf(then);
  const asked = body === null ? all : all.filter((each) => concerns(then, each, body, asOf));
  return standingsOf(then, asked, journal, day);
}
