import { nearest } from '../text/nearest.ts';
import { rule } from './rule.ts';

export const unknownTask = rule<{ id: string; nearest: string | null }>({
  code: 'unknown-task',
  severity: 'error',
  title: 'Mã nhiệm vụ không có trong phụ lục',
  why: 'Nội dung nhiệm vụ và điều kiện chỉ tới nhiệm vụ bằng mã; mã sai thì mối nối đứt mà không ai thấy.',
  message: ({ id }) => `Không có nhiệm vụ nào mã "${id}"`,
  remedy: (data) =>
    data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi mã của một nhiệm vụ trong phụ lục',
  wrong: `directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
    tasks:
      - "99"
`,
  right: `directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
    tasks:
      - "1"
`,
  check(plan, report) {
    const known = new Set(plan.tasks.map((task) => task.id));
    const look = (id: string, path: (string | number)[]) => {
      if (!known.has(id)) report({ path }, { id, nearest: nearest(id, known, 1)[0] ?? null });
    };
    for (const [d, directive] of plan.data.directives.entries()) {
      for (const [t, id] of directive.tasks.entries()) look(id, ['directives', d, 'tasks', t]);
    }
    for (const [t, trigger] of plan.data.triggers.entries()) look(trigger.task, ['triggers', t, 'task']);
  },
});

export const unknownOwnerSource = rule<{ id: string }>({
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
