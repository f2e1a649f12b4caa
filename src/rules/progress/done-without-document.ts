import { doneEntry, progressExample } from './example.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

export const doneWithoutDocument = progressRule<{ id: string }>({
  code: 'done-without-document',
  severity: 'warning',
  title: 'Hoàn thành mà không có văn bản',
  why: 'Khi bị hỏi lại, chỉ số văn bản, sản phẩm hoặc tệp minh chứng mới chứng tỏ được việc đã xong.',
  message: ({ id }) => `Nhiệm vụ ${id} ghi hoàn thành mà không có văn bản, sản phẩm hay tệp minh chứng`,
  remedy: () => 'Thêm "document" (số, ký hiệu văn bản), hoặc "product", "file"',
  wrong: progressExample(doneEntry({ document: null })),
  right: progressExample(doneEntry()),
  check(view, report) {
    for (const { entry, index } of taskEntries(view)) {
      const { status, task, document, product, file } = entry;
      if (status === 'done' && document === undefined && product === undefined && file === undefined)
        report({ path: ['entries', index, 'status'] }, { id: task });
    }
  },
});
