import { Refusal, unknownName } from '../../diagnostics/refusal.ts';
import type { Plan } from '../../plan/plan.ts';
import { resolveArgument } from '../../wording/agencies/argument.ts';
import type { KnownName } from '../../wording/agencies/types.ts';

/**
 * The body that an argument names, in each plan (null where a plan does not know it).
 *
 * @throws Refusal when no plan knows it, or it fits several
 */
export function findBodies(plans: readonly Plan[], argument: string): (KnownName | null)[] {
  const found = plans.map((plan) => resolveArgument(plan.lexicon, argument));
  if (found.some((each) => each.ok)) return found.map((each) => (each.ok ? each.name : null));
  const ambiguous = [...new Set(found.flatMap((each) => (each.ok ? [] : each.ambiguous)))];
  if (ambiguous.length > 0)
    throw new Refusal(`"${argument}" có thể là nhiều cơ quan`, `Ghi rõ một trong: ${ambiguous.join('; ')}`);
  const near = [...new Set(found.flatMap((each) => (each.ok ? [] : each.nearest)))];
  throw unknownName(
    `Không có cơ quan nào tên "${argument}" trong kế hoạch`,
    argument,
    near,
    'Xem danh sách: parhoach agencies',
    '; ',
  );
}
