import { Refusal } from '../../diagnostics/refusal.ts';
import { type Letter, lettersTo } from '../../journal/letters.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkLettersSent } from '../../rules/letters/check.ts';
import { letterNumber } from '../../rules/letters/letter-number.ts';
import { groupBy } from '../../text/group-by.ts';
import { type DueTask, dueTasks } from '../../tracking/due-tasks.ts';
import { overdueOf, upcomingOf } from '../../tracking/lateness.ts';
import { occasionsOf } from '../../tracking/occasions.ts';
import type { Standing } from '../../tracking/state.ts';
import { endedBy, type NamedBody } from '../../tracking/succession.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import type { Writer } from '../files/writer.ts';
import { assess } from '../plans/assess.ts';
import { refuseLetterTo, successionRemarks } from '../plans/ended.ts';
import { onlyPlan } from '../plans/only-plan.ts';
import type { OpenOptions } from '../plans/open.ts';
import { logLetter, readLetters } from './letters.ts';

/** Everything a reminder letter tells, computed; the words are made by `reports/letter.ts`. */
export interface LetterFacts {
  readonly plan: Plan;
  readonly asOf: IsoDate;
  readonly to: NamedBody;
  readonly overdue: readonly DueTask[];
  readonly upcoming: readonly DueTask[];
  /** Letters sent before, oldest first; this one is the next. */
  readonly earlier: readonly Letter[];
  /** By when an answer is asked for; null: to be written by a person. */
  readonly answerBy: IsoDate | null;
  readonly illustrative: boolean;
}

export interface RemindQuestion extends OpenOptions {
  /** As typed; none: every agency with overdue work. */
  readonly agencies: readonly string[];
  readonly answerBy: IsoDate | null;
  /** Write to everybody though nobody has recorded anything. */
  readonly yes?: boolean;
}

/** Letters, and the plan whose progress register is empty, if it is: it must be said first. */
export interface LettersAnswer {
  readonly letters: readonly LetterFacts[];
  readonly emptyRegister: Plan | null;
  readonly remarks: readonly string[];
}

/**
 * The facts of a letter to each agency named, or to each that has overdue work. Who issues the letters is not
 * written to when all are asked for; a role without a holder has no address.
 *
 * @throws Refusal for an unknown agency, one that has nothing to be reminded of, several plans at once, all agencies by an
 *   empty register without `yes`
 */
export async function letterFacts(question: RemindQuestion): Promise<LettersAnswer> {
  const { plan, asked, letters, empty, remarks } = await allLetters(question);
  if (empty && asked.length === 0 && question.yes !== true)
    throw new Refusal(
      `Sổ theo dõi của kế hoạch theo Quyết định số ${plan.data.plan.decision.number} còn trống, chưa ai ghi nhận gì: mọi việc đến hạn đều hiện là chưa hoàn thành`,
      'Ghi nhận việc đã làm trước (parhoach record); nếu vẫn muốn đôn đốc mọi cơ quan thì thêm --yes',
    );
  const { asOf } = question;
  const nobody = letters.filter(
    ({ to, overdue }) => overdue.length > 0 && endedBy(plan, to.name, asOf) !== null,
  );
  const idle = idleAmong(plan, letters, asked, asOf);
  return {
    emptyRegister: empty ? plan : null,
    letters:
      asked.length === 0
        ? letters.filter((each) => isWorthALetter(plan, each) && !nobody.includes(each))
        : asked.filter((each) => !idle.includes(each)).map((each) => letterTo(plan, letters, each, asOf)),
    remarks: [
      ...remarks,
      ...idle.map(({ name }) => nothingFor(name)),
      ...nobody.flatMap(({ to }) => successionRemarks(plan, to.name, asOf)),
      ...(asked.length === 0 ? issuersOwn(plan, letters) : []),
    ],
  };
}

/** What there is to be said to each holder of work, and who was asked for. */
async function allLetters(question: RemindQuestion): Promise<{
  plan: Plan;
  asked: readonly KnownName[];
  letters: readonly LetterFacts[];
  empty: boolean;
  remarks: readonly string[];
}> {
  const { asOf, cwd, answerBy } = question;
  const { plans, remarks } = await assess(question);
  const plan = onlyPlan(plans.map((each) => each.plan));
  const { standings, journal, bodies, empty } = plans[0]!;
  const sent = readLetters(plan, cwd);
  const illustrative = plan.data.plan.illustrative === true || journal.illustrative;
  const letters = byHolder(standings).map(({ to, own }): LetterFacts => {
    const upcoming = upcomingOf(own, plan.data.plan.policy.dueSoon);
    return {
      plan,
      asOf,
      to,
      overdue: dueTasks(occasionsOf(overdueOf(own), own)),
      upcoming: dueTasks(occasionsOf(upcoming, own)),
      earlier: lettersTo(sent, to.name, asOf),
      answerBy,
      illustrative,
    };
  });
  return { plan, asked: bodies, letters, empty, remarks };
}

const nothingFor = (name: string) =>
  `${name} không có nhiệm vụ nào quá hạn hoặc sắp đến hạn, không cần đôn đốc`;

/** What there is to be said to one agency, if anything is. */
function letterFor(letters: readonly LetterFacts[], { name }: KnownName): LetterFacts | undefined {
  return letters.find(
    ({ to, overdue, upcoming }) => to.name === name && overdue.length + upcoming.length > 0,
  );
}

