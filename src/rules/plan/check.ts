import type { Finding } from '../../diagnostics/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import { planRules } from '../all.ts';
import { atLevel, isRaisedElsewhere, levelIn, levelsOf } from '../policy.ts';
import { unreadableWords } from '../words.ts';

/** All findings about a plan's content, in the severities that the plan sets. */
export function checkPlan(plan: Plan): Finding[] {
  const levels = levelsOf(plan);
  const found = planRules.flatMap((rule) => {
    const level = levelIn(levels, rule);
    return level === 'off' ? [] : atLevel(rule.run(plan), level);
  });
  return [...unreadableWords(plan), ...found];
}

/**
 * Whether a plan may be computed from, beyond doubt: the quick question of every command that computes. No is not an error
 * yet: a finding that is silenced where it stands, or letters that the plan itself is strict about, are looked at the slow way.
 */
export function isSoundPlan(plan: Plan): boolean {
  const levels = levelsOf(plan);
  if (isRaisedElsewhere(levels, planRules)) return false;
  const strict = planRules.filter((rule) => levelIn(levels, rule) === 'error');
  return unreadableWords(plan).length === 0 && strict.every((rule) => rule.run(plan).length === 0);
}
