import { Refusal, unknownName } from '../../diagnostics/refusal.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Plan, Task } from '../../plan/plan.ts';
import { type Obligation, obligationsOfTask } from '../../tracking/obligations.ts';
import { type Standing, standingsOf } from '../../tracking/state.ts';
import { chainOf, holderOn } from '../../tracking/succession.ts';
import { resolveArgument } from '../../wording/agencies/argument.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { isEmpty, isEmptyRegister } from './empty-register.ts';
import { successionRemarks } from './ended.ts';
import { sayingSo } from './illustrative.ts';
import { type OpenOptions, openPlans } from './open.ts';
import { readJournal } from './read-journal.ts';

/** A plan on a day: what is owed and how it stands. */
export interface Assessed {
  readonly plan: Plan;
  readonly journal: Journal;
  /** What was owed by whom was asked about, then or before an amendment took it away. */
  readonly obligations: readonly Obligation[];
  readonly standings: readonly Standing[];
  /** Nobody has recorded anything for the plan. */
  readonly empty: boolean;
  /** The body asked about, as this plan knows it; null when all were. */
  readonly body: KnownName | null;
}

/** What the assessment is narrowed to before anything is computed. */
export interface AssessOptions extends OpenOptions {
  /** An agency, group or role as the user typed it. */
  readonly agency?: string | null;
  readonly task?: (task: Task) => boolean;
}

export interface Assessment {
  readonly asOf: IsoDate;
  readonly plans: readonly Assessed[];
  readonly remarks: readonly string[];
}

/**
 * Opens the plans that answer and tells how every obligation stands at the end of a day. With an agency, only its
 * obligations, and only its progress file is read.
 *
 * @throws Refusal for an unknown agency (with the nearest names), no plan, a plan with errors
 */
export async function assess(options: AssessOptions): Promise<Assessment> {
  const { asOf, agency = null, task = () => true } = options;
  const { plans, remarks } = await openPlans(options);
  const bodies = agency === null ? plans.map(() => null) : findBodies(plans, agency);
  const assessed: Assessed[] = [];
  const ended: string[] = [];
  for (const [i, plan] of plans.entries()) {
    const body = bodies[i] ?? null;
    if (agency !== null && body === null) continue;
    if (body !== null) ended.push(...successionRemarks(plan, body.name, asOf));
    const obligations = plan.tasks.filter(task).flatMap((each) => obligationsOfTask(plan, each));
    const asked =
      body === null ? obligations : obligations.filter((each) => concerns(plan, each, body, asOf));
    const journal = await readJournal(plan, options, body === null ? null : codesOf(plan, asked, asOf));
    assessed.push({
      plan: sayingSo(plan, journal),
      journal,
      body,
      obligations: asked,
      standings: standingsOf(plan, asked, journal, asOf),
      empty: body === null ? isEmpty(journal) : await isEmptyRegister(plan, options, journal),
    });
  }
  return { asOf, plans: assessed, remarks: [...remarks, ...new Set(ended)] };
}

/** Whether a body was given an obligation, itself or through the group that it is, or holds it now. */
export function concerns(
  plan: Plan,
  { agency, agencyCode, via, task }: Obligation,
  body: KnownName,
  asOf: IsoDate,
): boolean {
  if (agency === body.name || via === body.name) return true;
  return holderOn(plan, { name: agency, code: agencyCode }, task.id, asOf).name === body.name;
}

/** Who may have reported on these obligations. */
function codesOf(plan: Plan, obligations: readonly Obligation[], asOf: IsoDate): string[] {
  const chains = obligations.flatMap(({ agency: name, agencyCode: code, task }) =>
    chainOf(plan, { name, code }, task.id, asOf),
  );
  return [...new Set(chains.map(({ code }) => code))];
}

/**
 * The body that an argument names, in each plan (null where a plan does not know it).
 *
 * @throws Refusal when no plan knows it, or it fits several
 */
export function findBodies(plans: readonly Plan[], argument: string): (KnownName | null)[] {
  const found = plans.map((plan) => resolveArgument(plan.lexicon, argument));
  if (found.some((each) => each.ok)) return found.map((each) => (each.ok ? each.name : null));
  const ambiguous = [...new Set(found.flatMap((each) => (each.ok ? [] : each.ambiguous)))];
  if (ambiguous.length > 0)
    throw new Refusal(`"${argument}" có thể là nhiều cơ quan`, `Ghi rõ một trong: ${ambiguous.join('; ')}`);
  const near = [...new Set(found.flatMap((each) => (each.ok ? [] : each.nearest)))];
  throw unknownName(
    `Không có cơ quan nào tên "${argument}" trong kế hoạch`,
    argument,
    near,
    'Xem danh sách: parhoach agencies',
    '; ',
  );
}
