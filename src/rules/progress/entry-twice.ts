import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

export const entryTwice = progressRule<{ what: string }>({
  code: 'entry-twice',
  severity: 'warning',
  title: 'Ghi nhận hai lần',
  why: 'Hai ghi nhận y hệt thường do gộp hai nhánh hoặc chạy lệnh hai lần; số lần báo cáo đếm sai.',
  message: ({ what }) => `Ghi nhận này về ${what} giống hệt một ghi nhận ở trên`,
  remedy: () =>
    'Rút lại một: ghi thêm một mục "retracts" kèm lý do (record … --retract --reason "…"), không xóa dòng đã ghi',
  wrong: progressExample(doneEntry(), doneEntry()),
  right: progressExample(doneEntry({ status: 'doing', reported: '2024-03-28' }), doneEntry()),
  check({ standing }, report) {
    const seen = new Map<string, number>();
    for (const { entry, index: e } of standing) {
      const key = JSON.stringify(Object.entries(entry).sort());
      const first = seen.get(key);
      if (first === undefined) seen.set(key, e);
      else
        report(
          { path: ['entries', e], related: { path: ['entries', first], label: 'ghi lần đầu ở đây' } },
          { what: 'task' in entry ? `nhiệm vụ ${entry.task}` : `chỉ tiêu ${entry.kpi}` },
        );
    }
  },
});
