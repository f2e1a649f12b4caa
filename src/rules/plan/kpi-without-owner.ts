import { rule } from '../rule.ts';

const kpi = (owner: string) => `kpis:
  - id: "6.2"
    text: Trên 98% hồ sơ giải quyết đúng hạn
    indicator: Tỷ lệ hồ sơ đúng hạn
    target: Trên 98%
${owner}`;

export const kpiWithoutOwner = rule<{ id: string }>({
  code: 'kpi-without-owner',
  severity: 'notice',
  title: 'Chỉ tiêu chưa có cơ quan theo dõi',
  why: 'Chỉ tiêu không có cơ quan theo dõi thì không ai gửi số liệu, và không biết nhắc ai.',
  message: ({ id }) => `Chỉ tiêu ${id} chưa có cơ quan theo dõi ("owner")`,
  remedy: () => 'Thêm "owner"; nếu suy từ phần tổ chức thực hiện thì ghi khoản làm căn cứ ở "ownerFrom"',
  wrong: kpi(''),
  right: kpi('    owner: Sở Nội vụ\n'),
  check(plan, report) {
    for (const [k, { id, owner }] of plan.data.kpis.entries()) {
      if (owner === undefined) report({ path: ['kpis', k, 'id'] }, { id });
    }
  },
});
