import type { Finding } from '../../diagnostics/finding.ts';
import { atLevel, levelIn, levelsOf } from '../policy.ts';
import { letterAgency } from './letter-agency.ts';
import { letterBeforeDecision } from './letter-before-decision.ts';
import { letterInFuture } from './letter-in-future.ts';
import { letterNumber } from './letter-number.ts';
import { letterTwice } from './letter-twice.ts';
import type { LettersRule, LettersView } from './letters-rule.ts';

/** Every rule over the log of letters. Those with a code of plan or progress files tell of the same mistake. */
export const lettersRules: readonly LettersRule[] = [
  letterBeforeDecision,
  letterTwice,
  letterAgency,
  letterInFuture,
  letterNumber,
];

/** All findings about letters beside their plan, in the severities that the plan sets. */
export function checkLettersSent(view: LettersView): Finding[] {
  const levels = levelsOf(view.plan);
  return lettersRules.flatMap((rule) => {
    const level = levelIn(levels, rule);
    return level === 'off' ? [] : atLevel(rule.run(view), level);
  });
}
