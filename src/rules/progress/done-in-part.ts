import { isDoneInPart } from '../../tracking/counts.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

export const doneInPart = progressRule<{ id: string; count: number; of: number }>({
  code: 'done-in-part',
  severity: 'error',
  title: 'Hoàn thành khi mới xong một phần',
  why: 'Nhiệm vụ của nhiều đơn vị chỉ hoàn thành khi mọi đơn vị đã xong; "hoàn thành" với 80/111 làm sai mọi phép đếm.',
  message: ({ id, count, of }) => `Nhiệm vụ ${id} ghi hoàn thành nhưng mới có ${count}/${of}`,
  remedy: ({ of }) => `Ghi "doing" cho đến khi đủ ${of}/${of}, hoặc sửa lại số đếm`,
  wrong: progressExample(doneEntry({ count: '80', of: '111' })),
  right: progressExample(doneEntry({ count: '111', of: '111' })),
  check(view, report) {
    for (const { entry, index } of taskEntries(view)) {
      const { task: id, count, of } = entry;
      if (isDoneInPart(entry) && count !== undefined && of !== undefined)
        report({ path: ['entries', index, 'status'] }, { id, count, of });
    }
  },
});
