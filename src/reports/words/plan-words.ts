/** How reports name a plan, a day, a task. */
import type { Plan, Task } from '../../plan/plan.ts';
import type { KnownName } from '../../wording/agencies/types.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { INVENTED } from '../listing/listing.ts';

/** Whether a plan says of itself that its progress is invented. */
export function isInvented({ data: { plan } }: Plan): boolean {
  return plan.illustrative === true;
}

/** An added key of JSON objects that do not name the plan; arrays and objects without it are of a real plan. */
export function inventedKey(plans: readonly Plan[]): { readonly illustrative?: true } {
  return plans.some(isInvented) ? { illustrative: true } : {};
}

/** "Kế hoạch … (Quyết định số 2142/QĐ-UBND ngày 29/12/2023)" */
export function planLine({ data: { plan } }: Plan): string {
  const { number, date } = plan.decision;
  const invented = plan.illustrative ? '. SỐ LIỆU THỰC HIỆN LÀ MINH HỌA, KHÔNG CÓ THẬT' : '';
  return `${plan.title} (Quyết định số ${number} ngày ${vietnameseDate(date)})${invented}`;
}

/** Said first when as-of lies after a plan's year. */
export interface YearEnd {
  readonly day: IsoDate;
  readonly daysAgo: number;
}

function yearEndLine(ended: YearEnd): string {
  return `Lưu ý: ${yearEndWords(ended)}.`;
}

/** "năm kế hoạch 2024 đã kết thúc ngày 31/12/2024 (đã qua 15 ngày)" */
export function yearEndWords(ended: YearEnd): string {
  return `năm kế hoạch ${ended.day.slice(0, 4)} đã kết thúc ngày ${vietnameseDate(ended.day)} (đã qua ${ended.daysAgo} ngày)`;
}

/** What everything that a listing heading says beside what is listed. */
export interface PlanFrame {
  readonly plan: Plan;
  readonly ended: YearEnd | null;
  /** Nobody has recorded anything for the plan, where what is listed depends on it. */
  readonly empty?: boolean;
}

/** Said first: to somebody who does not know it, every task that fell due would look late. */
export function emptyRegisterWords({ data: { plan } }: Plan): string {
  return `sổ theo dõi của kế hoạch theo Quyết định số ${plan.decision.number} còn trống, chưa ai ghi nhận gì: việc đã làm cũng hiện là chưa hoàn thành`;
}

/** The bodies that were asked about, each once: "Sở Nội vụ, Sở Y tế"; null: everybody. */
export function bodyNames(asked: readonly { readonly bodies: readonly KnownName[] }[]): string | null {
  const names = new Set(asked.flatMap(({ bodies }) => bodies.map(({ name }) => name)));
  return names.size === 0 ? null : [...names].join(', ');
}

/** The same behind what is listed: " của Sở Nội vụ, Sở Y tế"; nothing for everybody. */
export function ofBodies(asked: Parameters<typeof bodyNames>[0]): string {
  const names = bodyNames(asked);
  return names === null ? '' : ` của ${names}`;
}

/** The head of a listing: remarks on years that ended and registers that are empty; what is listed, then the plans it is taken from. */
export function headingOf(
  listed: string,
  frames: readonly PlanFrame[],
): { readonly remarks: string[]; readonly heading: string[]; readonly invented: boolean } {
  return {
    invented: frames.some(({ plan }) => isInvented(plan)),
    remarks: frames.flatMap(({ plan, ended, empty }) => [
      ...(ended ? [yearEndLine(ended)] : []),
      ...(empty ? [`Lưu ý: ${emptyRegisterWords(plan)}.`] : []),
    ]),
    heading: [listed, ...frames.map(({ plan }) => planLine(plan))],
  };
}

export function asOfWords(asOf: IsoDate): string {
  return `tính đến ngày ${vietnameseDate(asOf)}`;
}

/** "Lĩnh vực III. Cải cách tổ chức bộ máy", or where a duty stands. */
export function sectionTitle(task: Task): string {
  return task.section ? `Lĩnh vực ${task.section.id}. ${task.section.title}` : 'Tổ chức thực hiện';
}

/** The plan as JSON and spreadsheets name it: its decision's number; invented data is said there too. */
export function planKey({ data: { plan } }: Plan): string {
  return plan.illustrative ? `${plan.decision.number} ${INVENTED}` : plan.decision.number;
}
