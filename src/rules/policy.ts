import type { Finding } from '../diagnostics/finding.ts';
import type { Problem, Severity } from '../diagnostics/problem.ts';
import type { Plan } from '../plan/plan.ts';

/** What a plan's `policy.rules` says of a rule. */
export type Level = Severity | 'off';

/** The levels that a plan sets, by code. */
export type Levels = Readonly<Record<string, Level>>;

/** The levels of a plan; none when there is no plan to ask. */
export function levelsOf(plan: Plan | null): Levels {
  return plan?.data.plan.policy.rules ?? {};
}

/** A rule's severity in a plan: its own when the plan says nothing, or may say nothing, of it. */
export function levelIn(levels: Levels, rule: { code: string; severity: Severity; essential?: true }): Level {
  if (rule.essential || !Object.hasOwn(levels, rule.code)) return rule.severity;
  return levels[rule.code]!;
}

/** A problem said with another severity. */
export function asSeverity(problem: Problem, severity: Severity): Problem {
  return problem.severity === severity ? problem : { ...problem, severity };
}

/** Findings of a reader in the severities that the plan sets. Its errors stay: what cannot be read cannot be let pass. */
export function atLevels(findings: readonly Finding[], levels: Levels): Finding[] {
  return findings.flatMap((each) => {
    const { code, severity } = each.problem;
    if (severity === 'error') return [each];
    const level = levelIn(levels, { code, severity });
    return level === 'off' ? [] : atLevel([each], level);
  });
}

/** Findings of a rule, in the severity that the plan gives them. */
export function atLevel(findings: readonly Finding[], level: Severity): Finding[] {
  return findings.map((each) => ({ ...each, problem: asSeverity(each.problem, level) }));
}

/** Whether a plan makes an error of what these rules do not find: then they alone cannot say that all is well. */
export function isRaisedElsewhere(levels: Levels, rules: readonly { readonly code: string }[]): boolean {
  return Object.entries(levels).some(
    ([code, level]) => level === 'error' && !rules.some((rule) => rule.code === code),
  );
}
