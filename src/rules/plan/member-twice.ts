import type { Path } from '../../diagnostics/finding.ts';
import { rule } from '../rule.ts';
import { memberName, SOUND_GROUP } from './group-example.ts';

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
  right: SOUND_GROUP,
  essential: true,
  check(plan, report) {
    for (const [g, group] of plan.data.groups.entries()) {
      const seen = new Map<string, Path>();
      for (const [m, member] of (group.members ?? []).entries()) {
        const path = ['groups', g, 'members', m];
        const first = seen.get(memberName(member));
        if (first === undefined) seen.set(memberName(member), path);
        else if (typeof member === 'string')
          report({ path, related: { path: first, label: 'đã ghi ở đây' } }, { name: member });
      }
    }
  },
});
