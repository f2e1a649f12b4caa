import { rule } from '../rule.ts';
import { amendmentExample, changesOf } from './changes.ts';

export const amendmentChangesNothing = rule<object>({
  code: 'amendment-changes-nothing',
  severity: 'error',
  title: 'Sửa đổi không sửa gì',
  why: 'Một dòng sửa đổi không nêu nội dung mới thường là dòng bị bỏ quên.',
  message: () =>
    'Sửa đổi này không nêu thời hạn, chủ trì, phối hợp, nội dung mới, cũng không kết thúc nhiệm vụ',
  remedy: () => 'Thêm "deadline", "lead", "support", "text" hoặc "end: true"',
  wrong: amendmentExample('2024-05-10', 'task: "1"'),
  right: amendmentExample('2024-05-10', 'task: "1"\n        end: true'),
  check(plan, report) {
    for (const { change, path } of changesOf(plan)) {
      if ('task' in change && Object.keys(change).length === 1) report({ path }, {});
    }
  },
});
