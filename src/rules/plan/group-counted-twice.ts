import { rule } from '../rule.ts';

type Data = { readonly name: string; readonly how: 'both' | 'nobody' };

export const groupCountedTwice = rule<Data>({
  code: 'group-counted-twice',
  severity: 'warning',
  title: 'Nhóm vừa liệt kê vừa báo cáo gộp, hoặc báo cáo gộp mà không rõ ai tổng hợp',
  why: 'Nhóm liệt kê thành viên thì từng cơ quan báo cáo; nhóm ghi số lượng thì một cơ quan tổng hợp báo cáo "n/m". Ghi lẫn thì không biết đếm theo cách nào.',
  message: ({ name, how }) =>
    how === 'both'
      ? `Nhóm "${name}" có cả "members" và "size"`
      : `Nhóm "${name}" ghi số lượng nhưng không ghi cơ quan tổng hợp báo cáo ("reportedBy")`,
  remedy: ({ how }) =>
    how === 'both' ? 'Giữ "members", bỏ "size"; hoặc ngược lại' : 'Thêm "reportedBy" với tên một cơ quan',
  wrong: `groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
`,
  right: `groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
    reportedBy: Sở Nội vụ
`,
  check(plan, report) {
    for (const [g, { name, members, size, reportedBy }] of plan.data.groups.entries()) {
      if (size === undefined) continue;
      if (members !== undefined) report({ path: ['groups', g, 'size'] }, { name, how: 'both' });
      else if (reportedBy === undefined) report({ path: ['groups', g, 'size'] }, { name, how: 'nobody' });
    }
  },
});
