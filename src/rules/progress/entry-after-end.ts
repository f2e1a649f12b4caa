import { vietnameseDate } from '../../wording/calendar.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

export const entryAfterEnd = progressRule<{ id: string; number: string; date: string }>({
  code: 'entry-after-end',
  severity: 'warning',
  title: 'Ghi nhận cho nhiệm vụ đã kết thúc',
  why: 'Văn bản sửa đổi đã cho thôi nhiệm vụ này; việc làm sau đó thường thuộc một nhiệm vụ khác.',
  message: ({ id, number, date }) => `Nhiệm vụ ${id} đã kết thúc theo ${number} ngày ${date}`,
  remedy: () => 'Kiểm tra lại mã nhiệm vụ và ngày',
  wrong: progressExample(doneEntry({ task: '"3"', date: '2024-06-20', reported: '2024-06-21' })),
  right: progressExample(doneEntry({ task: '"3"' })),
  check(view, report) {
    for (const { entry, index } of taskEntries(view)) {
      const end = view.tasks.get(entry.task)?.applied.find(({ field }) => field === 'end');
      if (end !== undefined && entry.date > end.document.date)
        report(
          { path: ['entries', index, 'date'] },
          { id: entry.task, number: end.document.number, date: vietnameseDate(end.document.date) },
        );
    }
  },
});
