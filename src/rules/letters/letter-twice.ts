import type { Letter } from '../../journal/letters.ts';
import { meantNumber } from '../document-number.ts';
import { lettersExample } from './example.ts';
import { lettersRule } from './letters-rule.ts';

/**
 * What makes a letter to somebody the same one as another: numbers begin anew each year, and one letter may go to many.
 * A number that is merely written otherwise is the same number.
 */
export function letterKey({ agency, number, date }: Letter): string {
  return JSON.stringify([agency, meantNumber(number) ?? number, date.slice(0, 4)]);
}

export const letterTwice = lettersRule<{ number: string; agency: string }>({
  code: 'letter-twice',
  severity: 'error',
  title: 'Công văn đôn đốc ghi hai lần',
  why: 'Lần gửi ("lần 2", "lần 3") đếm theo sổ này: một công văn ghi hai lần thì công văn sau ghi sai số lần và dẫn nhầm.',
  message: ({ number, agency }) => `Công văn số ${number} gửi ${agency} đã ghi ở trên`,
  remedy: () => 'Xóa một trong hai mục; nếu là hai công văn thì ghi lại cho đúng số hoặc cơ quan nhận',
  wrong: lettersExample({}, { date: '2024-04-16' }),
  right: lettersExample({}, { number: '58/SNV-CCHC', date: '2024-04-16' }),
  check({ letters }, report) {
    const seen = new Map<string, number>();
    for (const { letter, index } of letters) {
      const first = seen.get(letterKey(letter));
      if (first === undefined) seen.set(letterKey(letter), index);
      else
        report(
          {
            path: ['entries', index, 'number'],
            related: { path: ['entries', first, 'number'], label: 'ghi lần đầu ở đây' },
          },
          { number: letter.number, agency: letter.agency },
        );
    }
  },
});
