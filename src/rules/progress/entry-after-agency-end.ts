import { endedBy, heirsOf } from '../../tracking/succession.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

interface Data {
  readonly name: string;
  readonly until: string;
  readonly date: string;
  readonly heirs: readonly string[];
}

export const entryAfterAgencyEnd = progressRule<Data>({
  code: 'entry-after-agency-end',
  severity: 'warning',
  title: 'Việc xảy ra sau khi cơ quan đã kết thúc',
  why: 'Cơ quan đã sáp nhập hoặc giải thể thì không làm thêm được việc nào; việc về sau do cơ quan tiếp nhận báo cáo.',
  message: ({ name, until, date }) =>
    `Ngày xảy ra ${date} sau ngày hoạt động cuối cùng của ${name} (${until})`,
  remedy: ({ heirs }) =>
    heirs.length > 0
      ? `Kiểm tra lại ngày; việc về sau ghi vào tệp của cơ quan tiếp nhận: ${heirs.join('; ')}`
      : 'Kiểm tra lại ngày, và ngày "until" của cơ quan trong kế hoạch',
  wrong: progressExample(doneEntry({ date: '2024-12-10', reported: '2024-12-11' })),
  right: progressExample(doneEntry({ date: '2024-11-29', reported: '2024-12-11' })),
  check({ plan, file, standing }, report) {
    for (const { entry, index: e } of standing) {
      const until = endedBy(plan, file.agency, entry.date);
      if (until === null) continue;
      report(
        { path: ['entries', e, 'date'] },
        {
          name: file.agency,
          until: vietnameseDate(until),
          date: vietnameseDate(entry.date),
          heirs: heirsOf(plan, file.agency).map((each) => each.name),
        },
      );
    }
  },
});
