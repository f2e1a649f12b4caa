import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../diagnostics/finding.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Drift } from '../../documents/findings.ts';
import { type Trace, traceText } from '../../documents/trace.ts';
import { diffWords, type Stretch } from '../../documents/word-diff.ts';
import { blankHead } from '../../plan/blank-head.ts';
import { readPlaces } from '../../plan/places.ts';
import type { Plan } from '../../plan/plan.ts';
import { salvagePlan } from '../../plan/salvage.ts';
import { shownPath } from '../plans/find-plans.ts';
import { onlyPlan } from '../plans/only-plan.ts';
import { type OpenOptions, openPlans } from '../plans/open.ts';
import { readText } from '../plans/read-text.ts';

/** Which plan, and the text to hold it against. */
export interface TraceOptions extends OpenOptions {
  /** `--source`, from where the user stands; null: the text that the plan names. */
  readonly source: string | null;
}

/** A difference with the two wordings compared by words. */
export interface Difference extends Drift {
  readonly words: readonly Stretch[];
}

/** A plan held against its decision. */
export interface TraceAnswer {
  readonly plan: Plan;
  /** The plan file's path, as it should be shown. */
  readonly file: string;
  /** The text's path, as it should be shown. */
  readonly source: string;
  readonly trace: Trace;
  /** The trace's drift, made ready to be shown. */
  readonly differences: readonly Difference[];
  /** For stderr, in Vietnamese. */
  readonly remarks: readonly string[];
}

/**
 * Holds the plan against the text of its decision. A plan with errors is held as far as it can be read, for a misspelt
 * agency is both; but of what could not be read nobody can say that it is the decision's.
 *
 * @throws Refusal when no plan can be read, several answer, the text cannot be read, or a plan with errors differs from
 * its text nowhere that can be read (with the validator's findings)
 */
export async function trace(options: TraceOptions): Promise<TraceAnswer> {
  // As written: what was amended since is not in the decision's text.
  const { plans, remarks } = await openPlans({ ...options, lenient: true });
  const plan = onlyPlan(plans.map((each) => each.asWritten ?? each));
  const { file, text } = readSource(plan, options);
  const result = traceText(plan.data, text);
  // Strictly this time, when something of the plan could not be read: of that nobody can say that it is the decision's. Words
  // that no reader understands are words all the same.
  const same = result.drift.length + result.unmapped.length === 0;
  if (remarks.length > 0 && same && !hasItsShape(plan.file))
    await openPlans({ ...options, paths: [plan.file] });
  return {
    plan,
    file: shownPath(plan.file, options.cwd),
    source: shownPath(file, options.cwd),
    trace: result,
    differences: result.drift.map((drift) => ({ ...drift, words: diffWords(drift.printed, drift.plan) })),
    remarks,
  };
}

/**
 * Whether everything in a plan file is where and what it should be, whatever its words say. Keys of the head that were left
 * blank, for the document does not tell them, hide nothing of what it tells.
 */
function hasItsShape(file: string): boolean {
  const { text } = readText(file);
  if (text === null) return false;
  const { data, findings } = salvagePlan(readPlaces(text).value);
  const isBlankHead = ({ problem, path }: Finding) =>
    problem.code === 'empty-text' && blankHead(path, data?.plan.year) !== null;
  return findings.every(isBlankHead);
}

function readSource(
  plan: Plan,
  { source, cwd }: Pick<TraceOptions, 'source' | 'cwd'>,
): { readonly file: string; readonly text: string } {
  const named = plan.data.plan.source;
  const hint = 'Chỉ ra văn bản nguồn bằng --source <tệp>, hoặc sửa "source" ở đầu tệp kế hoạch';
  if (source === null && named === undefined)
    throw new Refusal(`Tệp kế hoạch ${shownPath(plan.file, cwd)} không ghi văn bản nguồn`, hint);
  const file = source === null ? resolve(cwd, dirname(plan.file), named!) : resolve(cwd, source);
  const shown = shownPath(file, cwd);
  if (!existsSync(file)) throw new Refusal(`Không có tệp văn bản nguồn "${shown}"`, hint);
  if (!statSync(file).isFile()) throw new Refusal(`"${shown}" không phải là một tệp`, hint);
  const { text, problem } = readText(file);
  if (text === null) throw new Refusal(`Không đọc được văn bản nguồn "${shown}": ${problem.message()}`, hint);
  return { file, text };
}
