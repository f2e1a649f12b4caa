import type { Plan } from '../../plan/plan.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

/** Without a cut-off day in the plan, the first period begins with the year. */
function firstDay({ data: { plan } }: Plan): IsoDate {
  const { reporting } = plan.policy;
  if (reporting === undefined) return `${plan.year}-01-01`;
  return `${plan.year - 1}-12-${String(reporting.from).padStart(2, '0')}`;
}

export const entryTooEarly = progressRule<{ date: string; first: string }>({
  code: 'entry-too-early',
  severity: 'warning',
  title: 'Ghi nhận trước kỳ báo cáo đầu tiên',
  why: 'Việc xảy ra trước kỳ báo cáo đầu tiên của năm kế hoạch thuộc về kế hoạch năm trước; thường là gõ nhầm năm.',
  message: ({ date, first }) => `Ngày ${date} trước kỳ báo cáo đầu tiên của kế hoạch, bắt đầu từ ${first}`,
  remedy: () => 'Kiểm tra lại năm của "date"',
  wrong: progressExample(doneEntry({ date: '2023-03-28' })),
  right: progressExample(doneEntry()),
  check({ plan, standing }, report) {
    const first = firstDay(plan);
    for (const { entry, index: e } of standing) {
      if (entry.date < first)
        report(
          { path: ['entries', e, 'date'] },
          { date: vietnameseDate(entry.date), first: vietnameseDate(first) },
        );
    }
  },
});
