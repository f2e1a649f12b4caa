import { rule } from '../rule.ts';
import { tasksExample } from './task-example.ts';

const directives = (...ids: string[]) => `directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
    tasks:
${ids.map((id) => `      - "${id}"\n`).join('')}`;

const TASKS = tasksExample({ text: 'Rà soát văn bản' }, { text: 'Tập huấn công chức', lead: 'Sở Nội vụ' });

export const taskWithoutDirective = rule<{ id: string }>({
  code: 'task-without-directive',
  severity: 'notice',
  title: 'Nhiệm vụ không thuộc nội dung nào',
  why: 'Mỗi nhiệm vụ của phụ lục thường cụ thể hóa một nội dung ở phần trước; không nối được thì khó trả lời vì sao có nhiệm vụ ấy.',
  message: ({ id }) => `Không nội dung nào trong "directives" nêu nhiệm vụ ${id}`,
  remedy: () =>
    'Thêm mã nhiệm vụ vào "tasks" của nội dung mà nó thực hiện; quyết định không nêu thì để nguyên',
  wrong: TASKS + directives('1'),
  right: TASKS + directives('1', '2'),
  check(plan, report) {
    const { directives } = plan.data;
    if (directives.length === 0) return;
    const carried = new Set(directives.flatMap(({ tasks }) => tasks));
    for (const { id, kind, path } of plan.tasks) {
      if (kind === 'annex' && !carried.has(id)) report({ path: [...path, 'id'] }, { id });
    }
  },
});
