import { nearest } from '../../text/nearest.ts';
import { periodMeant } from '../../tracking/entry-periods.ts';
import { wasOwed } from '../../tracking/obligations.ts';
import { doneEntry, progressExample } from './example.ts';
import { periodNames } from './periods.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

interface Data {
  readonly id: string;
  readonly period: string;
  readonly periods: readonly string[];
  /** The one that was probably meant. */
  readonly meant: string | null;
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
  remedy: ({ periods, meant }) => {
    if (periods.length === 0) return 'Bỏ dòng "period"';
    const all = `Các kỳ: ${periods.join('; ')}`;
    return meant === null ? all : `Có phải là "${meant}"? ${all}`;
  },
  wrong: progressExample(doneEntry({ task: '"2"', period: 'Tháng 3/2024' })),
  right: progressExample(doneEntry({ task: '"2"', period: 'Quý I/2024' })),
  check(view, report) {
    const { plan, tasks } = view;
    for (const { entry, index } of taskEntries(view)) {
      const task = tasks.get(entry.task);
      if (task === undefined || entry.period === undefined) continue;
      const owed = view.owed(task);
      if (owed === null) continue;
      const { period } = entry;
      const then = owed.filter((each) => wasOwed(each, entry));
      const periods = periodNames(then);
      if (periods.includes(period)) continue;
      // By its days first: "Quý II/2024" looks like "Quý I/2024" and means the half-year.
      const meant = periodMeant(plan, then, period) ?? nearest(period, periods, 1)[0] ?? null;
      report({ path: ['entries', index, 'period'] }, { id: task.id, period, periods, meant });
    }
  },
});
