import type { Finding } from '../../diagnostics/finding.ts';
import { lettersRules } from '../all.ts';
import { atLevel, levelIn, levelsOf } from '../policy.ts';
import type { LettersView } from './letters-rule.ts';

/** All findings about letters beside their plan, in the severities that the plan sets. */
export function checkLettersSent(view: LettersView): Finding[] {
  const levels = levelsOf(view.plan);
  return lettersRules.flatMap((rule) => {
    const level = levelIn(levels, rule);
    return level === 'off' ? [] : atLevel(rule.run(view), level);
  });
}
