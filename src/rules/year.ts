import { vietnameseDate } from '../wording/calendar.ts';
import { rule } from './rule.ts';

export const yearMismatch = rule<{ year: number; other: number; where: string }>({
  code: 'year-mismatch',
  severity: 'error',
  title: 'Năm kế hoạch không khớp',
  why: 'Mọi thời hạn không ghi năm ("Quý I", "Thường xuyên trong năm") được hiểu theo năm kế hoạch: năm sai thì mọi ngày đều sai.',
  message: ({ year, other, where }) => `Năm kế hoạch là ${year} nhưng ${where} nói năm ${other}`,
  remedy: () => 'Ghi "year" đúng năm của kế hoạch trong quyết định',
  wrong: `plan:
  title: Kế hoạch cải cách hành chính năm 2024
  year: 2025
  province: Bình Phước
  decision:
    number: 1/QĐ-UBND
    date: 2023-12-29
    issuer: Chủ tịch UBND tỉnh
`,
  right: `plan:
  title: Kế hoạch cải cách hành chính năm 2024
  year: 2024
  province: Bình Phước
  decision:
    number: 1/QĐ-UBND
    date: 2023-12-29
    issuer: Chủ tịch UBND tỉnh
`,
  check(plan, report) {
    const { year, title, decision } = plan.data.plan;
    const path = ['plan', 'year'];
    const named = [...title.matchAll(/\bnăm (\d{4})\b/giu)].map((found) => Number(found[1]));
    const other = named.find((each) => each !== year);
    if (other !== undefined && !named.includes(year))
      report({ path }, { year, other, where: 'tên kế hoạch' });
    const signed = Number(decision.date.slice(0, 4));
    if (signed !== year && signed !== year - 1)
      report({ path: ['plan', 'decision', 'date'] }, { year, other: signed, where: 'ngày ký quyết định' });
  },
});

export const deadlineBeforeYear = rule<{ due: string; year: number }>({
  code: 'deadline-before-year',
  severity: 'error',
  title: 'Thời hạn trước năm kế hoạch',
  why: 'Nhiệm vụ của kế hoạch năm không thể hết hạn trước khi năm bắt đầu: gần như chắc chắn là gõ nhầm năm.',
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
    for (const task of plan.tasks) {
      if (!task.deadline?.ok) continue;
      const early = task.deadline.value.occurrences.find((each) => each.due < `${year}-01-01`);
      if (early) report({ path: [...task.path, 'deadline'] }, { due: vietnameseDate(early.due), year });
    }
  },
});

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
    for (const task of plan.tasks) {
      if (!task.deadline?.ok) continue;
      const { due } = task.deadline.value;
      if (due !== null && due > `${year}-12-31`)
        report({ path: [...task.path, 'deadline'] }, { due: vietnameseDate(due), year });
    }
  },
});
