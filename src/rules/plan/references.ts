import type { Path } from '../../diagnostics/finding.ts';
import type { Plan } from '../../plan/plan.ts';

/** Every place of a plan where an agency must be named by its name, but for coordinators and members. */
export function* agencyReferences(plan: Plan): Generator<readonly [name: string, path: Path]> {
  const { agencies, groups, roles, kpis } = plan.data;
  for (const [i, group] of groups.entries()) {
    if (group.reportedBy) yield [group.reportedBy, ['groups', i, 'reportedBy']];
  }
  for (const [i, role] of roles.entries()) if (role.holder) yield [role.holder, ['roles', i, 'holder']];
  for (const [i, kpi] of kpis.entries()) if (kpi.owner) yield [kpi.owner, ['kpis', i, 'owner']];
  for (const [i, { succeededBy }] of agencies.entries()) {
    if (typeof succeededBy === 'string') yield [succeededBy, ['agencies', i, 'succeededBy']];
    else
      for (const [s, each] of (succeededBy ?? []).entries()) {
        const path = ['agencies', i, 'succeededBy', s];
        yield typeof each === 'string' ? [each, path] : [each.name, [...path, 'name']];
      }
  }
}
