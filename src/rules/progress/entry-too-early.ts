import type { Plan } from '../../plan/plan.ts';
import { reportingWindow } from '../../tracking/reporting-window.ts';
import { type IsoDate, periodsOf, rangeOf, vietnameseDate } from '../../wording/calendar.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

/** The first day whose reports belong to the plan's year. */
function firstDay(plan: Plan): IsoDate {
  const [year] = periodsOf('year', plan.data.plan.year);
  return reportingWindow(plan, rangeOf(year!)).start;
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
