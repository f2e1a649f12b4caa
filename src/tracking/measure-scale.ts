import type { Kpi } from '../plan/plan.ts';
import { measuredIn } from '../wording/target/measured.ts';

/** What a KPI's measures are counted in. */
type Scale = 'share' | 'rank' | 'count' | 'amount' | 'free';

/** Units of which there can be a part: money, areas, lengths, weights, times, points. */
const DIVISIBLE = /đồng|USD|đô la|(?<!\p{L})(?:ha|km|m²|m2|mét|tấn|tạ|kg|giờ|phút|điểm)(?!\p{L})/iu;

/** Names of indicators, the first that fits; the growth of a thing may be negative and above 100. */
const NAMES: readonly (readonly [RegExp, Scale])[] = [
  [/^(?:tỷ|tỉ) lệ (?:tăng|giảm|thay đổi)/iu, 'free'],
  [/^(?:tỷ|tỉ) lệ(?!\p{L})/iu, 'share'],
  [/^thứ hạng(?!\p{L})/iu, 'rank'],
  [/^(?:tổng )?số (?:lượng )?(?:vốn|tiền|thu|chi)(?!\p{L})/iu, 'amount'],
  [/^(?:tổng )?số (?:lượng )?/iu, 'count'],
  [/^(?:chỉ số|tổng|giá trị)(?!\p{L})/iu, 'amount'],
];

/**
 * By what is measured. A target that is a change ("tăng so với năm 2023") does not say it: the plan's unit does, or its
 * indicator's name ("Số đơn vị …" is a number of things), or any number may be.
 */
export function scaleOf({ target, entry }: Kpi): Scale {
  if (!target.ok) return 'free';
  const measured = measuredIn(target.value);
  const named = target.value.baselineYear === null ? null : scaleByName(entry.indicator);
  if (measured === null) return named ?? 'free';
  if (measured === '%') return named === 'free' ? 'free' : 'share';
  if (measured === 'hạng') return 'rank';
  return DIVISIBLE.test(measured) ? 'amount' : 'count';
}

function scaleByName(indicator: string): Scale | null {
  return NAMES.find(([name]) => name.test(indicator.normalize('NFC')))?.[1] ?? null;
}

/** Amounts that are not there to be added: times are averages, points are marks. */
const NOT_ADDED = /(?<!\p{L})(?:giờ|phút|điểm)(?!\p{L})|^chỉ số/iu;

/** Whether bare values of a KPI may be added, over periods and bodies: "05 cuộc" may, a rank, a share or an index may not. */
export function isAdditive(kpi: Kpi): boolean {
  const { target, entry } = kpi;
  const scale = scaleOf(kpi);
  if (entry.publishedIn !== undefined || (scale !== 'count' && scale !== 'amount')) return false;
  const unit = (target.ok && measuredIn(target.value)) || '';
  return scale === 'count' || !(NOT_ADDED.test(unit) || NOT_ADDED.test(entry.indicator.normalize('NFC')));
}

/** What a KPI's measure has to be, in Vietnamese, when a value cannot be one; null when it can. */
export function measureFault(kpi: Kpi, value: number): string | null {
  const scale = scaleOf(kpi);
  if (scale === 'share' && (value < 0 || value > 100)) return 'tỷ lệ phần trăm từ 0 đến 100';
  if (scale === 'rank' && (value < 1 || !Number.isInteger(value))) return 'thứ hạng là số nguyên từ 1';
  if (scale === 'count' && (value < 0 || !Number.isInteger(value))) return 'số đếm là số nguyên từ 0';
  if (scale === 'amount' && value < 0) return 'số không âm';
  return null;
}
