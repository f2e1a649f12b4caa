import type { Plan } from '../plan/plan.ts';
import { type KpiStanding, kpiStandings } from '../tracking/kpi.ts';
import { yearEnded } from '../tracking/lateness.ts';
import { obligationsOf } from '../tracking/obligations.ts';
import { standingsOf } from '../tracking/state.ts';
import { findBodies } from './assess.ts';
import { type OpenOptions, openPlans } from './open.ts';
import { readJournal } from './read-journal.ts';

export interface KpiQuestion extends OpenOptions {
  /** Only KPIs that this agency answers for. */
  readonly agency: string | null;
  /** Only KPIs that are not met, or of which nothing is known yet. */
  readonly gapsOnly: boolean;
}

export interface KpiAnswer {
  readonly asOf: string;
  readonly gapsOnly: boolean;
  readonly body: string | null;
  readonly plans: readonly {
    readonly plan: Plan;
    readonly ended: ReturnType<typeof yearEnded>;
    readonly kpis: readonly KpiStanding[];
  }[];
  readonly remarks: readonly string[];
}

/** KPIs at the end of a day. @throws Refusal as {@link openPlans}, or for an unknown agency */
export async function findKpis(question: KpiQuestion): Promise<KpiAnswer> {
  const { asOf, cwd, agency, gapsOnly } = question;
  const { plans, remarks } = await openPlans(question);
  const bodies = agency === null ? plans.map(() => null) : findBodies(plans, agency);
  const answers = await Promise.all(
    plans.map(async (plan, i) => {
      const journal = await readJournal(plan.file, cwd);
      const standings = standingsOf(plan, obligationsOf(plan), journal, asOf);
      const kpis = kpiStandings(plan, journal, standings, asOf).filter(
        ({ kpi, state }) =>
          (agency === null || kpi.entry.owner === bodies[i]?.name) && !(gapsOnly && state === 'met'),
      );
      return { plan, ended: yearEnded(plan, asOf), kpis };
    }),
  );
  const body = bodies.find((each) => each !== null)?.name ?? null;
  return { asOf, gapsOnly, body, plans: answers, remarks };
}
