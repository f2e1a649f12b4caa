import { rule } from '../rule.ts';

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
  essential: true,
  check(plan, report) {
    for (const [g, group] of plan.data.groups.entries()) {
      if (!group.members && group.size === undefined) report({ path: ['groups', g] }, { name: group.name });
    }
  },
});
