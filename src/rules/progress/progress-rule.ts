import type { Finding } from '../../diagnostics/finding.ts';
import type { ProblemKind } from '../../diagnostics/problem.ts';
import type { Entry, JournalFile, MeasureEntry, TaskEntry } from '../../journal/schema.ts';
import type { Plan, Task } from '../../plan/plan.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { collect, infoOf, type Report, type RuleInfo } from '../rule.ts';

/** A progress file beside its plan, as a rule looks at it. */
export interface ProgressView {
  /** As it stands on the day: amendments by then applied. */
  readonly plan: Plan;
  readonly file: JournalFile;
  readonly entries: readonly Entry[];
  /** The file's name without its ending: the code of whoever reports in it. */
  readonly stem: string;
  /** The day that is today. */
  readonly asOf: IsoDate;
  readonly tasks: ReadonlyMap<string, Task>;
}

/** A rule over progress files as its file declares it. */
export interface ProgressRuleSpec<D> extends ProblemKind<D>, RuleInfo {
  readonly check: (view: ProgressView, report: Report<D>) => void;
}

/** A rule as the validator runs it on a progress file. */
export interface ProgressRule extends RuleInfo {
  readonly run: (view: ProgressView) => Finding[];
}

/** Makes a rule over progress files of its declaration. */
export function progressRule<D>(spec: ProgressRuleSpec<D>): ProgressRule {
  return { ...infoOf(spec), run: (view) => collect<D>(spec, (report) => spec.check(view, report)) };
}

/** The entries about tasks, each with its place in the file. */
export function taskEntries({ entries }: ProgressView): { entry: TaskEntry; index: number }[] {
  return entries.flatMap((entry, index) => ('task' in entry ? [{ entry, index }] : []));
}

/** The entries about KPIs, each with its place in the file. */
export function measureEntries({ entries }: ProgressView): { entry: MeasureEntry; index: number }[] {
  return entries.flatMap((entry, index) => ('kpi' in entry ? [{ entry, index }] : []));
}
