import { vietnameseDate } from '../../wording/calendar.ts';
import type { Told } from '../rule.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

interface Data {
  readonly what: string;
  readonly date: string;
  readonly today: string;
}

/** What is said of it in a log of letters too. */
export const inFuture: Told<Data> = {
  code: 'entry-in-future',
  severity: 'error',
  title: 'Ghi nhận có ngày ở tương lai',
  why: 'Việc chưa xảy ra thì chưa ghi; ngày ở tương lai thường là gõ nhầm năm, và ghi nhận sẽ bất ngờ được tính vào hôm đó.',
  message: ({ what, date, today }) => `Ngày ${what} ${date} sau ngày đang xét ${today}`,
  remedy: () => 'Kiểm tra lại ngày; nếu soát cho một ngày khác thì dùng --as-of',
};

export const entryInFuture = progressRule<Data>({
  ...inFuture,
  wrong: progressExample(doneEntry({ reported: '2034-03-29' })),
  right: progressExample(doneEntry()),
  check({ standing, asOf }, report) {
    const today = vietnameseDate(asOf);
    for (const { entry, index: e } of standing) {
      if (entry.date > asOf)
        report({ path: ['entries', e, 'date'] }, { what: 'xảy ra', date: vietnameseDate(entry.date), today });
      else if (entry.reported > asOf)
        report(
          { path: ['entries', e, 'reported'] },
          { what: 'báo cáo', date: vietnameseDate(entry.reported), today },
        );
    }
  },
});
