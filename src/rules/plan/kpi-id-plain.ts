import { rule } from '../rule.ts';

const kpi = (id: string) => `kpis:
  - id: "${id}"
    text: Trên 98% hồ sơ giải quyết đúng hạn
    indicator: Tỷ lệ hồ sơ đúng hạn
    target: Trên 98%
    owner: Sở Nội vụ
`;

export const kpiIdPlain = rule<{ id: string }>({
  code: 'kpi-id-plain',
  severity: 'error',
  title: 'Mã chỉ tiêu không có dấu chấm',
  why: 'Mã chỉ tiêu là số đã in kèm số thứ tự ("6.2"); có dấu chấm thì không bao giờ trùng mã nhiệm vụ, và gõ 6 với 6.2 không lẫn nhau.',
  message: ({ id }) => `Mã chỉ tiêu "${id}" không có dấu chấm`,
  remedy: ({ id }) => `Ghi thêm số thứ tự, ví dụ "${id}.1"`,
  wrong: kpi('62'),
  right: kpi('6.2'),
  check(plan, report) {
    for (const [k, { id }] of plan.data.kpis.entries())
      if (!id.includes('.')) report({ path: ['kpis', k, 'id'] }, { id });
  },
});
