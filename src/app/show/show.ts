import { type Refusal, unknownName } from '../../diagnostics/refusal.ts';
import type { Journal, Reported } from '../../journal/journal.ts';
import type { MeasureEntry, TaskEntry } from '../../journal/schema.ts';
import type { Kpi, Plan, Task } from '../../plan/plan.ts';
import type { Erratum, PlanFile } from '../../plan/schema.ts';
import { nearest } from '../../text/nearest.ts';
import type { KpiStanding } from '../../tracking/kpi.ts';
import { yearEnded } from '../../tracking/lateness.ts';
import { obligationsOfTask } from '../../tracking/obligations.ts';
import { type Standing, standingsOf } from '../../tracking/state.ts';
import { standingsOfKpis } from '../kpi/list.ts';
import { sayingSo } from '../plans/illustrative.ts';
import { type OpenOptions, openPlans } from '../plans/open.ts';
import { readJournal } from '../plans/read-journal.ts';
import { errataOn, linesOf, type Worded } from './errata-on.ts';

type Directive = PlanFile['directives'][number];
type Clause = PlanFile['clauses'][number];

/** One item of a plan, with everything that is known of it. */
export type Shown = {
  readonly plan: Plan;
  readonly ended: ReturnType<typeof yearEnded>;
  readonly errata: readonly Erratum[];
} & (
  | {
      readonly type: 'task';
      readonly task: Task;
      readonly standings: readonly Standing[];
      /** Those taken back by then too: both stay in the history. */
      readonly records: readonly Reported<TaskEntry>[];
      /** Directives that the task carries out. */
      readonly directives: readonly string[];
    }
  | {
      readonly type: 'kpi';
      readonly kpi: Kpi;
      readonly standing: KpiStanding;
      /** As of a task. */
      readonly records: readonly Reported<MeasureEntry>[];
    }
  | { readonly type: 'directive'; readonly directive: Directive }
  | { readonly type: 'clause'; readonly clause: Clause }
);

export interface ShowAnswer {
  readonly asOf: string;
  readonly items: readonly Shown[];
  readonly remarks: readonly string[];
}

/**
 * Tasks, duties, KPIs, directives and clauses by their ids.
 *
 * @throws Refusal for an id that no plan has, with the nearest ones
 */
export async function show(ids: readonly string[], options: OpenOptions): Promise<ShowAnswer> {
  const remarks: string[] = [];
  const said = new Set<string>();
  const say = (remark: string) => {
    // Told at once where that is possible: the question may be refused.
    if (!said.has(remark)) (options.say ?? remarks.push.bind(remarks))(remark);
    said.add(remark);
  };
  const lenient = { ...options, lenient: true, say };
  const { plans, remarks: more } = await openPlans(lenient);
  const items: Shown[] = [];
  for (const id of ids) {
    const found = await Promise.all(plans.map((plan) => findItem(plan, normalId(id), lenient)));
    const known = found.filter((each) => each !== null);
    if (known.length === 0) throw unknownId(plans, id);
    items.push(...known);
  }
  return {
    asOf: options.asOf,
    items,
    remarks: [...new Set([...remarks, ...more])],
  };
}

/** Ids as people type them: composed or not, with a final full stop as in the annex. */
function normalId(id: string): string {
  return id.normalize('NFC').trim().replace(/\.$/u, '');
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

async function findItem(plan: Plan, id: string, options: OpenOptions): Promise<Shown | null> {
  const { data } = plan;
  const { asOf } = options;
  const ended = yearEnded(plan, asOf);
  const task = plan.tasks.find((each) => same(each.id, id));
  if (task) {
    const journal = await readJournal(plan, options);
    return {
      type: 'task',
      plan: sayingSo(plan, journal),
      ended,
      errata: errataAmong(plan, task, plan.tasks, wordsOfTask),
      task,
      standings: standingsOf(plan, obligationsOfTask(plan, task), journal, asOf),
      records: recordsOf(journal, task.id, asOf),
      directives: data.directives.filter(({ tasks }) => tasks.includes(task.id)).map((each) => each.id),
    };
  }
  const kpi = plan.kpis.find((each) => same(each.id, id));
  if (kpi) {
    const journal = await readJournal(plan, options);
    const standing = standingsOfKpis(plan, journal, asOf).find((each) => each.kpi === kpi)!;
    return {
      type: 'kpi',
      plan: sayingSo(plan, journal),
      ended,
      errata: errataAmong(plan, kpi, plan.kpis, wordsOfKpi),
      kpi,
      standing,
      records: measuresOf(journal, kpi.id, asOf),
    };
  }
  const directive = data.directives.find((each) => same(each.id, id));
  if (directive)
    return {
      type: 'directive',
      plan,
      ended,
      errata: errataAmong(plan, directive, data.directives, wordsOf),
      directive,
    };
  const clause = data.clauses.find((each) => same(each.id, id));
  return clause
    ? { type: 'clause', plan, ended, errata: errataAmong(plan, clause, data.clauses, wordsOf), clause }
    : null;
}

/** What was known of a task at the end of a day; what was taken back later still stood then. */
function recordsOf(journal: Journal, task: string, asOf: string): Reported<TaskEntry>[] {
  return asKnown(
    journal.tasks.filter(({ entry }) => entry.task === task),
    asOf,
  );
}

/** What was known of a KPI at the end of a day, as {@link recordsOf}. */
function measuresOf(journal: Journal, kpi: string, asOf: string): Reported<MeasureEntry>[] {
  return asKnown(
    journal.measures.filter(({ entry }) => entry.kpi === kpi),
    asOf,
  );
}

function asKnown<E extends { readonly reported: string }>(
  entries: readonly Reported<E>[],
  asOf: string,
): Reported<E>[] {
  return entries
    .filter(({ entry }) => entry.reported <= asOf)
    .map((each) => ((each.retractedOn ?? '') > asOf ? { ...each, retractedOn: null } : each));
}

const wordsOfTask = ({ source, text, leadWords, supportWords, deadlineWords }: Task): Worded => ({
  source,
  words: [text, leadWords, supportWords ?? '', deadlineWords ?? ''],
});
const wordsOfKpi = ({ source, entry: { text, target } }: Kpi): Worded => ({ source, words: [text, target] });
const wordsOf = ({ source, text }: Directive | Clause): Worded => ({
  source: linesOf(source),
  words: [text],
});

/** Errata about one item among those of its kind. */
function errataAmong<T>(plan: Plan, item: T, all: readonly T[], worded: (each: T) => Worded): Erratum[] {
  const kind = all.map(worded);
  return errataOn(plan, kind[all.indexOf(item)]!, kind);
}

function unknownId(plans: readonly Plan[], id: string): Refusal {
  const ids = plans.flatMap(({ tasks, kpis, data: { directives, clauses } }) =>
    [...tasks, ...kpis, ...directives, ...clauses].map((each) => each.id),
  );
  return unknownName(
    `Không có nhiệm vụ, chỉ tiêu hay nội dung nào mã "${id}"`,
    id,
    nearest(id, ids),
    'Xem các mã: parhoach tasks, parhoach kpi list',
  );
}
