import type { Plan } from '../plan/plan.ts';
import { yearEnded } from '../tracking/lateness.ts';
import { type Summary, summarize } from '../tracking/summary.ts';
import { type AssessOptions, assess } from './plans/assess.ts';

export interface StatusAnswer {
  readonly asOf: string;
  readonly body: string | null;
  readonly plans: readonly {
    readonly plan: Plan;
    readonly ended: ReturnType<typeof yearEnded>;
    /** Nobody has recorded anything for the plan. */
    readonly empty: boolean;
    readonly summary: Summary;
  }[];
  readonly remarks: readonly string[];
}

/** How we are doing at the end of a day. @throws Refusal as {@link assess} */
export async function status(question: AssessOptions): Promise<StatusAnswer> {
  const { asOf, plans, remarks } = await assess(question);
  return {
    asOf,
    body: plans.find(({ body }) => body !== null)?.body?.name ?? null,
    plans: plans.map(({ plan, standings, empty }) => ({
      plan,
      ended: yearEnded(plan, asOf),
      empty,
      summary: summarize(standings),
    })),
    remarks,
  };
}
