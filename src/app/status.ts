import { yearEnded } from '../tracking/lateness.ts';
import { type Summary, summarize } from '../tracking/summary.ts';
import type { AskedPlan } from './plans/asked.ts';
import { type AssessOptions, assess } from './plans/assess.ts';

export interface StatusAnswer {
  readonly asOf: string;
  readonly plans: readonly (AskedPlan & {
    readonly ended: ReturnType<typeof yearEnded>;
    /** Nobody has recorded anything for the plan. */
    readonly empty: boolean;
    readonly summary: Summary;
  })[];
  readonly remarks: readonly string[];
}

/** How we are doing at the end of a day. @throws Refusal as {@link assess} */
export async function status(question: AssessOptions): Promise<StatusAnswer> {
  const { asOf, plans, remarks } = await assess(question);
  return {
    asOf,
    plans: plans.map(({ plan, bodies, sections, standings, empty }) => ({
      plan,
      bodies,
      sections,
      ended: yearEnded(plan, asOf),
      empty,
      summary: summarize(standings),
    })),
    remarks,
  };
}
