/** How figures of KPIs are said. */
import type { Actual, Coverage } from '../../tracking/actual.ts';
import type { Pace } from '../../tracking/gap.ts';
import type { KpiStanding } from '../../tracking/kpi.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { RANK } from '../../wording/target/meaning.ts';
import { measuredIn } from '../../wording/target/measured.ts';
import type { Target } from '../../wording/target/types.ts';
import { grouped } from '../words/words.ts';

/** null without a target, or where nobody tells. */
const unitOf = (target: Target | null) => target && measuredIn(target);

/** "97,25%", "thứ 34", "1.250 thủ tục". @param decimals that its verdict needs; null: the usual */
export function amount(target: Target | null, value: number, decimals: number | null = null): string {
  const text = grouped(value, decimals);
  const unit = unitOf(target);
  if (unit === '%') return `${text}%`;
  return unit === RANK ? `thứ ${text}` : withNoun(text, unit);
}

/** A difference of two shares is told in points: "6,67 điểm phần trăm"; of two ranks, "4 bậc". */
export function difference(target: Target | null, value: number, decimals: number | null = null): string {
  const text = grouped(value, decimals);
  const unit = unitOf(target);
  if (unit === '%') return `${text} điểm phần trăm`;
  return unit === RANK ? `${text} bậc` : withNoun(text, unit);
}

function withNoun(text: string, unit: string | null): string {
  return unit === null ? text : `${text} ${unit}`;
}

/** "98,33% (118/120)": a share with what it is the share of. */
export function figure(
  target: Target | null,
  { value, count, of }: Pick<Actual, 'value' | 'count' | 'of'>,
  decimals: number | null = null,
): string {
  const counted = count === null || of === null ? '' : ` (${grouped(count)}/${grouped(of)})`;
  return `${amount(target, value, decimals)}${counted}`;
}

/** In words, because a sign is read both ways: "thiếu 0,8 điểm phần trăm", "vượt 1,2 điểm phần trăm", "vừa đủ". */
export function gapWords(target: Target | null, gap: number, decimals: number | null = null): string {
  if (gap === 0) return 'vừa đủ';
  return `${gap > 0 ? 'thiếu' : 'vượt'} ${difference(target, Math.abs(gap), decimals)}`;
}

export function paceWords(target: Target | null, { perMonth, months }: Pace): string {
  return `${difference(target, perMonth)} mỗi tháng, trong ${months} tháng còn lại`;
}

/**
 * "12/31 cơ quan có số đếm; 2 cơ quan chỉ báo tỷ lệ, không cộng được; số cũ nhất ngày 31/03/2024, mới nhất ngày 30/06/2024": the
 * days only where bodies have not all reported up to the same.
 */
export function coverageWords(
  { counted, bare, expected, oldest, partial }: Coverage,
  latest: string | null,
): string {
  const of = expected === null ? '' : `/${expected}`;
  return [
    `${counted}${of} cơ quan có số đếm`,
    ...(bare === 0 ? [] : [`${bare} cơ quan chỉ báo tỷ lệ, không cộng được`]),
    ...(oldest === null || latest === null || oldest === latest
      ? []
      : [`số cũ nhất ngày ${vietnameseDate(oldest)}, mới nhất ngày ${vietnameseDate(latest)}`]),
    ...(partial === 0 ? [] : [`${partial} cơ quan không có số của mọi kỳ từ đầu năm`]),
  ].join('; ');
}

/** Where the figure comes from: "Văn phòng UBND tỉnh, ngày 30/06/2024, 6 tháng đầu năm 2024, lũy kế, 10/BC-UBND". */
export function originWords(
  { agency, from, date, period, cumulative, partial, document }: Actual,
  coverage: Coverage | null,
): string {
  const whose = { owner: agency, own: agency, only: agency, agencies: 'cộng từ các cơ quan', tasks: null };
  const apart = from === 'agencies' && coverage !== null && coverage.oldest !== date;
  return [
    whose[from],
    `${apart ? 'mới nhất ' : ''}ngày ${vietnameseDate(date)}`,
    period,
    from === 'tasks' ? null : cumulativeWords(cumulative),
    partial && from !== 'agencies' ? 'không có số của mọi kỳ từ đầu năm' : null,
    document,
  ]
    .filter((each) => each !== null)
    .join(', ');
}

export function cumulativeWords(cumulative: boolean | null): string | null {
  return cumulative === null ? null : cumulative ? 'lũy kế' : 'riêng của kỳ';
}

/** Why there is no figure although something was reported; null when nothing was, or there is one. */
export function noFigureReason({
  actual,
  coverage,
}: Pick<KpiStanding, 'actual' | 'coverage'>): string | null {
  if (actual !== null || coverage === null || coverage.bare === 0) return null;
  return `${coverage.bare} cơ quan chỉ báo tỷ lệ, không có số đếm; tỷ lệ của nhiều cơ quan không cộng, không lấy trung bình được`;
}
