import { Refusal } from '../../diagnostics/refusal.ts';
import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import { resolvePlan } from '../../plan/resolve.ts';
import { planSchema } from '../../plan/schema.ts';
import { readValues } from '../../plan/values.ts';
import { isSoundPlan } from '../../rules/plan/check.ts';
import { hasControl } from '../../rules/text/text-control.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { findPlanFiles, type PlanPlace, shownPath } from './find-plans.ts';
import { readText } from './read-text.ts';

/** The plans that answer a question, and what should be said about the choice. */
export interface Opened {
  /** As they stood at the end of the day, amendments applied; `planAt` gives them as they stood on another day. */
  readonly plans: readonly Plan[];
  /** For stderr, in Vietnamese. */
  readonly remarks: readonly string[];
}

/** Which plans, and on which day the question is asked. */
export interface OpenOptions extends PlanPlace {
  readonly asOf: IsoDate;
  /** The day that is today: what is reported for a later one is an error. Left out: no day is later. */
  readonly today?: IsoDate;
  /** List what can be read of a plan with errors instead of refusing it. */
  readonly lenient?: boolean;
  /** Takes the remark on a plan with errors at once: it holds though the question is refused then, or because of that. */
  readonly say?: (remark: string) => void;
}

/**
 * Opens the plans that answer on a day: those signed by then and not yet closed; with none, the newest.
 *
 * @throws Refusal when there is no plan, or a plan has errors (with the validator's findings) unless `lenient`
 */
export async function openPlans({ asOf, lenient = false, say, ...place }: OpenOptions): Promise<Opened> {
  const remarks: string[] = [];
  const damage = say ?? ((words: string) => void remarks.push(words));
  const plans: Plan[] = [];
  for (const file of findPlanFiles(place)) {
    const shown = shownPath(file, place.cwd);
    const plan = openSound(file) ?? (await openDamaged(file, shown, lenient, damage));
    plans.push(plan);
  }
  const answering = plans.filter(({ data: { plan } }) => isAnswering(plan, asOf));
  const opened = (found: readonly Plan[]) => ({ plans: found.map((plan) => planAt(plan, asOf)), remarks });
  if (answering.length > 0) return opened(answering);
  const newest = plans.reduce((a, b) => (b.data.plan.decision.date >= a.data.plan.decision.date ? b : a));
  if (plans.length > 1 || asOf < newest.data.plan.decision.date)
    remarks.push(
      `Đến ngày này chưa có kế hoạch nào được ký hoặc còn mở; dùng kế hoạch mới nhất: ${newest.data.plan.decision.number}`,
    );
  return opened([newest]);
}

function isAnswering(plan: Plan['data']['plan'], asOf: IsoDate): boolean {
  return plan.decision.date <= asOf && (plan.closed === undefined || plan.closed > asOf);
}

/** The quick way, for a file without any error: no places are kept. */
function openSound(file: string): Plan | null {
  const { text } = readText(file);
  if (text === null || hasControl(text)) return null;
  const shape = planSchema.safeParse(readValues(text));
  if (!shape.success) return null;
  const plan = resolvePlan(file, shape.data);
  return isSoundPlan(plan) ? plan : null;
}

/** The slow way: says what is wrong, or gives what can be read. */
async function openDamaged(
  file: string,
  shown: string,
  lenient: boolean,
  say: (remark: string) => void,
): Promise<Plan> {
  const { validatePlanFile } = await import('../validate/validate.ts');
  const { sourceBeside } = await import('../validate/validate-source.ts');
  const { readPlaces } = await import('../../plan/places.ts');
  const { salvagePlan } = await import('../../plan/salvage.ts');
  const { source, diagnostics } = validatePlanFile(file, shown, sourceBeside(file));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const { data } = salvagePlan(source.text === '' ? null : readPlaces(source.text).value);
  if (data !== null && (lenient || errors.length === 0)) {
    if (errors.length > 0)
      say(`Tệp ${shown} có ${errors.length} lỗi nên chỉ liệt kê phần đọc được. Xem lỗi: parhoach validate`);
    return resolvePlan(file, data);
  }
  throw new Refusal(`Tệp kế hoạch ${shown} có ${errors.length} lỗi nên không tính được`, null, errors);
}
