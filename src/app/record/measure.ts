import { Refusal } from '../../diagnostics/refusal.ts';
import type { MeasureEntry, Retraction } from '../../journal/schema.ts';
import type { Kpi, Plan } from '../../plan/plan.ts';
import { groupMeasured } from '../../tracking/counts.ts';
import { isPublished } from '../../tracking/measures.ts';
import { measureBegins } from '../../tracking/period-start.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { refuseAfterEnd } from '../plans/ended.ts';
import { findBodies } from '../plans/find-bodies.ts';
import { openPlans } from '../plans/open.ts';
import { checkSize, sizeRemarks } from './count-check.ts';
import {
  checkDays,
  checkReported,
  countGiven,
  dayRemarks,
  type EntryOrder,
  fileGiven,
  type RetractOrder,
} from './entry-order.ts';
import { earlyRemarks, measurePeriod } from './entry-period.ts';
import { kpiSubject, refuseGroup } from './entry-subject.ts';
import { fallingRemarks } from './falling-total.ts';
import { checkKind, type KindGiven, kindOf } from './measure-kind.ts';
import { checkCount, valueGiven } from './measure-value.ts';
import type { Recorded } from './record.ts';
import { retractionOf } from './retraction.ts';
import { lineGiven, textGiven } from './text-given.ts';
import { writeEntry } from './write-entry.ts';

/** An order to record a KPI's measure, as it was typed. */
export interface MeasureOrder extends EntryOrder, KindGiven {
  readonly kpi: string;
  /** null: the KPI's owner. */
  readonly agency: string | null;
  readonly value: string | null;
}

/**
 * Adds a measure of a KPI to an agency's progress file.
 *
 * @throws Refusal for what makes no sense or cannot be written; nothing is written then
 */
export async function measure(order: MeasureOrder): Promise<Recorded<MeasureEntry>> {
  checkDays(order);
  const { plan, kpi, body, period, remarks } = await place(order);
  refuseAfterEnd(plan, body.name, order.date);
  if (kpi.entry.computed)
    throw new Refusal(
      `Chỉ tiêu ${kpi.id} được tính từ các nhiệm vụ của phụ lục, không ghi số liệu`,
      'Ghi tình hình từng nhiệm vụ bằng: parhoach record',
    );
  refuseBaseline(kpi, order);
  if ((order.value === null) === (order.count === null))
    throw new Refusal(
      order.value === null ? 'Thiếu số liệu' : 'Chỉ ghi một trong hai: --value hoặc --count',
      'Ghi --value 97,2 hoặc --count 118/120',
    );
  checkKind(order, period);
  const value = order.value === null ? null : valueGiven(kpi, order.value);
  const count = countGiven(order.count);
  const group = groupMeasured(plan, kpi);
  if (count !== null) {
    checkCount(kpi);
    checkSize(group, count);
  }
  const document = lineGiven(order.document, '--document');
  const note = textGiven(order.note, '--note');
  const proof = await fileGiven(order, plan);
  const told: MeasureEntry = {
    kpi: kpi.id,
    ...(value === null ? {} : { value }),
    ...count,
    ...(period === null ? {} : { period }),
    date: order.date,
    reported: order.reported,
    ...(document === null ? {} : { document }),
    ...(proof === null ? {} : { file: proof }),
    ...(note === null ? {} : { note }),
  };
  const falling: string[] = [];
  const written = await writeEntry(
    { planFile: plan.file, agency: body.name, code: body.code, cwd: order.cwd },
    (entries) => {
      const cumulative = kindOf(plan, kpi, entries, told, order);
      const entry = cumulative === null ? told : { ...told, cumulative };
      falling.splice(0, falling.length, ...fallingRemarks(plan, kpi, entries, entry));
      return entry;
    },
    order.writer,
    order.dryRun,
  );
  return {
    ...written,
    plan,
    agency: body.name,
    agencyCode: body.code,
    dryRun: order.dryRun,
    remarks: [
      ...remarks,
      ...dayRemarks(plan, order.date),
      ...sizeRemarks(group, told),
      ...estimateRemarks(kpi, told),
      ...earlyRemarks(period, measureBegins(plan, told), order.date),
      ...falling,
    ],
  };
}

/** A figure of the year that a target is held against is no result of the plan's year: it is what the result is compared with. */
function refuseBaseline({ id, target }: Kpi, { date, value }: MeasureOrder): void {
  const year = target.ok ? target.value.baselineYear : null;
  if (year === null || date > `${year}-12-31`) return;
  throw new Refusal(
    `Chỉ tiêu ${id} được so với năm ${year}: số liệu ngày ${vietnameseDate(date)} là số gốc, không phải kết quả của năm kế hoạch`,
    `Ghi số gốc vào tệp kế hoạch, khóa "baseline" của chỉ tiêu ${id}: year: ${year} và value: ${value ?? '…'}`,
  );
}

/** An index that is not published yet has no result: what is known before is an estimate. */
function estimateRemarks(kpi: Kpi, entry: MeasureEntry): string[] {
  if (isPublished(kpi, entry)) return [];
  return [
    `Chỉ tiêu ${kpi.id} đến năm ${kpi.entry.publishedIn} mới công bố: số báo cáo trước đó là ước tính, được lưu nhưng không dùng để đánh giá`,
  ];
}

/** An order to take back a measure. */
export interface RetractMeasureOrder extends RetractOrder {
  readonly kpi: string;
  readonly agency: string | null;
}

/** Takes back the measure that holds, of the period when one is given. @throws Refusal as {@link measure} */
export async function retractMeasure(order: RetractMeasureOrder): Promise<Recorded<Retraction>> {
  checkReported(order);
  const { plan, kpi, body, period, remarks } = await place(order);
  const { reported } = order;
  const reason = textGiven(order.reason, '--reason') ?? '';
  const what = `chỉ tiêu ${kpi.id}${period === null ? '' : `, kỳ ${period}`} của ${body.name}`;
  const about = { kpi: kpi.id, ...(period === null ? {} : { period }) };
  const written = await writeEntry(
    { planFile: plan.file, agency: body.name, code: body.code, cwd: order.cwd },
    (entries) => retractionOf(entries, about, { reason, reported, what }),
    order.writer,
    order.dryRun,
  );
  return { ...written, plan, agency: body.name, agencyCode: body.code, dryRun: order.dryRun, remarks };
}

interface Place {
  readonly plan: Plan;
  readonly kpi: Kpi;
  readonly body: KnownName;
  readonly period: string | null;
  readonly remarks: readonly string[];
}

/** Which KPI is measured, and by whom. @throws Refusal when there is none such, or nobody answers for it */
async function place(order: MeasureOrder | RetractMeasureOrder): Promise<Place> {
  const { plans, remarks } = await openPlans(order);
  const { plan, item: kpi } = kpiSubject(plans, order.kpi);
  const named = order.agency ?? kpi.entry.owner ?? null;
  if (named === null)
    throw new Refusal(
      `Quyết định không giao chỉ tiêu ${kpi.id} cho cơ quan nào theo dõi`,
      'Ghi cơ quan báo cáo số liệu bằng --agency',
    );
  const body = findBodies([plan], named)[0]!;
  refuseGroup(plan, body);
  const typed = lineGiven(order.period, '--period');
  return { plan, kpi, body, period: typed === null ? null : measurePeriod(plan, typed), remarks };
}
