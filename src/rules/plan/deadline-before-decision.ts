import { vietnameseDate } from '../../wording/calendar.ts';
import { reach } from '../../wording/spans.ts';
import { rule } from '../rule.ts';
import { tasksExample } from './task-example.ts';

const SIGNED_IN_FEBRUARY = `plan:
  title: Kế hoạch cải cách hành chính năm 2024
  year: 2024
  province: Bình Phước
  decision:
    number: 1/QĐ-UBND
    date: 2024-02-20
    issuer: Chủ tịch UBND tỉnh
`;

export const deadlineBeforeDecision = rule<{ due: string; signed: string }>({
  code: 'deadline-before-decision',
  severity: 'warning',
  title: 'Thời hạn trước ngày ký quyết định',
  why: 'Nhiệm vụ đã quá hạn ngay khi được giao: gần như chắc chắn là gõ nhầm tháng, hoặc nhầm ngày ký.',
  message: ({ due, signed }) => `Thời hạn hết vào ngày ${due}, trước ngày ký quyết định ${signed}`,
  remedy: () => 'Kiểm tra lại thời hạn và ngày ký quyết định',
  wrong: SIGNED_IN_FEBRUARY + tasksExample({ deadline: 'Tháng 01/2024' }),
  right: SIGNED_IN_FEBRUARY + tasksExample({ deadline: 'Tháng 3/2024' }),
  check(plan, report) {
    const { year } = plan.context;
    const signed = plan.data.plan.decision.date;
    for (const task of plan.tasks) {
      const last = task.deadline?.ok ? task.deadline.value.occurrences.at(-1) : undefined;
      // What lies before the plan's year is an error of its own; of several occurrences the last one decides.
      if (last !== undefined && last.due < signed && last.due >= `${year}-01-01`)
        report(
          {
            path: [...task.path, 'deadline'],
            within: reach(last.spans),
            related: { path: ['plan', 'decision', 'date'], label: 'ngày ký ghi ở đây' },
          },
          { due: vietnameseDate(last.due), signed: vietnameseDate(signed) },
        );
    }
  },
});
