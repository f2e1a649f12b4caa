import { isDocumentNumber } from '../document-number.ts';
import { malformedNumber } from '../plan/document-number.ts';
import { lettersExample } from './example.ts';
import { lettersRule } from './letters-rule.ts';

/** The number is what the next letter cites. */
export const letterNumber = lettersRule<{ number: string }>({
  ...malformedNumber,
  wrong: lettersExample({ number: 'công văn số 31' }),
  right: lettersExample({ number: '31/SNV-CCHC' }),
  check({ letters }, report) {
    for (const { letter, index } of letters) {
      const { number } = letter;
      if (!isDocumentNumber(number)) report({ path: ['entries', index, 'number'] }, { number });
    }
  },
});
