import type { KpiStanding } from '../../tracking/kpi.ts';
import { amount, difference } from '../kpi/words.ts';

/** What was measured: "97,2%", "thứ 34", "8.940"; empty when nothing was. */
export function actualWords({ actual, target, decimals }: KpiStanding): string {
  return actual === null ? '' : amount(target, actual.value, decimals);
}

/** How far from the target, in words, because a sign is read both ways: "thiếu 0,8 điểm phần trăm", "vượt 1,2 điểm phần trăm", "0". */
export function gapWords({ gap, target, decimals }: KpiStanding): string {
  if (gap === null) return '';
  return gap === 0 ? '0' : `${gap > 0 ? 'thiếu' : 'vượt'} ${difference(target, Math.abs(gap), decimals)}`;
}
