import type { Journal } from '../../journal/journal.ts';
import type { Plan } from '../../plan/plan.ts';
import { answersFor } from '../../tracking/actual.ts';
import { type KpiStanding, kpiStandings } from '../../tracking/kpi.ts';
import { yearEnded } from '../../tracking/lateness.ts';
import { obligationsOf } from '../../tracking/obligations.ts';
import { type Standing, standingsOf } from '../../tracking/state.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { type AskedPlan, askPlans } from '../plans/asked.ts';
import { sayingSo } from '../plans/illustrative.ts';
import { type OpenOptions, openPlans } from '../plans/open.ts';
import { readJournal } from '../plans/read-journal.ts';

export interface KpiQuestion extends OpenOptions {
  /** Only KPIs that this agency answers for or measured, with its own figures where it measured. */
  readonly agency: string | null;
  /** Only KPIs that are not met, or of which nothing is known yet. */
  readonly gapsOnly: boolean;
}

/** A KPI, and what the agency asked about has to do with it. */
export interface AskedKpi extends KpiStanding {
  /** owner: it answers for it · reporter: it only gave figures of it · null: no agency was asked about. */
  readonly role: 'owner' | 'reporter' | null;
}

export interface KpiAnswer {
  readonly asOf: string;
  readonly gapsOnly: boolean;
  readonly plans: readonly (AskedPlan & {
    readonly ended: ReturnType<typeof yearEnded>;
    readonly kpis: readonly AskedKpi[];
  })[];
  readonly remarks: readonly string[];
}

/** KPIs at the end of a day. @throws Refusal as {@link openPlans}, or for an unknown agency */
export async function findKpis(question: KpiQuestion): Promise<KpiAnswer> {
  const { asOf, agency, gapsOnly } = question;
  const { plans, remarks } = await openPlans(question);
  const { asked, remarks: unknown } = askPlans(plans, { agencies: agency === null ? [] : [agency] });
  const answers = await Promise.all(
    asked.map(async (each) => {
      const { plan, bodies } = each;
      const journal = await readJournal(plan, question);
      const kpis = kpisAsked(plan, journal, bodies[0] ?? null, asOf).filter(
        ({ state }) => !(gapsOnly && state === 'met'),
      );
      return { ...each, plan: sayingSo(plan, journal), ended: yearEnded(plan, asOf), kpis };
    }),
  );
  return { asOf, gapsOnly, plans: answers, remarks: [...remarks, ...unknown] };
}

/**
 * The KPIs of a plan that a body answers for, or gave figures of: with its own figures where it did. null: all.
 *
 * @param standings as {@link standingsOfKpis}
 */
export function kpisAsked(
  plan: Plan,
  journal: Journal,
  body: { readonly name: string } | null,
  asOf: IsoDate,
  standings?: readonly Standing[],
): AskedKpi[] {
  return standingsOfKpis(plan, journal, asOf, body?.name ?? null, standings).flatMap((each) => {
    if (body === null) return { ...each, role: null };
    if (answersFor(plan, each.kpi, body.name, asOf)) return { ...each, role: 'owner' as const };
    return each.actual?.from === 'own' ? { ...each, role: 'reporter' as const } : [];
  });
}

/**
 * Every KPI of a plan at the end of a day.
 *
 * @param agency as in {@link kpiStandings}
 * @param standings of all bodies on that day, where they are known already: of a large plan they take long
 */
export function standingsOfKpis(
  plan: Plan,
  journal: Journal,
  asOf: IsoDate,
  agency: string | null = null,
  standings: readonly Standing[] = standingsOf(plan, obligationsOf(plan), journal, asOf),
): KpiStanding[] {
  return kpiStandings(plan, journal, standings, asOf, agency);
}
