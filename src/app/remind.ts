import { Refusal } from '../diagnostics/refusal.ts';
import { type Letter, lettersTo } from '../journal/letters.ts';
import type { Plan } from '../plan/plan.ts';
import { overdueOf, upcomingOf } from '../tracking/lateness.ts';
import { type Occasion, occasionsOf } from '../tracking/occasions.ts';
import type { Standing } from '../tracking/state.ts';
import type { NamedBody } from '../tracking/succession.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { assess } from './assess.ts';
import { logLetter, readLetters } from './letters.ts';
import { onlyPlan } from './only-plan.ts';
import type { OpenOptions } from './open.ts';
import type { Writer } from './writer.ts';

/** Everything a reminder letter tells, computed; the words are made by `reports/letter.ts`. */
export interface LetterFacts {
  readonly plan: Plan;
  readonly asOf: IsoDate;
  readonly to: NamedBody;
  readonly overdue: readonly Occasion[];
  readonly upcoming: readonly Occasion[];
  /** Letters sent before, oldest first; this one is the next. */
  readonly earlier: readonly Letter[];
  /** By when an answer is asked for; null: to be written by a person. */
  readonly answerBy: IsoDate | null;
  readonly illustrative: boolean;
}

export interface RemindQuestion extends OpenOptions {
  /** null: every agency with overdue work. */
  readonly agency: string | null;
  readonly answerBy: IsoDate | null;
}

/**
 * The facts of the letter to one agency, or of one to each agency that has overdue work. Who issues the letters is not
 * written to when all are asked for; a role without a holder has no address.
 *
 * @throws Refusal for an unknown agency, one that has nothing to be reminded of, several plans at once
 */
export async function letterFacts(
  question: RemindQuestion,
): Promise<{ letters: readonly LetterFacts[]; remarks: readonly string[] }> {
  const { asOf, cwd, agency, answerBy } = question;
  const { plans, remarks } = await assess(question);
  const plan = onlyPlan(plans.map((each) => each.plan));
  const { standings, journal } = plans[0]!;
  const sent = readLetters(plan.file, cwd);
  const illustrative = plan.data.plan.illustrative === true || journal.illustrative;
  const letters = byHolder(standings).map(({ to, own }): LetterFacts => {
    const upcoming = upcomingOf(own, plan.data.plan.policy.dueSoon);
    return {
      plan,
      asOf,
      to,
      overdue: occasionsOf(overdueOf(own), own),
      upcoming: occasionsOf(upcoming, own),
      earlier: lettersTo(sent, to.name, asOf),
      answerBy,
      illustrative,
    };
  });
  if (agency === null) return { letters: letters.filter((each) => isWorthALetter(plan, each)), remarks };
  const asked = plans[0]!.body!;
  const found = letters.filter(
    ({ to, overdue, upcoming }) => to.name === asked.name && overdue.length + upcoming.length > 0,
  );
  if (found.length > 0) return { letters: found, remarks };
  throw new Refusal(
    `${asked.name} không có nhiệm vụ nào quá hạn hoặc sắp đến hạn, không cần đôn đốc`,
    'Xem việc của một cơ quan: parhoach tasks --agency <tên>',
  );
}

/** The work of each body that holds some, in the plan's order. */
function byHolder(standings: readonly Standing[]): { to: NamedBody; own: Standing[] }[] {
  const holders = new Map<string, { to: NamedBody; own: Standing[] }>();
  for (const standing of standings) {
    const { holder } = standing;
    const known = holders.get(holder.name);
    if (known) known.own.push(standing);
    else holders.set(holder.name, { to: holder, own: [standing] });
  }
  return [...holders.values()];
}

function isWorthALetter(plan: Plan, { to, overdue }: LetterFacts): boolean {
  const isRole = plan.data.roles.some(({ name }) => name === to.name);
  return overdue.length > 0 && !isRole && to.name !== plan.data.plan.letterhead?.issuer;
}

/** How many tasks, however many occurrences. */
function tasksIn(occasions: readonly Occasion[]): number {
  return new Set(occasions.map(({ task }) => task.id)).size;
}

/**
 * Logs that a letter was sent on a day; its counts are those of that day.
 *
 * @returns which letter to the agency it is, and the log as it should be shown
 * @throws Refusal as {@link letterFacts} and {@link logLetter}
 */
export async function sendLetter(
  question: RemindQuestion & { readonly agency: string },
  number: string,
  writer: Writer,
): Promise<{ to: string; time: number; file: string; remarks: readonly string[] }> {
  const { letters, remarks } = await letterFacts(question);
  const { plan, to, overdue, upcoming, earlier } = letters[0]!;
  const letter: Letter = {
    agency: to.name,
    number,
    date: question.asOf,
    overdue: tasksIn(overdue),
    upcoming: tasksIn(upcoming),
  };
  const file = await logLetter(plan.file, letter, question.cwd, writer);
  return { to: to.name, time: earlier.length + 1, file, remarks };
}
