import { nearest } from '../../text/nearest.ts';
import { wasOwed } from '../../tracking/obligations.ts';
import { owedBy } from './body.ts';
import { doneEntry, progressExample } from './example.ts';
import { periodNames } from './periods.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

interface Data {
  readonly id: string;
  readonly period: string;
  readonly periods: readonly string[];
}

export const entryPeriodUnknown = progressRule<Data>({
  code: 'entry-period-unknown',
  severity: 'error',
  title: 'Kỳ không có trong nhiệm vụ',
  why: 'Kỳ của ghi nhận phải mang đúng tên kỳ của nhiệm vụ; kỳ lạ thì việc đã làm không được tính vào kỳ nào.',
  message: ({ id, period, periods }) =>
    periods.length === 0
      ? `Nhiệm vụ ${id} không chia kỳ nhưng ghi nhận có kỳ "${period}"`
      : `Nhiệm vụ ${id} không có kỳ "${period}"`,
  remedy: ({ period, periods }) => {
    if (periods.length === 0) return 'Bỏ dòng "period"';
    const near = nearest(period, periods, 1)[0];
    return near === undefined
      ? `Các kỳ: ${periods.join('; ')}`
      : `Có phải là "${near}"? Các kỳ: ${periods.join('; ')}`;
  },
  wrong: progressExample(doneEntry({ task: '"2"', period: 'Tháng 3/2024' })),
  right: progressExample(doneEntry({ task: '"2"', period: 'Quý I/2024' })),
  check(view, report) {
    const { plan, file, tasks, asOf } = view;
    for (const { entry, index } of taskEntries(view)) {
      const task = tasks.get(entry.task);
      if (task === undefined || entry.period === undefined) continue;
      const owed = owedBy(plan, task, file.agency, asOf);
      if (owed === null) continue;
      const periods = periodNames(owed.filter((each) => wasOwed(each, entry)));
      if (!periods.includes(entry.period))
        report({ path: ['entries', index, 'period'] }, { id: task.id, period: entry.period, periods });
    }
  },
});
