import type { Plan } from '../../plan/plan.ts';
import { toneKey } from '../../text/normalize.ts';
import { rule } from '../rule.ts';
import { amendmentExample } from './changes.ts';

const FIELDS = ['text', 'lead', 'support', 'deadline', 'target'] as const;

/** The words in force before any amendment, by item and field. */
function signedWords(plan: Plan): Map<string, string> {
  const words = new Map<string, string>();
  for (const { id, text, leadWords, supportWords, deadlineWords } of plan.tasks) {
    const fields = { text, lead: leadWords, support: supportWords, deadline: deadlineWords };
    for (const [field, value] of Object.entries(fields)) words.set(`${id}\n${field}`, value ?? '');
  }
  for (const { id, entry } of plan.kpis) words.set(`${id}\ntarget`, entry.target);
  return words;
}

export const amendmentSame = rule<{ words: string }>({
  code: 'amendment-same',
  severity: 'warning',
  title: 'Sửa đổi ghi lại đúng lời cũ',
  why: 'Văn bản sửa đổi phải đổi một điều gì; ghi lại đúng lời đang có hiệu lực thường là chép nhầm dòng, hoặc nhầm nhiệm vụ.',
  message: ({ words }) => `"${words}" đúng là lời đang có hiệu lực`,
  remedy: () => 'Ghi lời mới theo văn bản sửa đổi, hoặc bỏ dòng này',
  wrong: amendmentExample('2024-05-10', 'task: "1"\n        deadline: Quý I/2024'),
  right: amendmentExample('2024-05-10', 'task: "1"\n        deadline: Quý II/2024'),
  check(plan, report) {
    const inForce = signedWords(plan);
    const byDate = [...plan.data.amendments.entries()].sort(([, a], [, b]) =>
      a.document.date < b.document.date ? -1 : a.document.date > b.document.date ? 1 : 0,
    );
    for (const [a, { changes }] of byDate) {
      for (const [c, change] of changes.entries()) {
        if ('add' in change) continue;
        const id = 'task' in change ? change.task : change.kpi;
        for (const field of FIELDS) {
          const words = (change as Partial<Record<(typeof FIELDS)[number], string>>)[field];
          if (words === undefined) continue;
          const before = inForce.get(`${id}\n${field}`);
          if (before !== undefined && toneKey(before) === toneKey(words))
            report({ path: ['amendments', a, 'changes', c, field] }, { words });
          inForce.set(`${id}\n${field}`, words);
        }
      }
    }
  },
});
