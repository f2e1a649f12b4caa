import type { Path } from '../../diagnostics/finding.ts';
import { agencyNote } from '../../wording/agencies/notes.ts';
import type { Mention } from '../../wording/agencies/types.ts';
import { rule } from '../rule.ts';
import { tasksExample } from './task-example.ts';

export const agencyOdd = rule<{ note: string }>({
  code: 'agency-odd',
  severity: 'notice',
  title: 'Ô cơ quan viết lạ',
  why: 'Ô cơ quan đọc được nhưng có chữ không nêu đích danh ai, không ghi vai trò hoặc không phải tên cơ quan; người giao việc nên biết nó đang được hiểu thế nào.',
  message: ({ note }) => note,
  remedy: () => 'Đối chiếu với quyết định; nếu ký đúng như vậy thì để nguyên',
  wrong: tasksExample({ lead: 'Sở Nội vụ chủ trì, Sở Tư pháp' }),
  right: tasksExample({ lead: 'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp' }),
  check(plan, report) {
    const look = (mentions: readonly Mention[], path: Path, roles: boolean) => {
      for (const note of mentions.flatMap(({ notes }) => notes)) {
        // Who leads is a question of the lead cell alone.
        if (roles || !note.code.startsWith('part-'))
          report({ path, within: note.span }, { note: agencyNote(note) });
      }
    };
    for (const { leads, alongside, supports, path } of plan.tasks) {
      look([...(leads.ok ? leads.value : []), ...alongside], [...path, 'lead'], true);
      look(supports?.ok ? supports.value : [], [...path, 'support'], false);
    }
  },
});
