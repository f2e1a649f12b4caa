import { type Reading, read, unreadable } from '../reading.ts';
import { numeral } from './numeral.ts';
import { targetNumber, targetNumberAmbiguous } from './problems.ts';

const LONGEST_NUMBER = 40;

/**
 * Reads a number given as an argument: "97,2" and "97.2" are the same, "-3,5" is below zero. "1.500" and "1,500" are
 * refused (`target-number-ambiguous`) with both right forms; "1.234.567" and "1.234,5" have one reading only. No unit.
 */
export function readNumber(text: string): Reading<number> {
  const span = { start: 0, end: text.length };
  const trimmed = text.trim();
  const negative = /^[-\u2212]/u.test(trimmed);
  const digits = negative ? trimmed.slice(1) : trimmed;
  const found = digits.length > LONGEST_NUMBER ? null : numeral(digits);
  if (found === null || found.kind === 'malformed')
    return unreadable(targetNumber(span, { words: trimmed.slice(0, LONGEST_NUMBER) }));
  const sign = negative ? -1 : 1;
  if (found.kind === 'either') {
    const { decimal, thousand } = found;
    return unreadable(
      targetNumberAmbiguous(span, { words: trimmed, decimal: sign * decimal, thousand: sign * thousand }),
    );
  }
  return read(found.value === 0 ? 0 : sign * found.value);
}
