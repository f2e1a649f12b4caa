import type { Mention } from '../../wording/agencies/types.ts';
import { rule } from '../rule.ts';
import { tasksExample } from './task-example.ts';

export const leadAlsoSupports = rule<{ name: string }>({
  code: 'lead-also-supports',
  severity: 'notice',
  title: 'Cơ quan vừa chủ trì vừa phối hợp',
  why: 'Một cơ quan không phối hợp với chính mình; thường là chép nhầm ô. Quyết định ký như vậy thì giữ nguyên, tính một lần ở vai chủ trì.',
  message: ({ name }) => `"${name}" đã có ở "lead" của nhiệm vụ này`,
  remedy: () => 'Đối chiếu với quyết định; nếu ký đúng như vậy thì để nguyên',
  wrong: tasksExample({ lead: 'Sở Tư pháp', support: 'Sở Nội vụ; Sở Tư pháp' }),
  right: tasksExample({ lead: 'Sở Tư pháp', support: 'Sở Nội vụ' }),
  check(plan, report) {
    for (const task of plan.tasks) {
      if (!task.leads.ok || !task.supports?.ok) continue;
      const leads = new Set(task.leads.value.filter(isNamed).map(({ name }) => name));
      for (const { name, span } of task.supports.value.filter(isNamed)) {
        if (!leads.has(name)) continue;
        report(
          {
            path: [...task.path, 'support'],
            within: span,
            related: { path: [...task.path, 'lead'], label: 'chủ trì ghi ở đây' },
          },
          { name },
        );
      }
    }
  },
});

const isNamed = ({ kind }: Mention) => kind !== 'open';
