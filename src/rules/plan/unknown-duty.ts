import { rule } from '../rule.ts';

export const unknownDuty = rule<{ id: string }>({
  code: 'unknown-duty',
  severity: 'error',
  title: 'Khoản suy ra cơ quan theo dõi không có trong kế hoạch',
  why: 'Phần chỉ tiêu không giao cơ quan theo dõi; khi suy ra từ phần tổ chức thực hiện thì phải chỉ đúng khoản.',
  message: ({ id }) => `Không có khoản nào mã "${id}" trong "duties"`,
  remedy: () => 'Ghi mã một khoản ở phần tổ chức thực hiện, ví dụ VII.4.a',
  wrong: `kpis:
  - id: "6.2"
    text: Trên 98% hồ sơ giải quyết đúng hạn
    indicator: Tỷ lệ hồ sơ đúng hạn
    target: Trên 98%
    owner: Sở Nội vụ
    ownerFrom: VII.9.z
`,
  right: `kpis:
  - id: "6.2"
    text: Trên 98% hồ sơ giải quyết đúng hạn
    indicator: Tỷ lệ hồ sơ đúng hạn
    target: Trên 98%
    owner: Sở Nội vụ
    ownerFrom: VII.2.a
duties:
  - id: VII.2.a
    text: Theo dõi việc thực hiện
    lead: Sở Nội vụ
`,
  check(plan, report) {
    const known = new Set(plan.data.duties.map((duty) => duty.id));
    for (const [k, kpi] of plan.data.kpis.entries()) {
      if (kpi.ownerFrom !== undefined && !known.has(kpi.ownerFrom))
        report({ path: ['kpis', k, 'ownerFrom'] }, { id: kpi.ownerFrom });
    }
  },
});
