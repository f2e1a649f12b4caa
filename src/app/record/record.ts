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
import { findBodies } from '../plans/assess.ts';
import { refuseAfterEnd } from '../plans/ended.ts';
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
import { reportable, taskSubject } from './entry-subject.ts';
import { holding, retractionOf } from './retraction.ts';
import { lineGiven, textGiven } from './text-given.ts';
import { type Written, writeEntry } from './write-entry.ts';

/** An order to record how a task stands, as it was typed. */
export interface RecordOrder extends EntryOrder {
  readonly task: string;
  readonly agency: string;
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
 * Adds what an agency did of a task to its progress file.
 *
 * @throws Refusal for what makes no sense or cannot be written; nothing is written then
 */
export async function record(order: RecordOrder): Promise<Recorded<TaskEntry>> {
  checkDays(order);
  const { plan, task, body, owed, period, remarks } = await place(order);
  refuseAfterEnd(plan, body.name, order.date);
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
  checkTaskCount(plan, task, body.name, { status, ...count });
  const proof = await fileGiven(order, plan);
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
  const late: string[] = [];
  const written = await writeEntry(
    { planFile: plan.file, agency: body.name, code: body.code, cwd: order.cwd },
    (entries) => {
      late.splice(0, late.length, ...checkAgainst(entries, entry));
      return entry;
    },
    order.writer,
    order.dryRun,
  );
  const said = [
    ...dayRemarks(plan, order.date),
    ...earlyRemarks(period, workBegins(owed, entry), order.date),
    ...ongoingRemarks(task, entry),
    ...proofRemarks(entry),
    ...sizeRemarks(sizedGroup(plan, body.name), entry),
  ];
  return {
    ...written,
    plan,
    agency: body.name,
    agencyCode: body.code,
    dryRun: order.dryRun,
    remarks: [...remarks, ...said, ...late],
  };
}

/** An order to take back what an agency recorded of a task. */
export interface RetractTaskOrder extends RetractOrder {
  readonly task: string;
  readonly agency: string;
}

/** Takes back the record that holds; it stays in the file, with the reason why. @throws Refusal as {@link record} */
export async function retractRecord(order: RetractTaskOrder): Promise<Recorded<Retraction>> {
  checkReported(order);
  const { plan, task, body, period, remarks } = await place(order);
  const { reported } = order;
  const reason = textGiven(order.reason, '--reason') ?? '';
  const what = `nhiệm vụ ${task.id}${period === null ? '' : `, kỳ ${period}`} của ${body.name}`;
  const written = await writeEntry(
    { planFile: plan.file, agency: body.name, code: body.code, cwd: order.cwd },
    (entries) => retractionOf(entries, { task: task.id, period }, { reason, reported, what }),
    order.writer,
    order.dryRun,
  );
  return { ...written, plan, agency: body.name, agencyCode: body.code, dryRun: order.dryRun, remarks };
}

interface Place {
  readonly plan: Plan;
  readonly task: Task;
  readonly body: KnownName;
  /** What it owes of the task. */
  readonly owed: readonly Obligation[];
  readonly period: string | null;
  readonly remarks: readonly string[];
}

/** Which obligation is meant. @throws Refusal when there is none such */
async function place(order: RecordOrder | RetractTaskOrder): Promise<Place> {
  const { plans, remarks } = await openPlans(order);
  const { plan, item: task } = taskSubject(plans, order.task);
  const body = findBodies([plan], order.agency)[0]!;
  const owed = reportable(plan, task, body, order.asOf, 'date' in order ? order : null);
  const typed = lineGiven(order.period, '--period');
  const period = entryPeriod(plan, task, owed, typed);
  const renamed =
    period !== null && typed !== null && period !== typed
      ? [`"${typed}" được ghi vào kỳ "${period}" của nhiệm vụ ${task.id}`]
      : [];
  return { plan, task, body, owed, period, remarks: [...remarks, ...renamed] };
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
  const later = holding(entries, about, '9999-12-31');
  const holds = later !== null && (entry.status !== 'done' || ('status' in later && later.status === 'done'));
  return holds && later.reported > entry.reported
    ? [
        `Đã có ghi nhận báo cáo ngày ${vietnameseDate(later.reported)}, muộn hơn; từ ngày đó ghi nhận này chỉ còn trong lịch sử`,
      ]
    : [];
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
