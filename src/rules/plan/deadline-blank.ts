import { rule } from '../rule.ts';
import { tasksExample } from './task-example.ts';

export const deadlineBlank = rule<{ id: string }>({
  code: 'deadline-blank',
  severity: 'warning',
  title: 'Ô thời hạn trống',
  why: 'Nhiệm vụ không có thời hạn thì không bao giờ quá hạn: nếu văn bản có ghi thời hạn mà tệp để trống thì không ai được nhắc.',
  message: ({ id }) => `Nhiệm vụ ${id} không có thời hạn`,
  remedy: () => 'Ghi thời hạn như trong phụ lục; ô trong phụ lục cũng trống thì để nguyên',
  wrong: tasksExample({ text: 'Rà soát văn bản', deadline: '' }),
  right: tasksExample({ text: 'Rà soát văn bản', deadline: 'Quý I/2024' }),
  check(plan, report) {
    for (const { id, kind, deadlineWords, path } of plan.tasks) {
      if (kind === 'annex' && deadlineWords === null) report({ path: [...path, 'deadline'] }, { id });
    }
  },
});
