import type { Finding, Path } from '../diagnostics/finding.ts';
import { type ProblemKind, problem, type Severity, type Span } from '../diagnostics/problem.ts';
import type { Plan } from '../plan/plan.ts';

/** Where a rule found something. */
export interface Place {
  readonly path: Path;
  readonly on?: Finding['on'];
  /** Some characters of a text value. */
  readonly within?: Span | null;
  readonly related?: NonNullable<Finding['related']>;
}

/** What every rule says of itself, whatever it looks at. */
export interface RuleInfo {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  /** Why the rule exists, for somebody who has just been stopped by it. Vietnamese. */
  readonly why: string;
  /** Breaks the rule. Top-level keys laid over a small sound plan by the tests; for other files, a whole file. */
  readonly wrong: string;
  /** The same, mended. */
  readonly right: string;
  /** Computing stands on it: it can neither be switched off, nor lowered, nor silenced. */
  readonly essential?: true;
}

/** What is said of one mistake, for the rules that find it in files of several sorts. */
export type Told<D> = ProblemKind<D> & Pick<RuleInfo, 'why'>;

/** Called by a rule for each occurrence. */
export type Report<D> = (place: Place, data: D) => void;

/** A rule over plans as its file declares it. `D` is what one occurrence carries into the message. */
export interface RuleSpec<D> extends ProblemKind<D>, RuleInfo {
  readonly check: (plan: Plan, report: Report<D>) => void;
}

/** A rule as the validator runs it on a plan. */
export interface PlanRule extends RuleInfo {
  readonly over: 'plan';
  readonly run: (plan: Plan) => Finding[];
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Makes a rule over plans of its declaration. */
export function rule<D>(spec: RuleSpec<D>): PlanRule {
  return {
    ...infoOf(spec),
    over: 'plan',
    run: (plan) => collect<D>(spec, (report) => spec.check(plan, report)),
  };
}

/** What a declaration says of itself. */
export function infoOf({ code, severity, title, why, wrong, right, essential }: RuleInfo): RuleInfo {
  return { code, severity, title, why, wrong, right, ...(essential ? { essential } : {}) };
}

/** The findings that a check reports. */
export function collect<D>(kind: ProblemKind<D>, check: (report: Report<D>) => void): Finding[] {
  const raise = problem<D>(kind);
  const findings: Finding[] = [];
  check(({ path, on = 'value', within = null, related = null }, data) => {
    findings.push({ problem: raise(within ?? NOWHERE, data), path, on, within, related });
  });
  return findings;
}
