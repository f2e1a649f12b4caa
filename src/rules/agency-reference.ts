import type { Path } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { nearest } from '../text/nearest.ts';
import { rule } from './rule.ts';

function* references(plan: Plan): Generator<[string, Path]> {
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

interface Unknown {
  readonly name: string;
  readonly nearest: string | null;
}

function unknown(plan: Plan, name: string): Unknown | null {
  const names = plan.data.agencies.map((each) => each.name);
  return names.includes(name) ? null : { name, nearest: nearest(name, names, 1)[0] ?? null };
}

const remedy = (data: Unknown) =>
  data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi đúng tên một cơ quan trong "agencies"';

export const unknownCoordinator = rule<Unknown>({
  code: 'unknown-coordinator',
  severity: 'error',
  title: 'Đầu mối lĩnh vực không có trong danh sách cơ quan',
  why: 'Đầu mối trả lời trong cuộc họp về nhiệm vụ giao cho nhóm; tên sai thì không ai trả lời.',
  message: ({ name }) => `Không có cơ quan nào tên "${name}" để làm đầu mối`,
  remedy,
  wrong: `sections:
  - id: I
    title: Cải cách thể chế
    coordinator: Sở Tư phap
    tasks: []
`,
  right: `sections:
  - id: I
    title: Cải cách thể chế
    coordinator: Sở Tư pháp
    tasks: []
`,
  check(plan, report) {
    for (const [s, section] of plan.data.sections.entries()) {
      const wrong = section.coordinator === undefined ? null : unknown(plan, section.coordinator);
      if (wrong) report({ path: ['sections', s, 'coordinator'] }, wrong);
    }
  },
});

export const unknownReference = rule<Unknown>({
  code: 'unknown-agency-name',
  severity: 'error',
  title: 'Tên cơ quan không có trong danh sách',
  why: 'Cơ quan theo dõi, cơ quan tổng hợp, cơ quan tiếp nhận phải là một cơ quan của kế hoạch, ghi đúng tên.',
  message: ({ name }) => `Không có cơ quan nào tên "${name}"`,
  remedy,
  wrong: `groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
    reportedBy: Sở Nội vu
`,
  right: `groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
    reportedBy: Sở Nội vụ
`,
  check(plan, report) {
    for (const [name, path] of references(plan)) {
      const wrong = unknown(plan, name);
      if (wrong) report({ path }, wrong);
    }
  },
});