/** Those of several that have nothing to be reminded of, while others have: they are told, and keep back no letter. */
function idleAmong(
  plan: Plan,
  letters: readonly LetterFacts[],
  asked: readonly KnownName[],
  asOf: IsoDate,
): KnownName[] {
  const idle = asked.filter(
    (each) => letterFor(letters, each) === undefined && endedBy(plan, each.name, asOf) === null,
  );
  return idle.length < asked.length ? idle : [];
}

/** @throws Refusal when there is nothing to remind of, nobody to write to any more, or the issuer would write to itself */
function letterTo(plan: Plan, letters: readonly LetterFacts[], asked: KnownName, asOf: IsoDate): LetterFacts {
  refuseLetterTo(plan, asked.name, asOf);
  const found = letterFor(letters, asked);
  if (found !== undefined && asked.name === issuerOf(plan))
    throw new Refusal(
      `${asked.name} là cơ quan ban hành công văn đôn đốc, không gửi công văn cho chính mình`,
      `Xem việc của cơ quan mình: ${ownCommands(asked.name)}`,
    );
  if (found !== undefined) return found;
  throw new Refusal(nothingFor(asked.name), 'Xem việc của một cơ quan: parhoach tasks --agency <tên>');
}

/** The work of each body that holds some, in the plan's order. */
function byHolder(standings: readonly Standing[]): { to: NamedBody; own: Standing[] }[] {
  const groups = groupBy(standings, ({ holder }) => holder.name);
  return [...groups.values()].map((own) => ({ to: own[0]!.holder, own }));
}

function isWorthALetter(plan: Plan, { to, overdue }: LetterFacts): boolean {
  const isRole = plan.data.roles.some(({ name }) => name === to.name);
  return overdue.length > 0 && !isRole && to.name !== issuerOf(plan);
}

function issuerOf({ data: { plan } }: Plan): string | undefined {
  return plan.letterhead?.issuer;
}

const ownCommands = (name: string) =>
  `parhoach overdue --agency "${name}"; parhoach upcoming --agency "${name}"`;

/** Who issues the letters gets none; that it is late itself is said all the same. */
function issuersOwn(plan: Plan, letters: readonly LetterFacts[]): string[] {
  return letters
    .filter(({ to, overdue }) => to.name === issuerOf(plan) && overdue.length > 0)
    .map(
      ({ to, overdue }) =>
        `${to.name} là cơ quan ban hành công văn nên không có công văn, nhưng cũng còn ${overdue.length} nhiệm vụ quá hạn; xem: parhoach overdue --agency "${to.name}"`,
    );
}

/** A letter that was sent, as it was typed. */
export interface SentOrder extends Omit<RemindQuestion, 'asOf' | 'answerBy' | 'agencies'> {
  readonly agency: string;
  readonly number: string;
  /** The day of the letter: its counts are those of that day. */
  readonly date: IsoDate;
  /** The day that is today. */
  readonly today: IsoDate;
  readonly writer: Writer;
}

/**
 * Logs that a letter was sent on a day.
 *
 * @returns which letter to the agency it is, and the log as it should be shown
 * @throws Refusal as {@link letterFacts} and {@link logLetter}, and for what the validator would not let stand in the log
 */
export async function sendLetter(
  order: SentOrder,
): Promise<{ to: string; time: number; file: string; remarks: readonly string[] }> {
  const { number, date, today, cwd, writer } = order;
  const { plan, asked, letters, remarks } = await allLetters({
    ...order,
    agencies: [order.agency],
    asOf: date,
    answerBy: null,
  });
  const body = asked[0]!;
  const doubts = doubtsAbout(plan, { agency: body.name, number, date, overdue: 0, upcoming: 0 }, today);
  const { to, overdue, upcoming } = letterTo(plan, letters, body, date);
  const counts = { overdue: overdue.length, upcoming: upcoming.length };
  const later = readLetters(plan, cwd).find((each) => each.agency === to.name && each.date > date);
  if (later !== undefined)
    throw new Refusal(
      `Sổ đã có công văn gửi ${to.name} ngày ${vietnameseDate(later.date)}, sau ngày ${vietnameseDate(date)}: ghi thêm sẽ làm sai số lần của công văn ấy`,
      'Xem lại --date; nếu công văn này bị ghi sót thật thì sửa sổ letters.yaml bằng tay',
    );
  const { file, before } = await logLetter(plan, { agency: to.name, number, date, ...counts }, cwd, writer);
  const time = lettersTo(before, to.name, date).length + 1;
  return { to: to.name, time, file, remarks: [...remarks, ...doubts] };
}

/**
 * What the validator would warn of. A number that is none is asked for again, not doubted: nobody finds a letter by it, and the
 * next one would cite it.
 *
 * @throws Refusal for that, and for what the validator would call an error
 */
function doubtsAbout(plan: Plan, letter: Letter, today: IsoDate): string[] {
  const found = checkLettersSent({ plan, letters: [{ letter, index: 0 }], asOf: today });
  const error = found.find(
    ({ problem: { severity, code } }) => severity === 'error' || code === letterNumber.code,
  )?.problem;
  if (error !== undefined) throw new Refusal(error.message(), error.remedy());
  return found.map(({ problem }) => `${problem.message()}. ${problem.remedy()}`);
}
