import type { Kpi } from '../plan/plan.ts';

/** What a KPI's measures are counted in. */
type Scale = 'share' | 'rank' | 'count' | 'free';

/** A target that is a change ("tăng ít nhất 5% so với năm 2023") does not say what is measured: any number may be. */
export function scaleOf({ target }: Kpi): Scale {
  if (!target.ok || target.value.baselineYear !== null || target.value.unit === null) return 'free';
  const { unit } = target.value;
  return unit === '%' ? 'share' : unit === 'hạng' ? 'rank' : 'count';
}

/** What a KPI's measure has to be, in Vietnamese, when a value cannot be one; null when it can. */
export function measureFault(kpi: Kpi, value: number): string | null {
  const scale = scaleOf(kpi);
  if (scale === 'share' && (value < 0 || value > 100)) return 'tỷ lệ phần trăm từ 0 đến 100';
  if (scale === 'rank' && (value < 1 || !Number.isInteger(value))) return 'thứ hạng là số nguyên từ 1';
  if (scale === 'count' && value < 0) return 'số đếm không âm';
  return null;
}
