import type { Path } from '../../diagnostics/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import { rule } from '../rule.ts';

function* lists(plan: Plan): Generator<readonly [ids: readonly string[], path: Path]> {
  for (const [d, { tasks }] of plan.data.directives.entries()) yield [tasks, ['directives', d, 'tasks']];
  for (const [k, { tasks }] of plan.data.kpis.entries()) yield [tasks ?? [], ['kpis', k, 'tasks']];
}

export const taskListedTwice = rule<{ id: string }>({
  code: 'task-listed-twice',
  severity: 'warning',
  title: 'Một nhiệm vụ ghi hai lần trong một danh sách',
  why: 'Ghi hai lần thường là chép nhầm mã: một nhiệm vụ khác bị bỏ sót.',
  message: ({ id }) => `Nhiệm vụ "${id}" đã ghi ở trên`,
  remedy: () => 'Bỏ dòng này, hoặc ghi đúng mã của nhiệm vụ kia',
  wrong: `directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
    tasks:
      - "1"
      - "1"
`,
  right: `directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
    tasks:
      - "1"
`,
  check(plan, report) {
    for (const [ids, path] of lists(plan)) {
      for (const [i, id] of ids.entries()) if (ids.indexOf(id) < i) report({ path: [...path, i] }, { id });
    }
  },
});
