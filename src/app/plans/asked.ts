/** What of the plans is asked about: each argument is looked up in each plan, for two provinces name things differently. */
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan, Task } from '../../plan/plan.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import { findBodies } from './find-bodies.ts';
import { findSections } from './narrow.ts';

/** Agencies, groups or roles, and sections, as typed; none: all. */
export interface Narrowing {
  readonly agencies?: readonly string[];
  readonly sections?: readonly string[];
}

/** A plan, and what is asked of it. */
export interface AskedPlan {
  readonly plan: Plan;
  /** As this plan knows them, each once; empty: everybody. */
  readonly bodies: readonly KnownName[];
  /** Ids, each once; empty: all. */
  readonly sections: readonly string[];
}

/**
 * The plans that know some of what is asked about; what one of them does not know is told.
 *
 * @throws Refusal for an argument that no plan knows, or when no plan is left
 */
export function askPlans(
  plans: readonly Plan[],
  { agencies = [], sections = [] }: Narrowing,
): { readonly asked: readonly AskedPlan[]; readonly remarks: readonly string[] } {
  const bodies = agencies.map((each) => findBodies(plans, each));
  const ids = sections.map((each) => findSections(plans, each));
  const asked = plans.map((plan, i) => ({
    plan,
    bodies: unique(bodies.map((found) => found[i] ?? null)),
    sections: unique(ids.map((found) => found[i] ?? null)),
  }));
  const left = asked.filter(
    (each) =>
      (agencies.length === 0 || each.bodies.length > 0) &&
      (sections.length === 0 || each.sections.length > 0),
  );
  if (left.length === 0)
    throw new Refusal(
      'Không kế hoạch nào có cả cơ quan lẫn lĩnh vực được hỏi',
      'Hỏi riêng từng kế hoạch bằng --plan <tệp>',
    );
  const remarks = plans.flatMap((plan, i) => [
    ...agencies.filter((_, a) => !bodies[a]![i]).map((each) => notIn(plan, `cơ quan "${each}"`)),
    ...sections.filter((_, s) => !ids[s]![i]).map((each) => notIn(plan, `lĩnh vực "${each}"`)),
  ]);
  return { asked: left, remarks };
}

/** Whether a task stands in one of the sections asked about. */
export function inSections({ section }: Task, sections: readonly string[]): boolean {
  return sections.length === 0 || (section !== null && sections.includes(section.id));
}

function unique<T>(found: readonly (T | null)[]): T[] {
  return [...new Set(found.filter((each) => each !== null))];
}

function notIn({ data: { plan } }: Plan, what: string): string {
  return `Kế hoạch theo Quyết định số ${plan.decision.number} không có ${what}`;
}
