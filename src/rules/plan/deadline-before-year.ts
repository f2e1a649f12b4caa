import { vietnameseDate } from '../../wording/calendar.ts';
import { reach } from '../../wording/spans.ts';
import { rule } from '../rule.ts';
import { otherYear } from './year-mismatch.ts';

export const deadlineBeforeYear = rule<{ due: string; year: number }>({
  code: 'deadline-before-year',
  severity: 'error',
  title: 'Thời hạn trước năm kế hoạch',
  why: 'Nhiệm vụ không thể hết hạn trước khi năm kế hoạch bắt đầu, trừ khi kế hoạch ký sớm hơn và thời hạn không trước ngày ký: gần như chắc chắn là gõ nhầm năm.',
  message: ({ due, year }) => `Thời hạn này hết vào ngày ${due}, trước năm kế hoạch ${year}`,
  remedy: ({ year }) => `Kiểm tra lại năm; bỏ năm thì hiểu là năm ${year}`,
  wrong: `sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Ban hành kế hoạch
        lead: Sở Nội vụ
        deadline: Quý I/2023
`,
  right: `sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Ban hành kế hoạch
        lead: Sở Nội vụ
        deadline: Quý I/2024
`,
  check(plan, report) {
    const { year } = plan.context;
    // A wrong year is one mistake, told once: not one for each deadline.
    if (otherYear(plan.data.plan.title, year) !== null) return;
    // A plan signed ahead of its year (one of a stage, mostly) may ask for work between its signing and that year.
    const start = `${year}-01-01`;
    const signed = plan.data.plan.decision.date;
    const first = signed < start ? signed : start;
    for (const task of plan.tasks) {
      if (!task.deadline?.ok) continue;
      const early = task.deadline.value.occurrences.find((each) => each.due < first);
      if (early)
        report(
          { path: [...task.path, 'deadline'], within: reach(early.spans) },
          { due: vietnameseDate(early.due), year },
        );
    }
  },
});
