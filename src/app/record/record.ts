import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Entry, Retraction, TaskEntry } from '../../journal/schema.ts';
import { statusForms, statusOf } from '../../journal/status-words.ts';
import type { Plan, Task } from '../../plan/plan.ts';
import { sizedGroup } from '../../tracking/counts.ts';
import type { Obligation } from '../../tracking/obligations.ts';
import { workBegins } from '../../tracking/period-start.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { refuseAfterEnd } from '../plans/ended.ts';
import { findBodies } from '../plans/find-bodies.ts';
import { openPlans } from '../plans/open.ts';
import { checkTaskCount, sizeRemarks } from './count-check.ts';
import {
  checkDays,
  checkReported,
  countGiven,
  dayRemarks,
  type EntryOrder,
  fileGiven,
  type RetractOrder,
} from './entry-order.ts';
import { earlyRemarks, entryPeriod } from './entry-period.ts';
import { membersOwing, reportable, taskSubject } from './entry-subject.ts';
import { holding, retractionOf } from './retraction.ts';
import { lineGiven, textGiven } from './text-given.ts';
import { type Written, writeEntries } from './write-entry.ts';

/** Who reports. */
interface Bodies {
  /** As they were typed; a group stands for its members that owe the task. */
  readonly agencies: readonly string[];
  /** Shows the members that a group stands for. @throws Refusal when they are not meant */
  readonly agree: (group: string, members: readonly string[]) => Promise<void>;
}

/** An order to record how a task stands, as it was typed. */
export interface RecordOrder extends EntryOrder, Bodies {
  readonly task: string;
  readonly status: string;
  readonly product: string | null;
}

/** What was, or in a dry run would be, written, and by whom. */
export interface Recorded<E extends Entry = Entry> extends Written<E> {
  readonly plan: Plan;
  readonly agency: string;
  readonly agencyCode: string;
  readonly dryRun: boolean;
  /** For stderr, in Vietnamese. */
  readonly remarks: readonly string[];
}

/**
 * Adds what agencies did of a task to the progress file of each: all are written or none.
 *
 * @throws Refusal for what makes no sense or cannot be written; nothing is written then
 */
export async function record(order: RecordOrder): Promise<Recorded<TaskEntry>[]> {
  checkDays(order);
  const { plan, task, places, remarks } = await placesOf(order);
  const status = statusOf(order.status);
  if (status === null)
    throw new Refusal(`Không có tình trạng "${order.status}"`, `Các tình trạng: ${statusForms()}`);
  const document = lineGiven(order.document, '--document');
  if (status === 'waived' && document === null)
    throw new Refusal(
      'Dừng thực hiện phải có văn bản của cấp giao nhiệm vụ',
      'Thêm số, ký hiệu văn bản, ví dụ --document 512/QĐ-UBND',
    );
  const product = textGiven(order.product, '--product')?.trim() ?? null;
  const note = textGiven(order.note, '--note');
  if (status === 'waived' && note === null)
    throw new Refusal(
      'Dừng thực hiện phải nêu lý do',
      'Thêm lý do, như văn bản cho dừng đã nêu: --note "lý do"',
    );
  const count = countGiven(order.count);
  for (const { body } of places) {
    refuseAfterEnd(plan, body.name, order.date);
    checkTaskCount(plan, task, body.name, { status, ...count });
  }
  const proof = await fileGiven(order, plan);
  return writePlaces(order, { plan, places, remarks }, ({ body, owed, period }) => {
    const entry: TaskEntry = {
      task: task.id,
      status,
      ...(period === null ? {} : { period }),
      date: order.date,
      reported: order.reported,
      ...(document === null ? {} : { document }),
      ...(product === null ? {} : { product }),
      ...(proof === null ? {} : { file: proof }),
      ...(note === null ? {} : { note }),
      ...count,
    };
    const said = [
      ...dayRemarks(plan, order.date),
      ...earlyRemarks(period, workBegins(owed, entry), order.date),
      ...ongoingRemarks(task, entry),
      ...proofRemarks(entry),
      ...sizeRemarks(sizedGroup(plan, body.name), entry),
    ];
    return (entries) => ({ entry, remarks: [...said, ...checkAgainst(entries, entry)] });
  });
}

/** An order to take back what agencies recorded of a task. */
export interface RetractTaskOrder extends RetractOrder, Bodies {
  readonly task: string;
}

/** Takes back the record that holds; it stays in the file, with the reason why. @throws Refusal as {@link record} */
export async function retractRecord(order: RetractTaskOrder): Promise<Recorded<Retraction>[]> {
  checkReported(order);
  const { plan, task, places, remarks } = await placesOf(order);
  const { reported } = order;
  const reason = textGiven(order.reason, '--reason') ?? '';
  return writePlaces(order, { plan, places, remarks }, ({ body, period }) => {
    const what = `nhiệm vụ ${task.id}${period === null ? '' : `, kỳ ${period}`} của ${body.name}`;
    return (entries) => ({
      entry: retractionOf(entries, { task: task.id, period }, { reason, reported, what }),
      remarks: [],
    });
  });
}

type Made<E> = (entries: readonly Entry[]) => { readonly entry: E; readonly remarks: readonly string[] };

