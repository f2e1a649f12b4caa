import type { Journal } from '../../journal/journal.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Obligation, obligationsOfTask } from '../../tracking/obligations.ts';
import { type Standing, standingsOf } from '../../tracking/state.ts';
import { chainOf, holderOn } from '../../tracking/succession.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { type AskedPlan, askPlans, inSections, type Narrowing } from './asked.ts';
import { isEmpty, isEmptyRegister } from './empty-register.ts';
import { successionRemarks } from './ended.ts';
import { sayingSo } from './illustrative.ts';
import { type OpenOptions, openPlans } from './open.ts';
import { readJournal } from './read-journal.ts';

/** A plan on a day: what is owed and how it stands. */
export interface Assessed extends AskedPlan {
  readonly journal: Journal;
  /** What was owed by whom was asked about, then or before an amendment took it away. */
  readonly obligations: readonly Obligation[];
  readonly standings: readonly Standing[];
  /** Nobody has recorded anything for the plan. */
  readonly empty: boolean;
}

/** What the assessment is narrowed to before anything is computed. */
export interface AssessOptions extends OpenOptions, Narrowing {}

export interface Assessment {
  readonly asOf: IsoDate;
  readonly plans: readonly Assessed[];
  readonly remarks: readonly string[];
}

/**
 * Opens the plans that answer and tells how every obligation stands at the end of a day. With agencies, only their
 * obligations, and only their progress files are read.
 *
 * @throws Refusal for an unknown agency (with the nearest names) or section, no plan, a plan with errors
 */
export async function assess(options: AssessOptions): Promise<Assessment> {
  const { asOf } = options;
  const opened = await openPlans(options);
  const { asked, remarks } = askPlans(opened.plans, options);
  const plans: Assessed[] = [];
  for (const each of asked) {
    const { plan, bodies, sections } = each;
    const tasks = plan.tasks.filter((task) => inSections(task, sections));
    const obligations = tasks
      .flatMap((task) => obligationsOfTask(plan, task))
      .filter((owed) => concernsAny(plan, owed, bodies, asOf));
    const isPart = bodies.length > 0;
    const journal = await readJournal(plan, options, isPart ? codesOf(plan, obligations, asOf) : null);
    plans.push({
      ...each,
      plan: sayingSo(plan, journal),
      journal,
      obligations,
      standings: standingsOf(plan, obligations, journal, asOf),
      empty: isPart ? await isEmptyRegister(plan, options, journal) : isEmpty(journal),
    });
  }
  return { asOf, plans, remarks: [...opened.remarks, ...remarks, ...successionsOf(asked, asOf)] };
}

/** Who took over from whom of those asked about, each said once. */
export function successionsOf(asked: readonly AskedPlan[], asOf: IsoDate): string[] {
  const said = asked.flatMap(({ plan, bodies }) =>
    bodies.flatMap(({ name }) => successionRemarks(plan, name, asOf)),
  );
  return [...new Set(said)];
}

/** Whether an obligation concerns one of these bodies; none: everybody is meant. */
export function concernsAny(
  plan: Plan,
  obligation: Obligation,
  bodies: readonly KnownName[],
  asOf: IsoDate,
): boolean {
  return bodies.length === 0 || bodies.some((body) => concerns(plan, obligation, body, asOf));
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
