import type { MeasureEntry, TaskEntry } from '../../journal/schema.ts';
import { measureBegins, workBegins } from '../../tracking/period-start.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { doneEntry, progressExample } from './example.ts';
import { type ProgressView, progressRule } from './progress-rule.ts';

/** From when on an entry's period can be told of; null: from any day. */
function beginsOf({ plan, tasks, owed }: ProgressView, entry: TaskEntry | MeasureEntry): IsoDate | null {
  if ('kpi' in entry) return measureBegins(plan, entry);
  const task = tasks.get(entry.task);
  return task === undefined ? null : workBegins(owed(task) ?? [], entry);
}

export const entryBeforePeriod = progressRule<{ date: string; period: string; begins: string }>({
  code: 'entry-before-period',
  severity: 'warning',
  title: 'Việc xảy ra trước khi kỳ bắt đầu',
  why: 'Việc định kỳ của một quý không thể xong, số liệu của một quý không thể có trước khi quý đó bắt đầu; thường là ghi nhầm kỳ.',
  message: ({ date, period, begins }) => `Ngày xảy ra ${date} trước khi kỳ "${period}" bắt đầu (${begins})`,
  remedy: () => 'Kiểm tra lại "period" và "date"',
  wrong: progressExample(doneEntry({ task: '"2"', period: 'Quý II/2024' })),
  right: progressExample(doneEntry({ task: '"2"', period: 'Quý I/2024' })),
  check(view, report) {
    for (const { entry, index: e } of view.standing) {
      const begins = beginsOf(view, entry);
      if (begins === null || entry.date >= begins) continue;
      report(
        { path: ['entries', e, 'date'] },
        {
          date: vietnameseDate(entry.date),
          period: entry.period ?? '',
          begins: vietnameseDate(begins),
        },
      );
    }
  },
});
