import type { Plan } from '../../plan/plan.ts';
import { rule } from '../rule.ts';

type Data = { readonly id: string; readonly how: 'unconditional' | 'twice' | 'early' };

const WORDS: Readonly<Record<Data['how'], (id: string) => string>> = {
  unconditional: (id) => `Nhiệm vụ ${id} không có điều kiện nào để chờ`,
  twice: (id) => `Điều kiện của nhiệm vụ ${id} đã ghi ở trên`,
  early: (id) => `Điều kiện của nhiệm vụ ${id} xảy ra trước ngày ký quyết định`,
};

/** Tasks whose deadline waits for something, as signed or as some amendment words it. */
function conditionalTasks(plan: Plan): Set<string> {
  const waiting = plan.tasks.filter(({ deadline }) => deadline?.ok && deadline.value.condition !== null);
  const amended = plan.data.amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => {
      if ('add' in change) return [change.add.id];
      return 'task' in change && change.deadline !== undefined ? [change.task] : [];
    }),
  );
  return new Set([...waiting.map(({ id }) => id), ...amended]);
}

export const triggerOdd = rule<Data>({
  code: 'trigger-odd',
  severity: 'warning',
  title: 'Điều kiện đã xảy ra ghi sai chỗ',
  why: '"triggers" ghi ngày mà điều kiện của một thời hạn ("Sau khi …") đã xảy ra; ghi cho nhiệm vụ không có điều kiện, ghi hai lần hay ghi ngày trước quyết định thì không đổi được gì, hoặc làm hạn tính sai.',
  message: ({ id, how }) => WORDS[how](id),
  remedy: () => 'Sửa mã nhiệm vụ hoặc ngày, hay bỏ mục này',
  wrong: `triggers:
  - task: "1"
    date: 2024-02-01
    document: 5/QĐ-UBND
`,
  right: `duties:
  - id: VII.1.a
    text: Báo cáo kết quả
    lead: Sở Nội vụ
    deadline: Sau khi có văn bản hướng dẫn của Bộ Nội vụ
triggers:
  - task: VII.1.a
    date: 2024-02-01
    document: 5/QĐ-UBND
`,
  check(plan, report) {
    const conditional = conditionalTasks(plan);
    const known = new Set(plan.tasks.map(({ id }) => id));
    const seen = new Set<string>();
    for (const [t, { task: id, date }] of plan.data.triggers.entries()) {
      if (known.has(id) && !conditional.has(id))
        report({ path: ['triggers', t, 'task'] }, { id, how: 'unconditional' });
      if (seen.has(id)) report({ path: ['triggers', t, 'task'] }, { id, how: 'twice' });
      if (date < plan.data.plan.decision.date)
        report({ path: ['triggers', t, 'date'] }, { id, how: 'early' });
      seen.add(id);
    }
  },
});
