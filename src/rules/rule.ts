import type { Finding, Path } from '../diagnostics/finding.ts';
import { type ProblemKind, problem, type Severity, type Span } from '../diagnostics/problem.ts';
import type { Plan } from '../plan/plan.ts';

/** Where a rule found something. */
export interface Place {
  readonly path: Path;
  readonly on?: Finding['on'];
  /** Some characters of a text value. */
  readonly within?: Span;
  readonly related?: NonNullable<Finding['related']>;
}

/** A rule as its file declares it. `D` is what one occurrence carries into the message. */
export interface RuleSpec<D> extends ProblemKind<D> {
  /** Why the rule exists, for somebody who has just been stopped by it. Vietnamese. */
  readonly why: string;
  /** Top-level keys of a plan file that break the rule; laid over a small sound plan by the tests. */
  readonly wrong: string;
  /** The same, mended. */
  readonly right: string;
  readonly check: (plan: Plan, report: (place: Place, data: D) => void) => void;
}

/** A rule as the validator runs it. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  readonly run: (plan: Plan) => Finding[];
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Makes a rule of its declaration. */
export function rule<D>(spec: RuleSpec<D>): Rule {
  const { code, severity, title, why, wrong, right } = spec;
  const raise = problem<D>(spec);
  const run = (plan: Plan): Finding[] => {
    const findings: Finding[] = [];
    spec.check(plan, ({ path, on = 'value', within = null, related = null }, data) => {
      findings.push({ problem: raise(within ?? NOWHERE, data), path, on, within, related });
    });
    return findings;
  };
  return { code, severity, title, why, wrong, right, run };
}
