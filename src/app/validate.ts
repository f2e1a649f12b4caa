import { byPlace, type Diagnostic, placesOf } from '../diagnostics/diagnostic.ts';
import { type Finding, pathText } from '../diagnostics/finding.ts';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { makeSource, positionAt, type Source } from '../diagnostics/source.ts';
import { type JournalFile, journalSchema } from '../journal/schema.ts';
import { type Places, readPlaces } from '../plan/places.ts';
import { resolvePlan } from '../plan/resolve.ts';
import { salvagePlan } from '../plan/salvage.ts';
import { checkShape } from '../plan/shape.ts';
import { checkPlan } from '../rules/all.ts';
import { toneKey } from '../text/normalize.ts';
import { readText } from './read-text.ts';

/** What the validator says of one file. */
export interface Checked {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** What refers to what: findings of these codes may be consequences of damage in the part that they refer to. */
const REFERENCES: readonly (readonly [part: RegExp, codes: RegExp])[] = [
  [/^(?:agencies|groups|roles)$/u, /^(?:agency-|member-unknown|unknown-coordinator|unknown-agency-name)/u],
  [/^sections$/u, /^(?:unknown-task|amendment-unknown-item)$/u],
  [/^duties$/u, /^(?:unknown-task|unknown-duty|amendment-unknown-item)$/u],
];

/**
 * Checks a plan file: bytes, YAML, shape, words, rules. Everything is found in one run, in the order of the file.
 *
 * @param file where to read it
 * @param shown how to name it in the findings
 */
export function validatePlanFile(file: string, shown: string): Checked {
  const { text, problem } = readText(file);
  if (text === null) {
    const source = makeSource(shown, '');
    return { source, diagnostics: [fromProblem(source, problem)] };
  }
  return validatePlanText(shown, text);
}

/** Checks a progress file: bytes, YAML, shape. `data` is null when it has an error. */
export function validateProgressFile(
  file: string,
  shown: string,
): Checked & { readonly data: JournalFile | null } {
  const { text, problem } = readText(file);
  if (text === null) {
    const source = makeSource(shown, '');
    return { source, diagnostics: [fromProblem(source, problem)], data: null };
  }
  const source = makeSource(shown, text);
  const places = readPlaces(text);
  const shape = checkShape(journalSchema, places.value);
  const findings = shape.ok || places.value === null ? [] : shape.findings;
  const diagnostics = [
    ...places.problems.map((each) => fromProblem(source, each)),
    ...findings.map((each) => fromFinding(source, places, each)),
  ].sort(byPlace);
  return { source, diagnostics, data: shape.ok && places.problems.length === 0 ? shape.data : null };
}

/** The same for a plan given as text. */
export function validatePlanText(shown: string, text: string): Checked {
  const source = makeSource(shown, text);
  const places = readPlaces(text);
  const findings = places.value === null ? [] : contentFindings(shown, places, text);
  const diagnostics = [
    ...places.problems.map((each) => fromProblem(source, each)),
    ...findings.map((each) => fromFinding(source, places, each)),
  ];
  return { source, diagnostics: diagnostics.sort(byPlace) };
}

function contentFindings(file: string, places: Places, text: string): Finding[] {
  const { data, findings, lost, inFile } = salvagePlan(places.value);
  const fromRules = data === null ? [] : checkPlan(resolvePlan(file, data));
  const all = [
    ...findings,
    ...fromRules.map((each) => ({
      ...each,
      path: inFile(each.path),
      related: each.related && { ...each.related, path: inFile(each.related.path) },
    })),
  ];
  const damagedParts = places.damaged.map((span) => partAt(text, span.start));
  return all.filter((each) => {
    if (refersTo(each, damagedParts) || mentions(places.value, each, lost)) return false;
    const { start } = places.locate(each);
    return !places.damaged.some((span) => start >= span.start && start < span.end);
  });
}

/** Whether a finding may only be there because a line of the part it refers to could not be read. */
function refersTo({ problem }: Finding, parts: readonly string[]): boolean {
  return REFERENCES.some(
    ([part, codes]) => codes.test(problem.code) && parts.some((each) => part.test(each)),
  );
}

/** Whether a finding is about an item that stands in the file but had to be left out. */
function mentions(root: unknown, { problem, path, within }: Finding, lost: ReadonlySet<string>): boolean {
  if (lost.size === 0 || !REFERENCES.some(([, codes]) => codes.test(problem.code))) return false;
  let value = root;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  if (typeof value !== 'string') return false;
  const words = toneKey(within === null ? value : value.slice(within.start, within.end));
  return [...lost].some((each) => words.includes(toneKey(each)));
}

/** The top-level key above an offset. */
function partAt(text: string, offset: number): string {
  const above = text.slice(0, offset + 1);
  return [...above.matchAll(/^([a-z]+):/gmu)].at(-1)?.[1] ?? '';
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
