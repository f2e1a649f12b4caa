import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Completion, completionOf } from '../../tracking/completion.ts';
import { type DueCalendar, dueCalendar } from '../../tracking/deadlines.ts';
import { disciplineOf, ofBodies, type Reporter } from '../../tracking/discipline.ts';
import type { KpiStanding, KpiState } from '../../tracking/kpi.ts';
import { overdueOf, upcomingOf, yearEnded } from '../../tracking/lateness.ts';
import { obligationsOf } from '../../tracking/obligations.ts';
import { inPlanOrder, type Occasion, occasionsOf } from '../../tracking/occasions.ts';
import { newResults, underWayIn } from '../../tracking/results.ts';
import type { Standing } from '../../tracking/state.ts';
import { type StateCounts, type Summary, summarize } from '../../tracking/summary.ts';
import { type TaskRow, taskRows } from '../../tracking/task-row.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { kpisAsked } from '../kpi/list.ts';
import { concerns } from '../plans/assess.ts';
import { isEmpty } from '../plans/empty-register.ts';
import type { OpenOptions } from '../plans/open.ts';
import { openRegister, type Register, standingsOn } from '../plans/register.ts';
import { type ReportPeriod, reportPeriod } from './report-period.ts';
import { type SectionFacts, sectionFacts } from './section-facts.ts';

/** What a report is asked about. */
export interface ReportQuestion extends OpenOptions {
  /** The reporting period as typed; null: the last quarter whose reports were due. */
  readonly period: string | null;
  /** Only this agency's work and KPIs; null: all. */
  readonly agency: string | null;
}

/** Figures of the end of a day. */
export interface Figures {
  readonly asOf: IsoDate;
  readonly tasks: StateCounts;
  readonly kpis: Readonly<Record<KpiState, number>>;
}

/** How figures moved over the window of a period: from the cut-off before to the window's last day. */
export interface Movement {
  readonly from: Figures;
  readonly to: Figures;
}

/** Everything the meeting's report tells, computed; the words are made by `reports/report/meeting-report.ts`. */
export interface ReportFacts extends ReportPeriod {
  readonly plan: Plan;
  readonly asOf: IsoDate;
  readonly ended: ReturnType<typeof yearEnded>;
  /** The agency asked about; null when all were. */
  readonly body: string | null;
  /** Some of it is invented: every page must say so. */
  readonly illustrative: boolean;
  /** Nobody has recorded anything for the plan. */
  readonly empty: boolean;
  readonly summary: Summary;
  readonly completion: Completion;
  readonly rows: readonly TaskRow[];
  /** How many of the tasks stand outside the annex. */
  readonly duties: number;
  /** What came of each field in the window. */
  readonly sections: readonly SectionFacts[];
  /** Done or handed in within the window. */
  readonly results: readonly Occasion[];
  readonly overdue: readonly Occasion[];
  readonly upcoming: readonly Occasion[];
  /** Due in the next period. */
  readonly nextDue: readonly Occasion[];
  readonly blocked: readonly Standing[];
  /** Those whose words ask for something. */
  readonly asked: readonly Standing[];
  readonly deadlines: DueCalendar;
  readonly kpis: readonly KpiStanding[];
  readonly kpiCounts: Readonly<Record<KpiState, number>>;
  /** The bodies that had to report in the period, and how they did. */
  readonly discipline: readonly Reporter[];
  /** How many tasks those reports are missing of, body by body. */
  readonly unreported: number;
  /** null: there is no period before to compare with. */
  readonly movement: Movement | null;
}

/** Words by which an entry asks others for something. */
const ASKS = /(?:đề|kiến) nghị|đề xuất|(?:^|\s)xin\s/iu;

/**
 * The facts of the meeting's report at the end of a day.
 *
 * @throws Refusal for arguments that name nothing, several plans at once, or a plan that cannot be computed from
 */
export async function reportFacts(
  question: ReportQuestion,
): Promise<{ facts: ReportFacts; remarks: readonly string[] }> {
  const register = await openRegister(question);
  return { facts: factsOf(register, question.period), remarks: register.remarks };
}

