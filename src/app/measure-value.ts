import { Refusal } from '../diagnostics/refusal.ts';
import type { Kpi } from '../plan/plan.ts';
import { readNumber } from '../wording/target/number.ts';

/** What a KPI's measures are counted in. */
type Scale = 'share' | 'rank' | 'count' | 'free';

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
  const fault = faultOf(scale, reading.value);
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

/** A target that is a change ("tăng ít nhất 5% so với năm 2023") does not say what is measured: any number may be. */
function scaleOf({ target }: Kpi): Scale {
  if (!target.ok || target.value.baselineYear !== null || target.value.unit === null) return 'free';
  const { unit } = target.value;
  return unit === '%' ? 'share' : unit === 'hạng' ? 'rank' : 'count';
}

function faultOf(scale: Scale, value: number): string | null {
  if (scale === 'share' && (value < 0 || value > 100)) return 'tỷ lệ phần trăm từ 0 đến 100';
  if (scale === 'rank' && (value < 1 || !Number.isInteger(value))) return 'thứ hạng là số nguyên từ 1';
  if (scale === 'count' && value < 0) return 'số đếm không âm';
  return null;
}
