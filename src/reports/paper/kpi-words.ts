import type { KpiStanding } from '../../tracking/kpi.ts';
import { decimal } from '../words.ts';

/** "97,25", "8.940": at most two decimals, enough for a meeting; thousands are parted. */
function rounded(value: number): string {
  const [whole = '', rest] = decimal(Math.round(value * 100) / 100).split(',');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return rest === undefined ? parted : `${parted},${rest}`;
}

const isRank = ({ target }: KpiStanding) => target?.unit === 'hạng';

/** What was measured: "97,2%", "thứ 34", "8.940"; empty when nothing was. */
export function actualWords(standing: KpiStanding): string {
  const { actual, target } = standing;
  if (actual === null) return '';
  if (isRank(standing)) return `thứ ${rounded(actual.value)}`;
  return target?.unit === '%' && target.value !== null ? `${rounded(actual.value)}%` : rounded(actual.value);
}

/** How far from the target, in words, because a sign is read both ways: "thiếu 0,8%", "vượt 1,2%", "0". */
export function gapWords(standing: KpiStanding): string {
  const { gap, target } = standing;
  if (gap === null) return '';
  if (gap === 0) return '0';
  const unit = isRank(standing) ? ' bậc' : target?.unit === '%' && target.value !== null ? '%' : '';
  return `${gap > 0 ? 'thiếu' : 'vượt'} ${rounded(Math.abs(gap))}${unit}`;
}
