import type { Plan } from '../../plan/plan.ts';
import { tasksServing } from '../../tracking/kpi-tasks.ts';
import { holdersOf, supportHoldersOf } from '../../tracking/obligations.ts';
import { onlyPlan } from '../plans/only-plan.ts';
import { type OpenOptions, openPlans } from '../plans/open.ts';

/** Something of the plan that nothing answers to. */
export interface Uncovered {
  readonly id: string;
  readonly text: string;
}

/** What the decision asks for and gives to nobody, and what nobody asked for. All in the plan's order. */
export interface Coverage {
  readonly plan: Plan;
  /** Directives that no task carries out. */
  readonly directives: readonly Uncovered[];
  /** Annex tasks that no directive names. */
  readonly tasks: readonly Uncovered[];
  /** Agencies, and groups that hold work as one, that lead and support nothing, themselves or through a group. */
  readonly agencies: readonly { readonly name: string; readonly code: string }[];
  /** KPIs that no task serves. */
  readonly kpis: readonly { readonly id: string; readonly indicator: string }[];
}

/** What `trace --coverage` shows. @throws Refusal as {@link openPlans}, or when several plans answer */
export async function findCoverage(
  options: OpenOptions,
): Promise<{ readonly coverage: Coverage; readonly remarks: readonly string[] }> {
  const { plans, remarks } = await openPlans(options);
  return { coverage: coverageOf(onlyPlan(plans)), remarks };
}

/**
 * Compares what a plan asks for with what it gives to somebody. Which tasks carry out a directive, and which serve a KPI,
 * is what the plan file says; the decision does not say it.
 */
export function coverageOf(plan: Plan): Coverage {
  const { data } = plan;
  const annex = plan.tasks.filter(({ kind }) => kind === 'annex');
  const known = new Set(annex.map(({ id }) => id));
  const named = new Set(data.directives.flatMap(({ tasks }) => tasks));
  const busy = new Set(
    plan.tasks.flatMap((task) =>
      [...holdersOf(plan, task), ...supportHoldersOf(plan, task)].map(({ name }) => name),
    ),
  );
  const bodies = [...data.agencies, ...data.groups.filter(({ members }) => members === undefined)];
  return {
    plan,
    directives: data.directives
      .filter(({ tasks }) => !tasks.some((id) => known.has(id)))
      .map(({ id, text }) => ({ id, text })),
    tasks: annex.filter(({ id }) => !named.has(id)).map(({ id, text }) => ({ id, text })),
    agencies: bodies.filter(({ name }) => !busy.has(name)).map(({ name, code }) => ({ name, code })),
    kpis: plan.kpis
      .filter((kpi) => tasksServing(plan, kpi).length === 0)
      .map(({ id, entry: { indicator } }) => ({ id, indicator })),
  };
}
