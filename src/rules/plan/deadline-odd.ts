import { deadlineNote, type NoteCode } from '../../wording/deadline/notes.ts';
import { rule } from '../rule.ts';
import { tasksExample } from './task-example.ts';

/** Notes of the reader that a person should look at: something is superfluous, contradicts itself or is too vague to be dated. */
const ODD: ReadonlySet<string> = new Set<NoteCode>([
  'malformed-year',
  'doubled-mark',
  'range-in-list',
  'weekday-mismatch',
  'by-and-before',
  'long-week',
  'uneven-times',
  'periodic-vague',
  'vague-part',
  'vague-period',
  'week-number',
  'lunar',
  'alternatives',
  'label-of-time',
  'unclosed-bracket',
]);

export const deadlineOdd = rule<{ note: string }>({
  code: 'deadline-odd',
  severity: 'notice',
  title: 'Thời hạn viết lạ',
  why: 'Thời hạn đọc được nhưng có chữ thừa, chữ trái nhau hoặc không đủ rõ để tính ngày; người giao việc nên biết nó đang được hiểu thế nào.',
  message: ({ note }) => note,
  remedy: () => 'Đối chiếu với quyết định; nếu ký đúng như vậy thì để nguyên và ghi vào "errata"',
  wrong: tasksExample({ deadline: 'Trong năm quý I/2024' }),
  right: tasksExample({ deadline: 'Trong quý I/2024' }),
  check(plan, report) {
    for (const task of plan.tasks) {
      if (!task.deadline?.ok) continue;
      for (const note of task.deadline.value.notes) {
        if (ODD.has(note.code))
          report({ path: [...task.path, 'deadline'], within: note.span }, { note: deadlineNote(note) });
      }
    }
  },
});
