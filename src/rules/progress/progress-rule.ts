import type { Finding } from '../../diagnostics/finding.ts';
import type { ProblemKind } from '../../diagnostics/problem.ts';
import { retractedBy } from '../../journal/retract.ts';
import type { Entry, JournalFile, MeasureEntry, TaskEntry } from '../../journal/schema.ts';
import type { Plan, Task } from '../../plan/plan.ts';
import type { Obligation } from '../../tracking/obligations.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { collect, infoOf, type Report, type RuleInfo } from '../rule.ts';
import { owedBy } from './body.ts';

/** An entry with its place in the file. */
export interface Placed<E> {
  readonly entry: E;
  readonly index: number;
}

type Recorded = TaskEntry | MeasureEntry;

/** A progress file beside its plan, as a rule looks at it. */
export interface ProgressView {
  /** As it stands on the day: amendments by then applied. */
  readonly plan: Plan;
  readonly file: JournalFile;
  /** All of them, those taken back too. */
  readonly entries: readonly Entry[];
  /** Those that stand: what was taken back is mended, and no rule but those about retractions asks for it. */
  readonly standing: readonly Placed<Recorded>[];
  /** The file's name without its ending: the code of whoever reports in it. */
  readonly stem: string;
  /** The day that is today. */
  readonly asOf: IsoDate;
  readonly tasks: ReadonlyMap<string, Task>;
  /** What the file's body owes of a task: {@link owedBy}, worked out once. */
  readonly owed: (task: Task) => readonly Obligation[] | null;
}

/** A rule over progress files as its file declares it. */
export interface ProgressRuleSpec<D> extends ProblemKind<D>, RuleInfo {
  readonly check: (view: ProgressView, report: Report<D>) => void;
}

/** A rule as the validator runs it on a progress file. */
export interface ProgressRule extends RuleInfo {
  readonly over: 'progress';
  readonly run: (view: ProgressView) => Finding[];
}

/** Makes a rule over progress files of its declaration. */
export function progressRule<D>(spec: ProgressRuleSpec<D>): ProgressRule {
  return {
    ...infoOf(spec),
    over: 'progress',
    run: (view) => collect<D>(spec, (report) => spec.check(view, report)),
  };
}

/** @param context the plan as it stands on the day, the day, and the file's name */
export function progressView(
  file: JournalFile,
  context: Pick<ProgressView, 'plan' | 'stem' | 'asOf'>,
): ProgressView {
  const entries = file.entries ?? [];
  const taken = retractedBy(entries);
  const standing = entries.flatMap((entry, index) =>
    'retracts' in entry || taken.has(index) ? [] : [{ entry, index }],
  );
  const tasks = new Map(context.plan.tasks.map((task) => [task.id, task]));
  const known = new Map<Task, readonly Obligation[] | null>();
  const owed = (task: Task) => {
    const found = known.has(task) ? known.get(task)! : owedBy(context.plan, task, file.agency, context.asOf);
    known.set(task, found);
    return found;
  };
  return { ...context, file, entries, standing, tasks, owed };
}

/** The entries about tasks that stand. */
export function taskEntries({ standing }: ProgressView): Placed<TaskEntry>[] {
  return standing.flatMap(({ entry, index }) => ('task' in entry ? [{ entry, index }] : []));
}

/** The entries about KPIs that stand. */
export function measureEntries({ standing }: ProgressView): Placed<MeasureEntry>[] {
  return standing.flatMap(({ entry, index }) => ('kpi' in entry ? [{ entry, index }] : []));
}
