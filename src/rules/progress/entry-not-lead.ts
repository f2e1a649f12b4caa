import { doneEntry, progressExample } from './example.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

export const entryNotLead = progressRule<{ id: string; lead: string; name: string }>({
  code: 'entry-not-lead',
  severity: 'error',
  title: 'Ghi nhận của cơ quan không chủ trì',
  why: 'Chỉ cơ quan chủ trì (hoặc cơ quan tiếp nhận việc của nó) báo cáo kết quả; ghi nhận của nơi khác không được tính.',
  message: ({ id, name }) => `"${name}" không chủ trì nhiệm vụ ${id}`,
  remedy: ({ lead }) => `Chủ trì: ${lead}; ghi vào tệp của cơ quan đó, nhóm thì ghi riêng từng thành viên`,
  wrong: progressExample(doneEntry({ task: '"5"' })),
  right: progressExample(doneEntry()),
  check(view, report) {
    const { file, tasks } = view;
    for (const { entry, index } of taskEntries(view)) {
      const task = tasks.get(entry.task);
      if (task?.leads.ok && view.owed(task) === null)
        report(
          { path: ['entries', index, 'task'] },
          { id: task.id, lead: task.leadWords, name: file.agency },
        );
    }
  },
});
