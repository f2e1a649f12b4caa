import type { Path } from '../diagnostics/finding.ts';
import type { GroupEntry } from '../plan/schema.ts';
import { nearest } from '../text/nearest.ts';
import { rule } from './rule.ts';

const nameOf = (member: NonNullable<GroupEntry['members']>[number]) =>
  typeof member === 'string' ? member : member.name;

const SOUND = `groups:
  - name: Các sở, ban, ngành tỉnh
    code: SBN
    members:
      - Sở Nội vụ
      - Sở Tư pháp
`;

export const groupInGroup = rule<{ group: string; member: string }>({
  code: 'group-in-group',
  severity: 'error',
  title: 'Nhóm là thành viên của nhóm',
  why: 'Thành viên của nhóm là từng cơ quan, để đếm được "n/m cơ quan" mà không ai bị tính hai lần.',
  message: ({ group, member }) =>
    group === member
      ? `Nhóm "${group}" có chính nó là thành viên`
      : `"${member}" là một nhóm, không phải một cơ quan`,
  remedy: () => 'Liệt kê từng cơ quan của nhóm con thay cho tên nhóm',
  wrong: `groups:
  - name: Các sở, ban, ngành tỉnh
    code: SBN
    members:
      - Sở Nội vụ
      - Các sở, ban, ngành tỉnh
`,
  right: SOUND,
  check(plan, report) {
    const groups = new Set(plan.data.groups.map((each) => each.name));
    for (const [g, group] of plan.data.groups.entries()) {
      for (const [m, member] of (group.members ?? []).entries()) {
        const name = nameOf(member);
        if (groups.has(name))
          report({ path: ['groups', g, 'members', m] }, { group: group.name, member: name });
      }
    }
  },
});

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
  right: SOUND,
  check(plan, report) {
    const agencies = new Set(plan.data.agencies.map((each) => each.name));
    const groups = new Set(plan.data.groups.map((each) => each.name));
    for (const [g, group] of plan.data.groups.entries()) {
      for (const [m, member] of (group.members ?? []).entries()) {
        const name = nameOf(member);
        if (agencies.has(name) || groups.has(name)) continue;
        report(
          { path: ['groups', g, 'members', m] },
          { name, nearest: nearest(name, agencies, 1)[0] ?? null },
        );
      }
    }
  },
});

export const memberTwice = rule<{ name: string }>({
  code: 'member-twice',
  severity: 'error',
  title: 'Cơ quan ghi hai lần trong một nhóm',
  why: 'Ghi hai lần thì tổng số thành viên sai, và "29/30 cơ quan" không còn đúng.',
  message: ({ name }) => `"${name}" đã có trong nhóm này`,
  remedy: () =>
    'Bỏ một trong hai dòng; cơ quan vào nhóm lại sau một thời gian thì ghi "from", "until" cho từng lần',
  wrong: `groups:
  - name: Các sở, ban, ngành tỉnh
    code: SBN
    members:
      - Sở Nội vụ
      - Sở Nội vụ
`,
  right: SOUND,
  check(plan, report) {
    for (const [g, group] of plan.data.groups.entries()) {
      const seen = new Map<string, Path>();
      for (const [m, member] of (group.members ?? []).entries()) {
        const path = ['groups', g, 'members', m];
        const first = seen.get(nameOf(member));
        if (first === undefined) seen.set(nameOf(member), path);
        else if (typeof member === 'string')
          report({ path, related: { path: first, label: 'đã ghi ở đây' } }, { name: member });
      }
    }
  },
});

export const groupEmpty = rule<{ name: string }>({
  code: 'group-empty',
  severity: 'error',
  title: 'Nhóm không có thành viên, cũng không có số lượng',
  why: 'Nhóm phải liệt kê thành viên, hoặc ghi số lượng ("size") khi được báo cáo gộp "n/m".',
  message: ({ name }) => `Nhóm "${name}" không có "members" và cũng không có "size"`,
  remedy: () => 'Thêm "members" (mỗi cơ quan một dòng), hoặc "size" cùng "reportedBy"',
  wrong: `groups:
  - name: UBND cấp xã
    code: UBCX
`,
  right: `groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
    reportedBy: Sở Nội vụ
`,
  check(plan, report) {
    for (const [g, group] of plan.data.groups.entries()) {
      if (!group.members && group.size === undefined) report({ path: ['groups', g] }, { name: group.name });
    }
  },
});
