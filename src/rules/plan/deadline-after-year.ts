import { vietnameseDate } from '../../wording/calendar.ts';
import { reach } from '../../wording/spans.ts';
import { rule } from '../rule.ts';
import { otherYear } from './year-mismatch.ts';

export const deadlineAfterYear = rule<{ due: string; year: number }>({
  code: 'deadline-after-year',
  severity: 'notice',
  title: 'Thời hạn sau năm kế hoạch',
  why: 'Dự toán, báo cáo năm thường lấn sang năm sau; nhắc để chắc rằng đó là ý của quyết định.',
  message: ({ due, year }) => `Thời hạn này kéo tới ngày ${due}, sau năm kế hoạch ${year}`,
  remedy: () => 'Nếu đúng như quyết định thì để nguyên',
  wrong: `sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Quyết toán
        lead: Sở Nội vụ
        deadline: Quý I/2025
`,
  right: `sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Quyết toán
        lead: Sở Nội vụ
        deadline: Quý IV/2024
`,
  check(plan, report) {
    const { year } = plan.context;
    // A wrong year is one mistake, told once: not one for each deadline.
    if (otherYear(plan.data.plan.title, year) !== null) return;
    for (const task of plan.tasks) {
      if (!task.deadline?.ok) continue;
      const last = task.deadline.value.occurrences.at(-1);
      if (last !== undefined && last.due > `${year}-12-31`)
        report(
          { path: [...task.path, 'deadline'], within: reach(last.spans) },
          { due: vietnameseDate(last.due), year },
        );
    }
  },
});