/** The facts of a report, from a register that is open. @throws Refusal as {@link reportPeriod} */
export function factsOf(register: Register, words: string | null): ReportFacts {
  const { plan, journal, body, asOf } = register;
  const around = reportPeriod(plan, words, asOf);
  const { next } = around;
  const standings = standingsOn(register, asOf);
  const kpis = kpisAsked(plan, journal, body, asOf, ofAll(body, standings));
  const summary = summarize(standings);
  const rows = taskRows(standings);
  const blocked = standings.filter(({ progress }) => progress === 'blocked');
  const later = upcomingOf(
    standings.filter((each) => isDueIn(each, next)),
    Number.POSITIVE_INFINITY,
  );
  const soon = upcomingOf(standings, plan.data.plan.policy.dueSoon);
  const asked = obligationsOf(plan).filter((each) => body === null || concerns(plan, each, body, asOf));
  const discipline = disciplineOf(
    plan,
    body === null ? ofBodies(plan, asked) : asked,
    journal,
    around.period,
    asOf,
  );
  return {
    ...around,
    plan,
    asOf,
    ended: yearEnded(plan, asOf),
    body: body?.name ?? null,
    illustrative: plan.data.plan.illustrative === true,
    empty: isEmpty(journal),
    summary,
    completion: completionOf(summary.all),
    rows,
    duties: rows.filter(({ task }) => task.kind === 'duty').length,
    ...windowFacts(register, around, { standings, kpis, summary, rows }),
    overdue: occasionsOf(overdueOf(standings), standings),
    upcoming: occasionsOf(soon, standings),
    nextDue: occasionsOf(later, standings),
    blocked,
    asked: blocked.filter(({ entry }) => ASKS.test(entry?.note ?? '')),
    deadlines: dueCalendar(plan, standings),
    kpis,
    kpiCounts: countKpis(kpis),
    discipline,
    unreported: discipline.reduce((sum, { silentTasks }) => sum + silentTasks, 0),
  };
}

/** What moved between the two ends of the window; the standings of those days are held no longer than needed. */
function windowFacts(
  register: Register,
  { window, before }: ReportPeriod,
  {
    standings,
    kpis,
    summary,
    rows,
  }: Pick<ReportFacts, 'kpis' | 'summary' | 'rows'> & { readonly standings: readonly Standing[] },
): Pick<ReportFacts, 'results' | 'sections' | 'movement'> {
  const { plan, journal, body, asOf } = register;
  const atEnd = window.end === asOf ? standings : standingsOn(register, window.end);
  const atStart = before === null ? [] : standingsOn(register, before);
  const figuresOn = (day: IsoDate, all: readonly Standing[]): Figures => ({
    asOf: day,
    tasks: summarize(all).all,
    kpis: countKpis(day === asOf ? kpis : kpisAsked(planAt(plan, day), journal, body, day, ofAll(body, all))),
  });
  const results = inPlanOrder(plan, occasionsOf(newResults(atStart, atEnd, standings), atEnd));
  const underWay = inPlanOrder(plan, occasionsOf(underWayIn(window, atEnd), atEnd));
  return {
    results,
    sections: sectionFacts(plan, { summary, rows, results, underWay }, window, atEnd),
    movement: before === null ? null : { from: figuresOn(before, atStart), to: figuresOn(window.end, atEnd) },
  };
}

/** The standings of all bodies, where nobody was asked about: a KPI that is computed from tasks needs them all. */
function ofAll(body: Register['body'], standings: readonly Standing[]): readonly Standing[] | undefined {
  return body === null ? standings : undefined;
}

function countKpis(kpis: readonly KpiStanding[]): Record<KpiState, number> {
  const counts = { met: 0, short: 0, 'no-data': 0, 'no-baseline': 0, unpublished: 0, 'not-due': 0 };
  for (const { state } of kpis) counts[state]++;
  return counts;
}

function isDueIn({ obligation: { due } }: Standing, { start, end }: ReportPeriod['next']): boolean {
  return due !== null && due >= start && due <= end;
}
