import { dirname } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Changes, changesBetween } from '../../tracking/changes.ts';
import { yearEnded } from '../../tracking/lateness.ts';
import { type Obligation, obligationsOf } from '../../tracking/obligations.ts';
import { standingsOf } from '../../tracking/state.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { concerns, findBodies } from '../plans/assess.ts';
import { sayingSo } from '../plans/illustrative.ts';
import { type OpenOptions, openPlans } from '../plans/open.ts';
import { readJournal } from '../plans/read-journal.ts';
import { dayOfRevision } from './git-day.ts';

export interface ChangesQuestion extends OpenOptions {
  /** The first of the two days, or a git revision whose commit's day it is. */
  readonly since: { readonly day: IsoDate } | { readonly revision: string };
  readonly agency: string | null;
}

export interface ChangesAnswer {
  readonly since: IsoDate;
  readonly asOf: IsoDate;
  readonly body: string | null;
  readonly plans: readonly {
    readonly plan: Plan;
    readonly ended: ReturnType<typeof yearEnded>;
    readonly changes: Changes;
  }[];
  readonly remarks: readonly string[];
}

/**
 * Progress from the end of one day to the end of another.
 *
 * @throws Refusal when the first is the later one or cannot be found, for an unknown agency, and as {@link openPlans}
 */
export async function changes(question: ChangesQuestion): Promise<ChangesAnswer> {
  const { asOf, agency } = question;
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
  const bodies = agency === null ? plans.map(() => null) : findBodies(plans, agency);
  const answers = [];
  for (const [i, plan] of plans.entries()) {
    const body = bodies[i] ?? null;
    if (agency !== null && body === null) continue;
    const journal = await readJournal(plan, question);
    const standingsOn = (day: IsoDate, then: Plan) => {
      const asked = (each: Obligation) => body === null || concerns(then, each, body, asOf);
      return standingsOf(then, obligationsOf(then).filter(asked), journal, day);
    };
    const found = changesBetween(
      standingsOn(since, planAt(plan, since)),
      standingsOn(asOf, plan),
      plan,
      since,
    );
    answers.push({ plan: sayingSo(plan, journal), ended: yearEnded(plan, asOf), changes: found });
  }
  const body = bodies.find((each) => each !== null)?.name ?? null;
  return { since, asOf, body, plans: answers, remarks };
}
