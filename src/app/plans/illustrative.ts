import type { Journal } from '../../journal/journal.ts';
import type { Plan } from '../../plan/plan.ts';

/**
 * Whether a plan or a progress file says of itself that what was reported is invented, whatever else is wrong with it.
 *
 * @param values as they stand in the file, not checked
 */
export function saysIllustrative(values: unknown): boolean {
  return [values, valueAt(values, 'plan')].some((each) => valueAt(each, 'illustrative') === true);
}

function valueAt(values: unknown, key: string): unknown {
  return typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[key] : undefined;
}

/**
 * A plan that says of itself that progress is invented, when some of what was reported is: whatever is made of the two
 * says so then.
 */
export function sayingSo(plan: Plan, { illustrative }: Journal): Plan {
  if (!illustrative || plan.data.plan.illustrative) return plan;
  return { ...plan, data: { ...plan.data, plan: { ...plan.data.plan, illustrative: true } } };
}
