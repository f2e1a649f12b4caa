import type { Finding } from '../../diagnostics/finding.ts';
import type { ProblemKind } from '../../diagnostics/problem.ts';
import type { PlacedLetter } from '../../journal/letters.ts';
import type { Plan } from '../../plan/plan.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { collect, infoOf, type Report, type RuleInfo } from '../rule.ts';

/** A log of letters beside its plan, as a rule looks at it. */
export interface LettersView {
  readonly plan: Plan;
  readonly letters: readonly PlacedLetter[];
  /** The day that is today; null: no day lies in the future. */
  readonly asOf: IsoDate | null;
}

/** A rule over logs of letters as its file declares it. */
export interface LettersRuleSpec<D> extends ProblemKind<D>, RuleInfo {
  readonly check: (view: LettersView, report: Report<D>) => void;
}

/** A rule as the validator runs it on a log of letters. */
export interface LettersRule extends RuleInfo {
  readonly over: 'letters';
  readonly run: (view: LettersView) => Finding[];
}

/** Makes a rule over logs of letters of its declaration. */
export function lettersRule<D>(spec: LettersRuleSpec<D>): LettersRule {
  return {
    ...infoOf(spec),
    over: 'letters',
    run: (view) => collect<D>(spec, (report) => spec.check(view, report)),
  };
}
