import { rule } from '../rule.ts';
import { similarTexts } from './similar-texts.ts';
import { tasksExample } from './task-example.ts';

/** How much two texts must have in common; below it, sentences of one office manner would be taken for each other. */
const ALIKE = 0.85;

export const taskTwice = rule<{ id: string; other: string }>({
  code: 'task-twice',
  severity: 'warning',
  title: 'Hai nhiệm vụ gần như cùng lời',
  why: 'Dòng chép hai lần khiến một việc bị đếm, bị nhắc hai lần; hai việc khác nhau thì lời phải khác nhau.',
  message: ({ id, other }) => `Nhiệm vụ ${id} gần như cùng lời với nhiệm vụ ${other}`,
  remedy: () => 'Đối chiếu với phụ lục: bỏ dòng chép thừa, hoặc sửa lời cho đúng',
  wrong: tasksExample(
    { text: 'Ban hành kế hoạch kiểm tra công tác cải cách hành chính năm 2024 của tỉnh', lead: 'Sở Nội vụ' },
    { text: 'Ban hành Kế hoạch kiểm tra công tác cải cách hành chính năm 2024 của tỉnh.' },
  ),
  right: tasksExample(
    { text: 'Ban hành kế hoạch kiểm tra công tác cải cách hành chính năm 2024 của tỉnh', lead: 'Sở Nội vụ' },
    { text: 'Báo cáo kết quả kiểm tra công tác cải cách hành chính năm 2024 của tỉnh' },
  ),
  check(plan, report) {
    for (const kind of ['annex', 'duty'] as const) {
      const tasks = plan.tasks.filter((task) => task.kind === kind);
      for (const { first, second } of similarTexts(
        tasks.map(({ text }) => text),
        ALIKE,
      )) {
        const [task, other] = [tasks[second]!, tasks[first]!];
        report(
          {
            path: [...task.path, 'text'],
            related: { path: [...other.path, 'text'], label: `nhiệm vụ ${other.id}` },
          },
          { id: task.id, other: other.id },
        );
      }
    }
  },
});
