import { dirname } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Changes, changesBetween } from '../../tracking/changes.ts';
import { yearEnded } from '../../tracking/lateness.ts';
import { obligationsOf } from '../../tracking/obligations.ts';
import { standingsOf } from '../../tracking/state.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { type AskedPlan, askPlans, type Narrowing } from '../plans/asked.ts';
import { concernsAny } from '../plans/assess.ts';
import { sayingSo } from '../plans/illustrative.ts';
import { type OpenOptions, openPlans } from '../plans/open.ts';
import { readJournal } from '../plans/read-journal.ts';
import { dayOfRevision } from './git-day.ts';

export interface ChangesQuestion extends OpenOptions, Narrowing {
  /** The first of the two days, or a git revision whose commit's day it is. */
  readonly since: { readonly day: IsoDate } | { readonly revision: string };
}

export interface ChangesAnswer {
  readonly since: IsoDate;
  readonly asOf: IsoDate;
  readonly plans: readonly (AskedPlan & {
    readonly ended: ReturnType<typeof yearEnded>;
    readonly changes: Changes;
  })[];
  readonly remarks: readonly string[];
}

/**
 * Progress from the end of one day to the end of another.
 *
 * @throws Refusal when the first is the later one or cannot be found, for an unknown agency, and as {@link openPlans}
 */
export async function changes(question: ChangesQuestion): Promise<ChangesAnswer> {
  const { asOf } = question;
  const { plans, remarks } = await openPlans(question);
  const since =
    'day' in question.since
      ? question.since.day
      : await dayOfRevision(question.since.revision, dirname(plans[0]!.file));
  if (since > asOf)
    throw new Refusal(
      `--since: ngày ${vietnameseDate(since)} sau ngày ${vietnameseDate(asOf)} đang xét`,
      'Ghi ngày trước ngày --as-of (mặc định: hôm nay)',
    );
  const { asked, remarks: unknown } = askPlans(plans, question);
  const answers = [];
  for (const each of asked) {
    const { plan, bodies } = each;
    const journal = await readJournal(plan, question);
    const standingsOn = (day: IsoDate, then: Plan) => {
      const owed = obligationsOf(then).filter((obligation) => concernsAny(then, obligation, bodies, asOf));
      return standingsOf(then, owed, journal, day);
    };
    const found = changesBetween(
      standingsOn(since, planAt(plan, since)),
      standingsOn(asOf, plan),
      plan,
      since,
    );
    answers.push({ ...each, plan: sayingSo(plan, journal), ended: yearEnded(plan, asOf), changes: found });
  }
  return { since, asOf, plans: answers, remarks: [...remarks, ...unknown] };
}
