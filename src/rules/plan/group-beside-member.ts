import type { Path } from '../../diagnostics/finding.ts';
import type { Mention } from '../../wording/agencies/types.ts';
import type { Reading } from '../../wording/reading.ts';
import { rule } from '../rule.ts';
import { tasksExample } from './task-example.ts';

const GROUP = `groups:
  - name: Các sở, ban, ngành tỉnh
    code: SBN
    members:
      - Sở Nội vụ
      - Sở Tư pháp
`;

export const groupBesideMember = rule<{ name: string; group: string }>({
  code: 'group-beside-member',
  severity: 'notice',
  title: 'Nhóm ghi bên cạnh thành viên của mình',
  why: 'Cơ quan được nêu đích danh mà cũng thuộc nhóm ghi cùng ô chỉ được tính một lần; nhắc để không ai tưởng là hai phần việc.',
  message: ({ name, group }) => `"${name}" đã là thành viên của nhóm "${group}" ghi cùng ô`,
  remedy: () => 'Đối chiếu với quyết định; nếu ký đúng như vậy thì để nguyên, chương trình chỉ tính một lần',
  wrong: GROUP + tasksExample({ lead: 'Sở Nội vụ; Các sở, ban, ngành tỉnh' }),
  right: GROUP + tasksExample({ lead: 'Các sở, ban, ngành tỉnh' }),
  check(plan, report) {
    const look = (reading: Reading<readonly Mention[]> | null, path: Path) => {
      if (!reading?.ok || reading.value.length < 2) return;
      const groups = reading.value.filter(({ kind }) => kind === 'group');
      for (const { kind, name, span } of reading.value) {
        if (kind !== 'agency') continue;
        const group = groups.find((each) =>
          plan.members.get(each.name)?.some((member) => member.name === name),
        );
        if (group) report({ path, within: span }, { name, group: group.name });
      }
    };
    for (const task of plan.tasks) {
      look(task.leads, [...task.path, 'lead']);
      look(task.supports, [...task.path, 'support']);
    }
  },
});
