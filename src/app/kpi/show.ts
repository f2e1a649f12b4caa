import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bounds } from '../../tracking/gap.ts';
import type { KpiStanding } from '../../tracking/kpi.ts';
import { boundsOn, computedLines, type KpiLine, reportedLines } from '../../tracking/kpi-lines.ts';
import { yearEnded } from '../../tracking/lateness.ts';
import { type IsoDate, periodsOf, rangeOf } from '../../wording/calendar.ts';
import { sayingSo } from '../plans/illustrative.ts';
import { type OpenOptions, openPlans } from '../plans/open.ts';
import { readJournal } from '../plans/read-journal.ts';
import { kpiSubject } from '../record/entry-subject.ts';
import { standingsOfKpis } from './list.ts';

/** One KPI over the year. */
export interface KpiStory {
  readonly asOf: IsoDate;
  readonly plan: Plan;
  readonly ended: ReturnType<typeof yearEnded>;
  readonly standing: KpiStanding;
  /** What the values are held against; null without a baseline. */
  readonly bounds: Bounds | null;
  readonly lines: readonly KpiLine[];
  readonly remarks: readonly string[];
}

/** A KPI's measures as known at the end of a day. @throws Refusal for an unknown id, and as {@link openPlans} */
export async function showKpi(id: string, options: OpenOptions): Promise<KpiStory> {
  const { asOf } = options;
  const { plans, remarks } = await openPlans(options);
  const { plan, item: kpi } = kpiSubject(
    plans,
    id,
    (task) => `Xem diễn biến của nhiệm vụ: parhoach history ${task}`,
  );
  const journal = await readJournal(plan, options);
  const lines = kpi.entry.computed
    ? computedLines(kpi, journal, monthEnds(plan.data.plan.year, asOf), (day) => planAt(plan, day))
    : reportedLines(plan, journal, kpi, asOf);
  return {
    asOf,
    plan: sayingSo(plan, journal),
    ended: yearEnded(plan, asOf),
    standing: standingsOfKpis(plan, journal, asOf).find((each) => each.kpi === kpi)!,
    bounds: boundsOn(kpi),
    lines,
    remarks,
  };
}

/** The last day of each month of a year that has ended by a day, and that day itself. */
function monthEnds(year: number, asOf: IsoDate): IsoDate[] {
  const ends = periodsOf('month', year)
    .map((month) => rangeOf(month).end)
    .filter((end) => end <= asOf);
  return ends.at(-1) === asOf ? ends : [...ends, asOf];
}
