import type { Path } from '../../diagnostics/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import { rule } from '../rule.ts';

/** Items that one asks for by id share one space of ids; sections, and headings, have each their own. */
function* ids(plan: Plan): Generator<[space: string, id: string, path: Path]> {
  for (const task of plan.tasks) yield ['', task.id, [...task.path, 'id']];
  for (const part of ['kpis', 'directives', 'clauses'] as const) {
    for (const [i, each] of plan.data[part].entries()) yield ['', each.id, [part, i, 'id']];
  }
  for (const part of ['sections', 'headings'] as const) {
    for (const [i, each] of plan.data[part].entries()) yield [part, each.id, [part, i, 'id']];
  }
}

export const duplicateId = rule<{ id: string }>({
  code: 'duplicate-id',
  severity: 'error',
  title: 'Mã trùng nhau',
  why: 'Sổ theo dõi, báo cáo và câu hỏi "nhiệm vụ 19" đều dựa vào mã: hai mục cùng mã thì không ai biết đang nói mục nào.',
  message: ({ id }) => `Mã "${id}" đã dùng cho một mục khác`,
  remedy: () =>
    'Đặt mã khác cho một trong hai mục: dòng không có số thì thêm chữ, ví dụ "25a"; chỉ tiêu thì thêm số thứ tự, ví dụ "6.1"',
  wrong: `duties:
  - id: "1"
    text: Báo cáo kết quả
    lead: Sở Nội vụ
`,
  right: `duties:
  - id: VII.1.a
    text: Báo cáo kết quả
    lead: Sở Nội vụ
`,
  essential: true,
  check(plan, report) {
    const seen = new Map<string, Path>();
    for (const [space, id, path] of ids(plan)) {
      const key = `${space}\n${id}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      else report({ path, related: { path: first, label: 'mã này dùng lần đầu ở đây' } }, { id });
    }
  },
});
