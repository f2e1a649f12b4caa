import type { Plan } from '../plan/plan.ts';
import { partakers } from '../tracking/bodies.ts';
import { heirsOf } from '../tracking/succession.ts';
import { type OpenOptions, openPlans } from './plans/open.ts';

/** A body of the plan and how much work it has. */
export interface Body {
  readonly plan: Plan;
  readonly name: string;
  readonly code: string;
  readonly kind: 'agency' | 'group' | 'role';
  readonly level: string | null;
  readonly aliases: readonly string[];
  /** Of a group with listed members; empty otherwise. */
  readonly members: readonly string[];
  /** Number of members where they are counted but not listed. */
  readonly size: number | null;
  /** Tasks and duties it leads, itself, through a group, or as the successor of an agency that did. */
  readonly leads: number;
  /** Tasks it supports in the same ways, whether or not it leads them too. */
  readonly supports: number;
  readonly unverified: boolean;
  /** The first and the last day of an agency that was made or ended while the plan runs; null otherwise. */
  readonly from: string | null;
  readonly until: string | null;
  /** Who takes its work over, in the plan's order. */
  readonly successors: readonly string[];
}

export interface AgenciesAnswer {
  readonly plans: readonly { readonly plan: Plan; readonly bodies: readonly Body[] }[];
  readonly remarks: readonly string[];
}

/** The plan's bodies in its order; with `groupsOnly` only groups. @throws Refusal as {@link openPlans} */
export async function listAgencies(options: OpenOptions, groupsOnly: boolean): Promise<AgenciesAnswer> {
  const { plans, remarks } = await openPlans(options);
  const asked = ({ kind }: Body) => !groupsOnly || kind === 'group';
  return {
    plans: plans.map((plan) => ({ plan, bodies: bodiesOf(plan, options.asOf).filter(asked) })),
    remarks,
  };
}

const ALWAYS = { from: null, until: null, successors: [] };

function bodiesOf(plan: Plan, asOf: string): Body[] {
  const leads = new Map<string, number>();
  const supports = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const task of plan.tasks) {
    for (const name of partakers(plan, task, 'lead', asOf)) count(leads, name);
    for (const name of partakers(plan, task, 'support', asOf)) count(supports, name);
  }
  const { agencies, groups, roles } = plan.data;
  const work = (name: string) => ({ plan, leads: leads.get(name) ?? 0, supports: supports.get(name) ?? 0 });
  return [
    ...agencies.map(({ name, code, level, aliases, unverified, from, until }) => ({
      ...work(name),
      from: from ?? null,
      until: until ?? null,
      successors: heirsOf(plan, name).map((each) => each.name),
      name,
      code,
      kind: 'agency' as const,
      level: level ?? null,
      aliases: aliases ?? [],
      members: [],
      size: null,
      unverified: unverified ?? false,
    })),
    ...groups.map(({ name, code, aliases, size }) => ({
      ...work(name),
      ...ALWAYS,
      name,
      code,
      kind: 'group' as const,
      level: null,
      aliases: aliases ?? [],
      members: (plan.members.get(name) ?? []).map((each) => each.name),
      size: size ?? null,
      unverified: false,
    })),
    ...roles.map(({ name, code }) => ({
      ...work(name),
      ...ALWAYS,
      name,
      code,
      kind: 'role' as const,
      level: null,
      aliases: [],
      members: [],
      size: null,
      unverified: false,
    })),
  ];
}
