import { deadlineNote, type NoteCode } from '../../wording/deadline/notes.ts';
import { rule } from '../rule.ts';
import { tasksExample } from './task-example.ts';

const LOST: NoteCode = 'lost-marks';

export const deadlineLostMarks = rule<{ note: string }>({
  code: 'deadline-lost-marks',
  severity: 'warning',
  title: 'Thời hạn mất dấu',
  why: 'Chữ mất hết dấu chỉ có một cách hiểu nên vẫn đọc được, nhưng văn bản đã ký không viết như thế: nhiều khả năng là lỗi gõ hoặc lỗi chép.',
  message: ({ note }) => note,
  remedy: () => 'Viết lại đủ dấu như trong quyết định',
  wrong: tasksExample({ deadline: 'Thang 8/2024' }),
  right: tasksExample({ deadline: 'Tháng 8/2024' }),
  check(plan, report) {
    for (const task of plan.tasks) {
      if (!task.deadline?.ok) continue;
      for (const note of task.deadline.value.notes)
        if (note.code === LOST)
          report({ path: [...task.path, 'deadline'], within: note.span }, { note: deadlineNote(note) });
    }
  },
});
