import { rule } from '../rule.ts';
import { memberName, SOUND_GROUP } from './group-example.ts';

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
  right: SOUND_GROUP,
  essential: true,
  check(plan, report) {
    const groups = new Set(plan.data.groups.map((each) => each.name));
    for (const [g, group] of plan.data.groups.entries()) {
      for (const [m, member] of (group.members ?? []).entries()) {
        const name = memberName(member);
        if (groups.has(name))
          report({ path: ['groups', g, 'members', m] }, { group: group.name, member: name });
      }
    }
  },
});
