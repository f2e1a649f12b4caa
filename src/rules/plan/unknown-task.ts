import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';

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
  essential: true,
  check(plan, report) {
    const known = new Set(plan.tasks.map((task) => task.id));
    const look = (id: string, path: (string | number)[]) => {
      // Short ids are all alike: "3" for "38" would mislead.
      const guess = id.length > 3 ? nearest(id, known, 1)[0] : undefined;
      if (!known.has(id)) report({ path }, { id, nearest: guess ?? null });
    };
    for (const [d, directive] of plan.data.directives.entries()) {
      for (const [t, id] of directive.tasks.entries()) look(id, ['directives', d, 'tasks', t]);
    }
    for (const [k, kpi] of plan.data.kpis.entries()) {
      for (const [t, id] of (kpi.tasks ?? []).entries()) look(id, ['kpis', k, 'tasks', t]);
    }
    for (const [t, trigger] of plan.data.triggers.entries()) look(trigger.task, ['triggers', t, 'task']);
  },
});