/** Writes an entry for each body, with what is to be said of it. */
async function writePlaces<E extends Entry>(
  { cwd, writer, dryRun }: EntryOrder | RetractOrder,
  { plan, places, remarks }: Pick<Places, 'plan' | 'places' | 'remarks'>,
  makeFor: (place: Place) => Made<E>,
): Promise<Recorded<E>[]> {
  const said: string[][] = places.map(() => []);
  const plans = places.map((place, i) => {
    const { name: agency, code } = place.body;
    const make = makeFor(place);
    return {
      target: { planFile: plan.file, agency, code, cwd },
      make(entries: readonly Entry[]) {
        const { entry, remarks } = make(entries);
        said[i] = [...remarks];
        return entry;
      },
    };
  });
  const written = await writeEntries(plans, writer, dryRun);
  return written.map((each, i) => {
    const { body } = places[i]!;
    const own = [...places[i]!.remarks, ...said[i]!];
    const all = i === 0 ? [...remarks, ...own] : own;
    return { ...each, plan, agency: body.name, agencyCode: body.code, dryRun, remarks: all };
  });
}

interface Place {
  readonly body: KnownName;
  /** What it owes of the task. */
  readonly owed: readonly Obligation[];
  readonly period: string | null;
  readonly remarks: readonly string[];
}

interface Places {
  readonly plan: Plan;
  readonly task: Task;
  readonly places: readonly Place[];
  readonly remarks: readonly string[];
}

/** Which obligations are meant: those of each body named, and of each member of a group. @throws Refusal when there is none such */
async function placesOf(order: RecordOrder | RetractTaskOrder): Promise<Places> {
  const { plans, remarks } = await openPlans(order);
  const { plan, item: task } = taskSubject(plans, order.task);
  const typed = lineGiven(order.period, '--period');
  const when = 'date' in order ? order : null;
  const bodies = new Map<string, KnownName>();
  for (const named of order.agencies) {
    const body = findBodies([plan], named)[0]!;
    const members = membersOwing(plan, task, body, order.asOf);
    if (members.length > 0) await order.agree(body.name, members);
    for (const each of members.length > 0 ? members.map((name) => findBodies([plan], name)[0]!) : [body])
      bodies.set(each.name, each);
  }
  const places = [...bodies.values()].map((body): Place => {
    const owed = reportable(plan, task, body, order.asOf, when);
    const period = entryPeriod(plan, task, owed, typed);
    const renamed =
      period !== null && typed !== null && period !== typed
        ? [`"${typed}" được ghi vào kỳ "${period}" của nhiệm vụ ${task.id}`]
        : [];
    return { body, owed, period, remarks: renamed };
  });
  return { plan, task, places, remarks };
}

/** What the records already there mean for a new one. @throws Refusal when they forbid it */
function checkAgainst(entries: readonly Entry[], entry: TaskEntry): string[] {
  const about = { task: entry.task, period: entry.period ?? null };
  if (entries.some((each) => isDeepStrictEqual(each, entry)))
    throw new Refusal(
      'Ghi nhận này đã có trong sổ, không ghi thêm lần nữa',
      `Xem: parhoach history ${entry.task}`,
    );
  const now = holding(entries, about, entry.reported);
  if (now !== null && 'status' in now && now.status === 'done' && entry.status !== 'done')
    throw new Refusal(
      `Nhiệm vụ ${entry.task} đã ghi hoàn thành ngày ${vietnameseDate(now.date)} (báo cáo ngày ${vietnameseDate(now.reported)})`,
      'Nếu ghi nhầm thì rút lại trước, cũng lệnh này với --retract --reason "lý do"',
    );
  const replaced = now !== null && 'status' in now && now.status === 'done' ? [replacedWords(now)] : [];
  const later = holding(entries, about, '9999-12-31');
  const holds = later !== null && (entry.status !== 'done' || ('status' in later && later.status === 'done'));
  return holds && later.reported > entry.reported
    ? [
        ...replaced,
        `Đã có ghi nhận báo cáo ngày ${vietnameseDate(later.reported)}, muộn hơn; từ ngày đó ghi nhận này chỉ còn trong lịch sử`,
      ]
    : replaced;
}

/** A second "done" is no addition: what it takes the place of must be seen. */
function replacedWords({ date, reported, document }: TaskEntry): string {
  const proof = document === undefined ? 'không có văn bản' : document;
  return `Ghi nhận này thay cho ghi nhận hoàn thành ngày ${vietnameseDate(date)} (báo cáo ngày ${vietnameseDate(reported)}, ${proof})`;
}

/** Ongoing work ends with the year: "done" before that is probably meant as "doing". */
function ongoingRemarks({ id, deadline }: Task, { status }: TaskEntry): string[] {
  if (status !== 'done' || !deadline?.ok || deadline.value.kind !== 'ongoing') return [];
  return [
    `Nhiệm vụ ${id} là việc thường xuyên: "hoàn thành" được hiểu là xong cho cả năm; việc còn tiếp tục thì ghi "đang thực hiện"`,
  ];
}

function proofRemarks({ status, document }: TaskEntry): string[] {
  if (status !== 'done' || document !== undefined) return [];
  return ['Ghi hoàn thành mà chưa có văn bản; bổ sung bằng --document <số, ký hiệu> khi có'];
}
