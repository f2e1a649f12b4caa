import { documentNumberRemedy, isDocumentNumber } from '../document-number.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

export const entryDocumentNumber = progressRule<{ number: string }>({
  code: 'entry-document-number',
  severity: 'warning',
  title: 'Số, ký hiệu văn bản của ghi nhận viết không đúng',
  why: 'Số, ký hiệu là thứ duy nhất tìm lại được văn bản chứng minh; viết sai dạng thì tra không ra.',
  message: ({ number }) => `"${number}" không có dạng số, ký hiệu của một văn bản`,
  remedy: ({ number }) => documentNumberRemedy(number),
  wrong: progressExample(doneEntry({ document: 'báo cáo số 45' })),
  right: progressExample(doneEntry()),
  check({ standing }, report) {
    for (const { entry, index: e } of standing) {
      if (entry.document === undefined) continue;
      if (!isDocumentNumber(entry.document))
        report({ path: ['entries', e, 'document'] }, { number: entry.document });
    }
  },
});
