import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan } from '../../plan/plan.ts';

/** The plan, for a question that is about one. @throws Refusal when several answer */
export function onlyPlan(plans: readonly Plan[]): Plan {
  const [plan, other] = plans;
  if (plan !== undefined && other === undefined) return plan;
  throw new Refusal(
    `Có ${plans.length} kế hoạch cùng đang thực hiện: ${plans.map(({ file }) => file).join(', ')}`,
    'Chỉ ra một kế hoạch bằng --plan <tệp>',
  );
}
