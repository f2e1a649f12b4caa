import { Refusal } from '../../diagnostics/refusal.ts';
import type { Kpi } from '../../plan/plan.ts';
import { measureFault, scaleOf } from '../../tracking/measure-scale.ts';
import { readNumber } from '../../wording/target/number.ts';

/**
 * The number typed as a KPI's measure: "97,2", "97.2", "97,2%".
 *
 * @throws Refusal when it is none, could be a decimal or a thousand, or lies outside what its unit can be
 */
export function valueGiven(kpi: Kpi, words: string): number {
  const scale = scaleOf(kpi);
  const number = scale === 'share' ? words.replace(/\s*%\s*$/u, '') : words;
  const reading = readNumber(number);
  if (!reading.ok) throw new Refusal(`--value: ${reading.problem.message()}`, reading.problem.remedy());
  const fault = measureFault(kpi, reading.value);
  if (fault !== null)
    throw new Refusal(`--value: ${fault}, không thể là ${words}`, `Chỉ tiêu ${kpi.id}: ${kpi.entry.target}`);
  return reading.value;
}

/** @throws Refusal when a KPI is no share of a whole, so that "118/120" would say nothing of it */
export function checkCount(kpi: Kpi): void {
  const scale = scaleOf(kpi);
  if (scale === 'share' || scale === 'free') return;
  throw new Refusal(
    `Chỉ tiêu ${kpi.id} không phải là tỷ lệ nên không ghi --count`,
    `Ghi --value; chỉ tiêu này là: ${kpi.entry.target}`,
  );
}
