import { type BodyYear, carriedOver, emulationOf } from '../../tracking/emulation.ts';
import { obligationsOf } from '../../tracking/obligations.ts';
import { type TaskRow, taskRows } from '../../tracking/task-row.ts';
import { assess } from '../plans/assess.ts';
import { type ReportFacts, type ReportQuestion, reportFacts } from './report.ts';

/** The year's report: the meeting's facts over the whole year, how each body did, what goes on. */
export interface YearFacts extends ReportFacts {
  /** Bodies, best first; what no agency holds (roles) is left out. */
  readonly bodies: readonly BodyYear[];
  /** Tasks that go on into the next year, with the obligations that are still open. */
  readonly carried: readonly TaskRow[];
}

/** The facts of the report at the end of the year. @throws Refusal as {@link reportFacts} */
export async function yearFacts(
  question: Omit<ReportQuestion, 'period' | 'agency'>,
): Promise<{ facts: YearFacts; remarks: readonly string[] }> {
  const { plans } = await assess(question);
  const { year } = plans[0]!.plan.data.plan;
  const { facts, remarks } = await reportFacts({ ...question, period: `Năm ${year}`, agency: null });
  const { plan, kpis, asOf } = facts;
  const { standings, journal } = plans[0]!;
  const roles = new Set(plan.data.roles.map(({ name }) => name));
  const bodies = emulationOf(plan, obligationsOf(plan), journal, standings, kpis, asOf).filter(
    ({ name }) => !roles.has(name),
  );
  return { facts: { ...facts, bodies, carried: taskRows(carriedOver(plan, standings)) }, remarks };
}
