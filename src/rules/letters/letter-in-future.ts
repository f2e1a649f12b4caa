import { vietnameseDate } from '../../wording/calendar.ts';
import { inFuture } from '../progress/entry-in-future.ts';
import { lettersExample } from './example.ts';
import { lettersRule } from './letters-rule.ts';

/** Only what was sent is logged. */
export const letterInFuture = lettersRule<{ what: string; date: string; today: string }>({
  ...inFuture,
  wrong: lettersExample({ date: '2042-04-05' }),
  right: lettersExample({ date: '2024-04-05' }),
  check({ letters, asOf }, report) {
    if (asOf === null) return;
    for (const { letter, index } of letters) {
      if (letter.date > asOf)
        report(
          { path: ['entries', index, 'date'] },
          { what: 'ký công văn', date: vietnameseDate(letter.date), today: vietnameseDate(asOf) },
        );
    }
  },
});
