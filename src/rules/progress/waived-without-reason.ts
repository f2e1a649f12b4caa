import { doneEntry, progressExample } from './example.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

const waived = { status: 'waived', document: '512/QĐ-UBND' };

export const waivedWithoutReason = progressRule<{ id: string }>({
  code: 'waived-without-reason',
  severity: 'error',
  title: 'Dừng thực hiện mà không có lý do',
  why: 'Việc bị dừng không còn ai phải làm; người đọc báo cáo về sau cần biết vì sao, không chỉ số văn bản.',
  message: ({ id }) => `Nhiệm vụ ${id} ghi dừng thực hiện mà không có lý do`,
  remedy: () => 'Thêm "note" là lý do dừng, như văn bản cho dừng đã nêu',
  wrong: progressExample(doneEntry(waived)),
  right: progressExample(doneEntry({ ...waived, note: 'Chuyển sang kế hoạch năm 2025' })),
  check(view, report) {
    for (const { entry, index } of taskEntries(view)) {
      if (entry.status === 'waived' && entry.note === undefined)
        report({ path: ['entries', index, 'status'] }, { id: entry.task });
    }
  },
});
