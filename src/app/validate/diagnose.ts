/** From findings to diagnostics: places, silences, order. */
import { capped } from '../../diagnostics/cap.ts';
import { type Diagnostic, placesOf } from '../../diagnostics/diagnostic.ts';
import { type Finding, pathText } from '../../diagnostics/finding.ts';
import type { Problem, Span } from '../../diagnostics/problem.ts';
import { makeSource, positionAt, type Source } from '../../diagnostics/source.ts';
import { linesOf } from '../../plan/line.ts';
import type { Places } from '../../plan/places.ts';
import { fileEmpty } from '../../plan/yaml-problems.ts';
import { silencable } from '../../rules/catalogue.ts';
import { applySilences, SILENCE } from '../../rules/silence.ts';
import { saysIllustrative } from '../plans/illustrative.ts';

/** What the validator says of one file. */
export interface Checked {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it says of itself that what was reported is invented. */
  readonly illustrative: boolean;
}

/**
 * A file that is no text at all.
 *
 * @param seen what a code frame can show of it
 */
export function unreadable(shown: string, problem: Problem, seen = ''): Checked {
  const source = makeSource(shown, '', seen);
  return { source, diagnostics: [fromProblem(source, problem)], illustrative: false };
}

/** A file of comments only says as little as an empty one. */
export function nothingIn({ value, problems }: Places): Problem[] {
  return value === null && problems.length === 0 ? [fileEmpty({ start: 0, end: 0 }, {})] : [];
}

/**
 * Diagnostics of one file, in the order of the file, silenced ones left out.
 *
 * @param problems with offsets into the file
 * @param findings with paths into its values
 */
export function diagnose(
  shown: string,
  text: string,
  places: Places,
  problems: readonly Problem[],
  findings: readonly Finding[],
): Checked {
  const source = makeSource(shown, text);
  const found = [
    ...problems.map((each) => fromProblem(source, each)),
    ...findings.map((each) => fromFinding(source, places, each)),
  ];
  const { kept, problems: about } = applySilences(
    text.includes(SILENCE) ? linesOf(text) : [],
    found,
    silencable,
  );
  const closing = (problem: Problem) => fromProblem(source, problem);
  return {
    source,
    diagnostics: capped([...kept, ...about.map(closing)], closing),
    illustrative: saysIllustrative(places.value),
  };
}

function fromProblem(source: Source, problem: Problem): Diagnostic {
  return diagnostic(source, problem, problem.span, '', null);
}

function fromFinding(source: Source, places: Places, finding: Finding): Diagnostic {
  const { related } = finding;
  const other =
    related && positionAt(source, places.locate({ path: related.path, on: 'value', within: null }).start);
  return diagnostic(
    source,
    finding.problem,
    places.locate(finding),
    pathText(finding.path),
    other && { ...other, label: related.label },
  );
}

function diagnostic(
  source: Source,
  problem: Problem,
  span: Span,
  path: string,
  related: Diagnostic['related'],
): Diagnostic {
  const { from, to } = placesOf(source, span);
  return {
    code: problem.code,
    severity: problem.severity,
    message: problem.message(),
    remedy: problem.remedy(),
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    path,
    related,
  };
}
