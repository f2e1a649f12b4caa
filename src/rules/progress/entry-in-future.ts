import { vietnameseDate } from '../../wording/calendar.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

export const entryInFuture = progressRule<{ what: string; date: string; today: string }>({
  code: 'entry-in-future',
  severity: 'error',
  title: 'Ghi nhận có ngày ở tương lai',
  why: 'Việc chưa xảy ra thì chưa ghi; ngày ở tương lai thường là gõ nhầm năm, và ghi nhận sẽ bất ngờ được tính vào hôm đó.',
  message: ({ what, date, today }) => `Ngày ${what} ${date} sau ngày đang xét ${today}`,
  remedy: () => 'Kiểm tra lại ngày; nếu soát cho một ngày khác thì dùng --as-of',
  wrong: progressExample(doneEntry({ reported: '2034-03-29' })),
  right: progressExample(doneEntry()),
  check({ entries, asOf }, report) {
    const today = vietnameseDate(asOf);
    for (const [e, entry] of entries.entries()) {
      if (!('retracts' in entry) && entry.date > asOf)
        report({ path: ['entries', e, 'date'] }, { what: 'xảy ra', date: vietnameseDate(entry.date), today });
      else if (entry.reported > asOf)
        report(
          { path: ['entries', e, 'reported'] },
          { what: 'báo cáo', date: vietnameseDate(entry.reported), today },
        );
    }
  },
});
