import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';
import { memberName, SOUND_GROUP } from './group-example.ts';

export const memberUnknown = rule<{ name: string; nearest: string | null }>({
  code: 'member-unknown',
  severity: 'error',
  title: 'Thành viên nhóm không có trong danh sách cơ quan',
  why: 'Nhiệm vụ giao cho nhóm được tính cho từng thành viên; thành viên không có tên trong "agencies" thì không tính được.',
  message: ({ name }) => `Không có cơ quan nào tên "${name}" trong "agencies"`,
  remedy: (data) =>
    data.nearest ? `Có phải là "${data.nearest}"?` : 'Thêm cơ quan vào "agencies", hoặc sửa lại tên',
  wrong: `groups:
  - name: Các sở, ban, ngành tỉnh
    code: SBN
    members:
      - Sở Nội vu
`,
  right: SOUND_GROUP,
  essential: true,
  check(plan, report) {
    const agencies = new Set(plan.data.agencies.map((each) => each.name));
    const groups = new Set(plan.data.groups.map((each) => each.name));
    for (const [g, group] of plan.data.groups.entries()) {
      for (const [m, member] of (group.members ?? []).entries()) {
        const name = memberName(member);
        if (agencies.has(name) || groups.has(name)) continue;
        report(
          { path: ['groups', g, 'members', m] },
          { name, nearest: nearest(name, agencies, 1)[0] ?? null },
        );
      }
    }
  },
});
