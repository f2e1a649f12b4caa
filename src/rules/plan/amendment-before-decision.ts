import { vietnameseDate } from '../../wording/calendar.ts';
import { rule } from '../rule.ts';
import { amendmentExample } from './changes.ts';

export const amendmentBeforeDecision = rule<{ date: string; signed: string }>({
  code: 'amendment-before-decision',
  severity: 'error',
  title: 'Sửa đổi có trước quyết định',
  why: 'Không văn bản nào sửa được một quyết định chưa ký.',
  message: ({ date, signed }) => `Văn bản sửa đổi ngày ${date} có trước quyết định ký ngày ${signed}`,
  remedy: () => 'Kiểm tra lại ngày của văn bản sửa đổi',
  wrong: amendmentExample('2023-05-10', 'task: "1"\n        deadline: Quý III/2024'),
  right: amendmentExample('2024-05-10', 'task: "1"\n        deadline: Quý III/2024'),
  check(plan, report) {
    const signed = plan.data.plan.decision.date;
    for (const [a, { document }] of plan.data.amendments.entries()) {
      if (document.date < signed)
        report(
          { path: ['amendments', a, 'document', 'date'] },
          { date: vietnameseDate(document.date), signed: vietnameseDate(signed) },
        );
    }
  },
});
