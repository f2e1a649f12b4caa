import { rule } from '../rule.ts';

export const leadHoldsNobody = rule<{ words: string }>({
  code: 'lead-holds-nobody',
  severity: 'error',
  title: 'Chủ trì không chỉ ra được cơ quan nào',
  why: '"Các cơ quan, đơn vị có liên quan" không giao việc cho ai: không có cơ quan để hỏi, để nhắc.',
  message: ({ words }) => `"${words}" không nêu đích danh cơ quan, nhóm hay vai trò nào`,
  remedy: () =>
    'Ghi cơ quan chủ trì nêu trong quyết định; nếu quyết định đúng là như vậy thì khai một mục trong "roles"',
  wrong: `sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Tuyên truyền
        lead: Các cơ quan, đơn vị có liên quan
        deadline: Quý I/2024
`,
  right: `sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Tuyên truyền
        lead: Sở Nội vụ và các cơ quan, đơn vị có liên quan
        deadline: Quý I/2024
`,
  essential: true,
  check(plan, report) {
    for (const task of plan.tasks) {
      if (task.leads.ok && task.leads.value.every((mention) => mention.kind === 'open'))
        report({ path: [...task.path, 'lead'] }, { words: task.leadWords });
    }
  },
});
