import type { Plan } from '../../plan/plan.ts';
import { type DueCalendar, dueCalendar } from '../../tracking/deadlines.ts';
import { type Discipline, disciplineOf } from '../../tracking/discipline.ts';
import type { KpiStanding, KpiState } from '../../tracking/kpi.ts';
import { overdueOf, upcomingOf, yearEnded } from '../../tracking/lateness.ts';
import { type Obligation, obligationsOf } from '../../tracking/obligations.ts';
import { type Occasion, occasionsOf } from '../../tracking/occasions.ts';
import type { Standing } from '../../tracking/state.ts';
import { type StateCounts, type Summary, summarize } from '../../tracking/summary.ts';
import { type TaskRow, taskRows } from '../../tracking/task-row.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { findKpis, standingsOfKpis } from '../kpi/list.ts';
import { type Assessed, assess } from '../plans/assess.ts';
import { onlyPlan } from '../plans/only-plan.ts';
import type { OpenOptions } from '../plans/open.ts';
import { readJournal } from '../plans/read-journal.ts';
import { type ReportPeriod, reportPeriod } from './report-period.ts';

/** What a report is asked about. */
export interface ReportQuestion extends OpenOptions {
  /** The reporting period as typed; null: the last quarter whose reports were due. */
  readonly period: string | null;
  /** Only this agency's work and KPIs; null: all. */
  readonly agency: string | null;
}

/** Figures of an earlier day, to compare with. */
export interface Earlier {
  readonly asOf: IsoDate;
  readonly tasks: StateCounts;
  readonly kpis: Readonly<Record<KpiState, number>>;
}

/** Everything the meeting's report tells, computed; the words are made by `reports/view.ts`. */
export interface ReportFacts extends ReportPeriod {
  readonly plan: Plan;
  readonly asOf: IsoDate;
  readonly ended: ReturnType<typeof yearEnded>;
  /** The agency asked about; null when all were. */
  readonly body: string | null;
  /** Some of it is invented: every page must say so. */
  readonly illustrative: boolean;
  readonly summary: Summary;
  readonly rows: readonly TaskRow[];
  /** Done or handed in, and not yet so on the day that is compared with. */
  readonly results: readonly Occasion[];
  readonly overdue: readonly Occasion[];
  readonly upcoming: readonly Occasion[];
  /** Due in the next period. */
  readonly nextDue: readonly Occasion[];
  readonly blocked: readonly Standing[];
  readonly deadlines: DueCalendar;
  readonly kpis: readonly KpiStanding[];
  readonly kpiCounts: Readonly<Record<KpiState, number>>;
  readonly discipline: Discipline;
  readonly earlier: Earlier | null;
}

/**
 * The facts of the meeting's report at the end of a day.
 *
 * @throws Refusal for arguments that name nothing, several plans at once, or a plan that cannot be computed from
 */
export async function reportFacts(
  question: ReportQuestion,
): Promise<{ facts: ReportFacts; remarks: readonly string[] }> {
  const { asOf, agency } = question;
  const { plans, remarks } = await assess(question);
  const plan = onlyPlan(plans.map((each) => each.plan));
  const { standings, body } = plans[0]!;
  const around = reportPeriod(plan, question.period, asOf);
  const journal = agency === null ? plans[0]!.journal : await readJournal(plan, question);
  const kpis = await kpisOn(question, plans[0]!, asOf);
  const asked = new Set(standings.map(({ obligation }) => `${obligation.task.id}\n${obligation.agency}`));
  const obligations = obligationsOf(plan).filter((each) => asked.has(`${each.task.id}\n${each.agency}`));
  const overdue = overdueOf(standings);
  const upcoming = upcomingOf(standings, plan.data.plan.policy.dueSoon);
  const later = upcomingOf(standings, Number.POSITIVE_INFINITY).filter((each) => isDueIn(each, around.next));
  const past = around.before === null ? null : await earlierFigures(question, around.before);
  // A role is no body that reports: somebody who holds it does.
  const roles = new Set(plan.data.roles.map(({ name }) => name));
  const isOfBody = (each: Obligation) => agency !== null || !roles.has(each.agency);
  const facts: ReportFacts = {
    ...around,
    plan,
    asOf,
    ended: yearEnded(plan, asOf),
    body: agency === null ? null : (body?.name ?? null),
    illustrative: plan.data.plan.illustrative === true || journal.illustrative,
    summary: summarize(standings),
    rows: taskRows(standings),
    results: occasionsOf(standings.filter(isNewSince(past?.standings ?? [])), standings),
    overdue: occasionsOf(overdue, standings),
    upcoming: occasionsOf(upcoming, standings),
    nextDue: occasionsOf(later, standings),
    blocked: standings.filter(({ progress }) => progress === 'blocked'),
    deadlines: dueCalendar(plan, standings),
    kpis,
    kpiCounts: countKpis(kpis),
    discipline: disciplineOf(plan, obligations.filter(isOfBody), journal, around.period, asOf),
    earlier: past?.figures ?? null,
  };
  return { facts, remarks };
}

async function earlierFigures(
  question: ReportQuestion,
  asOf: IsoDate,
): Promise<{ figures: Earlier; standings: readonly Standing[] }> {
  const { plans } = await assess({ ...question, asOf });
  const standings = plans.flatMap((each) => each.standings);
  const kpis = countKpis(await kpisOn(question, plans[0]!, asOf));
  return { figures: { asOf, tasks: summarize(standings).all, kpis }, standings };
}

async function kpisOn(
  question: ReportQuestion,
  { plan, journal }: Assessed,
  asOf: IsoDate,
): Promise<readonly KpiStanding[]> {
  // Asked about one agency only its own files were read, and its KPIs need others' too.
  if (question.agency === null) return standingsOfKpis(plan, journal, asOf);
  const { plans } = await findKpis({ ...question, asOf, gapsOnly: false });
  return plans[0]!.kpis;
}

function countKpis(kpis: readonly KpiStanding[]): Record<KpiState, number> {
  const counts = { met: 0, short: 0, 'no-data': 0, 'no-baseline': 0, unpublished: 0, 'not-due': 0 };
  for (const { state } of kpis) counts[state]++;
  return counts;
}

/** Done or handed in, and not so on an earlier day. */
function isNewSince(past: readonly Standing[]): (standing: Standing) => boolean {
  const key = ({ obligation: { task, agency, period } }: Standing) => `${task.id}\n${agency}\n${period}`;
  const known = new Map(past.map((each) => [key(each), each.progress]));
  return (each) =>
    (each.progress === 'done' || each.progress === 'submitted') && known.get(key(each)) !== each.progress;
}

function isDueIn({ obligation: { due } }: Standing, { start, end }: ReportPeriod['next']): boolean {
  return due !== null && due >= start && due <= end;
}
