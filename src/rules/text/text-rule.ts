import { type Problem, type ProblemKind, problem, type Span } from '../../diagnostics/problem.ts';
import { infoOf, type RuleInfo } from '../rule.ts';
import type { TextLine } from './lines.ts';

/** A rule over the letters of a file, plan or progress: `report` takes offsets into the file. */
export interface TextRuleSpec<D> extends ProblemKind<D>, RuleInfo {
  readonly check: (lines: readonly TextLine[], report: (span: Span, data: D) => void) => void;
}

/** A rule as the validator runs it on a file's text. */
export interface TextRule extends RuleInfo {
  readonly over: 'text';
  readonly run: (lines: readonly TextLine[]) => Problem[];
}

/** Makes a rule over texts of its declaration. */
export function textRule<D>(spec: TextRuleSpec<D>): TextRule {
  const raise = problem<D>(spec);
  const run = (lines: readonly TextLine[]) => {
    const problems: Problem[] = [];
    spec.check(lines, (span, data) => problems.push(raise(span, data)));
    return problems;
  };
  return { ...infoOf(spec), over: 'text', run };
}
