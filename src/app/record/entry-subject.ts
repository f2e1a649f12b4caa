/** What an entry is about, from the words that were typed: a task or KPI of one plan, and the body that reports. */
import { Refusal, unknownName } from '../../diagnostics/refusal.ts';
import type { Kpi, Plan, Task } from '../../plan/plan.ts';
import { nearest } from '../../text/nearest.ts';
import { supportNames } from '../../tracking/bodies.ts';
import { holdersOf, type Obligation, obligationsOfTask, wasOwed } from '../../tracking/obligations.ts';
import { chainOf, type NamedBody } from '../../tracking/succession.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import type { IsoDate } from '../../wording/calendar.ts';

/** A plan's item that entries are about. */
export interface Subject<T> {
  readonly plan: Plan;
  readonly item: T;
}

/**
 * The task with an id.
 *
 * @param instead what to do when it is a KPI's
 * @throws Refusal when no plan has it, several have, or it is another kind of item
 */
export function taskSubject(
  plans: readonly Plan[],
  typed: string,
  instead = (kpi: string) => `Ghi số liệu bằng: parhoach measure ${kpi} --value … --date …`,
): Subject<Task> {
  const found = withId(plans, typed, (plan) => plan.tasks);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw severalPlans(found, `nhiệm vụ ${typed}`);
  if (withId(plans, typed, (plan) => plan.kpis).length > 0)
    throw new Refusal(`"${typed}" là chỉ tiêu, không phải nhiệm vụ`, instead(typed));
  const directive = plans.flatMap(({ data }) => data.directives).find(({ id }) => isSame(id, typed));
  if (directive)
    throw new Refusal(
      `"${typed}" là nội dung nhiệm vụ, không giao cho cơ quan nào`,
      directive.tasks.length > 0
        ? `Ghi cho nhiệm vụ của phụ lục thực hiện nội dung này: ${directive.tasks.join(', ')}`
        : 'Chưa có nhiệm vụ nào của phụ lục thực hiện nội dung này',
    );
  throw unknown(plans, typed, 'nhiệm vụ', (plan) => plan.tasks, 'parhoach tasks');
}

/** The KPI with an id. @param instead what to do when it is a task's. @throws Refusal as {@link taskSubject} */
export function kpiSubject(
  plans: readonly Plan[],
  typed: string,
  instead = (task: string) =>
    `Ghi tình hình thực hiện bằng: parhoach record ${task} --agency … --status … --date …`,
): Subject<Kpi> {
  const found = withId(plans, typed, (plan) => plan.kpis);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw severalPlans(found, `chỉ tiêu ${typed}`);
  if (withId(plans, typed, (plan) => plan.tasks).length > 0)
    throw new Refusal(`"${typed}" là nhiệm vụ, không phải chỉ tiêu`, instead(typed));
  throw unknown(plans, typed, 'chỉ tiêu', (plan) => plan.kpis, 'parhoach kpi list');
}

type Identified = { readonly id: string };

function withId<T extends Identified>(
  plans: readonly Plan[],
  typed: string,
  itemsOf: (plan: Plan) => readonly T[],
): Subject<T>[] {
  return plans.flatMap((plan) => {
    const item = itemsOf(plan).find(({ id }) => isSame(id, typed));
    return item ? [{ plan, item }] : [];
  });
}

/** Ids as people type them: in any case and composition, with a final full stop as in the annex. */
function isSame(id: string, typed: string): boolean {
  return id.toLowerCase() === typed.normalize('NFC').trim().replace(/\.$/u, '').toLowerCase();
}

function severalPlans(found: readonly Subject<unknown>[], what: string): Refusal {
  const plans = found.map(({ plan: { data } }) => `${data.plan.year} (${data.plan.decision.number})`);
  return new Refusal(
    `Có ${what} ở nhiều kế hoạch đang mở: ${plans.join('; ')}`,
    `Chỉ rõ kế hoạch bằng --plan, ví dụ --plan plan/${found[0]!.plan.data.plan.year}`,
  );
}

function unknown(
  plans: readonly Plan[],
  typed: string,
  kind: string,
  itemsOf: (plan: Plan) => readonly Identified[],
  list: string,
): Refusal {
  const near = nearest(
    typed,
    plans.flatMap((plan) => itemsOf(plan).map(({ id }) => id)),
  );
  return unknownName(`Không có ${kind} nào mã "${typed}"`, typed, near, `Xem các mã: ${list}`);
}

/**
 * What a body owes of a task, and so may report on: its own obligations, and those it took over from others by a day.
 *
 * @param when something came about: what an amendment ended may be reported on only if that was before; null: always
 * @returns none for a task without a deadline, whose lead may report all the same
 * @throws Refusal when the body does not lead the task, saying who does; a group with listed members reports by member
 */
export function reportable(
  plan: Plan,
  task: Task,
  body: KnownName,
  day: IsoDate,
  when: { readonly date: IsoDate; readonly reported: IsoDate } | null = null,
): Obligation[] {
  const holds = ({ name, code }: NamedBody) =>
    chainOf(plan, { name, code }, task.id, day).some((each) => each.name === body.name);
  const owed = obligationsOfTask(plan, task).filter((each) => when === null || wasOwed(each, when));
  const own = owed.filter(({ agency: name, agencyCode: code }) => holds({ name, code }));
  if (own.length > 0) return own;
  if (owed.length === 0 && holdersOf(plan, task).some(holds)) return [];
  const leads = task.leads.ok ? task.leads.value.map(({ name }) => name) : [];
  if (leads.includes(body.name)) throw byMember(plan, task, body);
  const supports = supportNames(task).includes(body.name);
  throw new Refusal(
    `${body.name} không chủ trì ${what(task)}${supports ? ', chỉ phối hợp' : ''}`,
    `Chủ trì: ${task.leadWords}`,
  );
}

/** The members of a group that hold work of a task given to it, by a day; none for any other body. */
export function membersOwing(plan: Plan, task: Task, { name, kind }: KnownName, day: IsoDate): string[] {
  if (kind !== 'group' || !plan.members.has(name)) return [];
  const owed = obligationsOfTask(plan, task).filter(({ via, endedBy }) => via === name && endedBy === null);
  const holders = owed.map(
    ({ agency, agencyCode: code }) => chainOf(plan, { name: agency, code }, task.id, day).at(-1)!,
  );
  return [...new Set(holders.map((each) => each.name))];
}

/** Group work is reported by each member. @throws Refusal for a group with listed members */
export function refuseGroup(plan: Plan, body: KnownName): void {
  if (plan.members.has(body.name)) throw byMember(plan, null, body);
}

function byMember(plan: Plan, task: Task | null, { name }: KnownName): Refusal {
  const members = plan.members.get(name) ?? [];
  const first = members[0]?.name ?? '';
  return new Refusal(
    `${name} là nhóm ${members.length} cơ quan: ${task ? `${what(task)} ` : ''}ghi riêng cho từng cơ quan trong nhóm`,
    `Ghi tên từng cơ quan, ví dụ --agency "${first}"; xem các thành viên: parhoach agencies --groups`,
  );
}

function what({ id, kind }: Task): string {
  return kind === 'annex' ? `nhiệm vụ ${id}` : `trách nhiệm ${id}`;
}
