import { wasOwed } from '../../tracking/obligations.ts';
import { doneEntry, progressExample } from './example.ts';
import { periodNames } from './periods.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

export const entryPeriodMissing = progressRule<{ id: string; periods: string }>({
  code: 'entry-period-missing',
  severity: 'error',
  title: 'Ghi nhận nhiệm vụ nhiều kỳ mà không ghi kỳ',
  why: 'Nhiệm vụ hằng quý có bốn lần phải làm; không ghi kỳ thì không biết lần nào đã xong, và không lần nào được tính.',
  message: ({ id }) => `Nhiệm vụ ${id} có nhiều kỳ, ghi nhận này không ghi "period"`,
  remedy: ({ periods }) => `Thêm period, một trong: ${periods}`,
  wrong: progressExample(doneEntry({ task: '"2"' })),
  right: progressExample(doneEntry({ task: '"2"', period: 'Quý I/2024' })),
  check(view, report) {
    const { tasks } = view;
    for (const { entry, index } of taskEntries(view)) {
      const task = tasks.get(entry.task);
      if (task === undefined || entry.period !== undefined) continue;
      const owed = (view.owed(task) ?? []).filter((each) => wasOwed(each, entry));
      const periods = periodNames(owed);
      if (periods.length > 0 && owed.every(({ period }) => period !== null))
        report({ path: ['entries', index] }, { id: task.id, periods: periods.join('; ') });
    }
  },
});
