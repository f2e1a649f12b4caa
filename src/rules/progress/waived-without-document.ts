import { doneEntry, progressExample } from './example.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

export const waivedWithoutDocument = progressRule<{ id: string }>({
  code: 'waived-without-document',
  severity: 'error',
  title: 'Dừng thực hiện mà không có văn bản',
  why: 'Chỉ cấp giao nhiệm vụ mới cho dừng, bằng văn bản; không có văn bản thì việc vẫn còn nợ.',
  message: ({ id }) => `Nhiệm vụ ${id} ghi dừng thực hiện mà không có văn bản của cấp giao nhiệm vụ`,
  remedy: () => 'Thêm "document" là số, ký hiệu văn bản cho dừng',
  wrong: progressExample(doneEntry({ status: 'waived', document: null })),
  right: progressExample(
    doneEntry({ status: 'waived', document: '512/QĐ-UBND', note: 'Trùng với nhiệm vụ 5' }),
  ),
  check(view, report) {
    for (const { entry, index } of taskEntries(view)) {
      if (entry.status === 'waived' && entry.document === undefined)
        report({ path: ['entries', index, 'status'] }, { id: entry.task });
    }
  },
});
