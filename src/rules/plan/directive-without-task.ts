import { rule } from '../rule.ts';

export const directiveWithoutTask = rule<{ id: string }>({
  code: 'directive-without-task',
  severity: 'notice',
  title: 'Nội dung chưa có nhiệm vụ nào thực hiện',
  why: 'Nội dung nêu ở phần III, IV mà phụ lục không giao cho ai thì cuối năm không ai báo cáo.',
  message: ({ id }) => `Nội dung ${id} chưa có nhiệm vụ nào của phụ lục thực hiện`,
  remedy: () => 'Nối với nhiệm vụ thực hiện nó; nếu phụ lục không có thì để [] và đề xuất giao việc',
  wrong: `directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
    tasks: []
`,
  right: `directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
    tasks:
      - "1"
`,
  check(plan, report) {
    for (const [d, { id, tasks }] of plan.data.directives.entries()) {
      if (tasks.length === 0) report({ path: ['directives', d, 'tasks'] }, { id });
    }
  },
});
