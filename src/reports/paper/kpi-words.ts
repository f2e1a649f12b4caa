import type { KpiStanding } from '../../tracking/kpi.ts';
import { decimal } from '../words.ts';

/** "97,25%": at most two decimals, enough for a meeting. */
export function amount({ target }: KpiStanding, value: number): string {
  const text = decimal(Math.round(value * 100) / 100);
  return target?.unit === '%' ? `${text}%` : text;
}

export function actualWords(standing: KpiStanding): string {
  return standing.actual === null ? '' : amount(standing, standing.actual.value);
}

/** How far from the target, in words, because a sign is read both ways: "thiếu 0,8%", "vượt 1,2%", "0". */
export function gapWords(standing: KpiStanding): string {
  const { gap } = standing;
  if (gap === null) return '';
  if (gap === 0) return '0';
  return `${gap > 0 ? 'thiếu' : 'vượt'} ${amount(standing, Math.abs(gap))}`;
}
