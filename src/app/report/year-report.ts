import { type BodyYear, carriedOver, emulationOf } from '../../tracking/emulation.ts';
import { obligationsOf } from '../../tracking/obligations.ts';
import { type TaskRow, taskRows } from '../../tracking/task-row.ts';
import { openRegister, standingsOn } from '../plans/register.ts';
import { factsOf, type ReportFacts, type ReportQuestion } from './report.ts';

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
  const register = await openRegister({ ...question, agency: null });
  const { plan, journal, asOf, remarks } = register;
  const facts = factsOf(register, `Năm ${plan.data.plan.year}`);
  const standings = standingsOn(register, asOf);
  const roles = new Set(plan.data.roles.map(({ name }) => name));
  const bodies = emulationOf(plan, obligationsOf(plan), journal, standings, facts.kpis, asOf).filter(
    ({ name }) => !roles.has(name),
  );
  return { facts: { ...facts, bodies, carried: taskRows(carriedOver(plan, standings)) }, remarks };
}
