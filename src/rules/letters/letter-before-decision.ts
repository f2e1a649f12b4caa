import { vietnameseDate } from '../../wording/calendar.ts';
import { lettersExample } from './example.ts';
import { lettersRule } from './letters-rule.ts';

export const letterBeforeDecision = lettersRule<{ date: string; signed: string }>({
  code: 'letter-before-decision',
  severity: 'error',
  title: 'Công văn đôn đốc có trước quyết định',
  why: 'Công văn đôn đốc căn cứ vào quyết định, nên không thể ký trước quyết định; thường là gõ nhầm năm, nhất là trong tháng 01.',
  message: ({ date, signed }) => `Công văn ký ngày ${date}, trước ngày ký quyết định ${signed}`,
  remedy: () => 'Kiểm tra lại năm của ngày ký công văn',
  wrong: lettersExample({ date: '2023-04-05' }),
  right: lettersExample({ date: '2024-04-05' }),
  check({ plan, letters }, report) {
    const signed = plan.data.plan.decision.date;
    for (const { letter, index } of letters) {
      if (letter.date < signed)
        report(
          { path: ['entries', index, 'date'] },
          { date: vietnameseDate(letter.date), signed: vietnameseDate(signed) },
        );
    }
  },
});
