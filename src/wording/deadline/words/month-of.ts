import { attempt, type Cursor, glance, peek } from '../../cursor.ts';
import { eat, sees } from '../../take.ts';
import { romanOrDigit } from './numbers.ts';
import { edgeMonth } from './quarters.ts';
import type { DatePoint, MonthOf, YearRef } from './syntax.ts';
import { yearNumber } from './years.ts';

/** A day as the words give it, before it is dated. */
export interface Day {
  readonly day: DatePoint['day'];
  readonly month: number | MonthOf | null;
  readonly year: YearRef | null;
  readonly spelled?: boolean;
  /** The tokens where the numbers of day and month stand. */
  readonly dayAt?: number;
  readonly monthAt?: number;
}

const EACH = 'hằng|hàng|mỗi|từng|các';
const NEXT = 'sau|tiếp theo|kế tiếp|liền kề|liền sau|tới|kế|sau liền kề';
const UNITS: readonly (readonly [number | null, string])[] = [
  [3, 'quý|quí'],
  [6, 'nửa năm'],
  [12, 'năm'],
  [null, 'kỳ|kỳ báo cáo'],
];

const MONTH = [1, 'tháng'] as const;

function nthOf(c: Cursor): MonthOf['nth'] | null {
  if (eat(c, 'cuối|cuối cùng')) return 'last';
  if (eat(c, 'đầu|đầu tiên|thứ nhất')) return 'first';
  return eat(c, 'giữa|thứ hai') ? 'middle' : null;
}

/** "sau", "tiếp theo sau tháng kỳ báo cáo": the stretch after the one reported on. */
function nextOne(c: Cursor): boolean {
  if (!eat(c, NEXT)) return false;
  attempt(c, reported);
  return true;
}

/** "sau tháng kỳ báo cáo", "quý báo cáo", "của kỳ báo cáo": the stretch that is reported on. */
function reported(c: Cursor): true | null {
  eat(c, 'sau|ngay sau|liền sau|của|kể từ');
  eat(c, 'tháng|quý|quí');
  eat(c, 'của');
  return eat(c, 'báo cáo|kỳ báo cáo|kết thúc kỳ báo cáo|kỳ báo cáo kết thúc') || null;
}

/** "tháng tiếp theo tháng kết thúc quý": the first month of the quarter after. */
function quarterEnd(c: Cursor): MonthOf | null {
  eat(c, 'sau|ngay sau|liền sau|của|sau khi');
  eat(c, 'tháng');
  if (!eat(c, 'kết thúc|cuối|cuối của|khi kết thúc') || !eat(c, 'quý|quí|quý báo cáo|mỗi quý')) return null;
  return glance(c, romanOrDigit) === null ? { months: 3, nth: 'first', shift: 1 } : null;
}

/** "tháng cuối quý", "tháng đầu của quý sau", "tháng sau", "của tháng": a month that recurs. */
export function monthOf(c: Cursor): MonthOf | null {
  const owned = eat(c, 'của');
  eat(c, EACH);
  if (!eat(c, 'tháng')) return null;
  if (eat(c, NEXT)) {
    const quarterly = attempt(c, quarterEnd);
    if (quarterly === null) attempt(c, reported);
    return quarterly ?? { months: 1, nth: 'last', shift: 1 };
  }
  if (eat(c, 'báo cáo')) return { months: 1, nth: 'last', shift: 0 };
  const nth = nthOf(c);
  if (nth === null) return owned && peek(c)?.kind !== 'number' ? { months: 1, nth: 'last', shift: 0 } : null;
  eat(c, 'của');
  eat(c, EACH);
  for (const [months, names] of UNITS) if (eat(c, names)) return { months, nth, shift: nextOne(c) ? 1 : 0 };
  return null;
}

/** "ngày cuối cùng của tháng", "ngày cuối của mỗi quý": of a stretch that recurs, not of a named one. */
export function lastDay(c: Cursor): Day | null {
  if (!eat(c, 'cuối|cuối cùng')) return null;
  const of = attempt(c, monthOf);
  if (of !== null) return { day: 'last', month: of, year: null };
  if (sees(c, EACH)) return { day: 'last', month: null, year: null };
  eat(c, 'của');
  eat(c, EACH);
  for (const [months, names] of [...UNITS, MONTH]) {
    if (!eat(c, names)) continue;
    if (
      sees(c, 'này|sau|tới|trước|đầu|cuối') ||
      glance(c, romanOrDigit) !== null ||
      glance(c, yearNumber) !== null
    )
      return null;
    return { day: 'last', month: { months, nth: 'last', shift: 0 }, year: null };
  }
  return null;
}

/** "tháng cuối quý": the whole month is meant. */
export function wholeMonth(c: Cursor): Day | null {
  if (!sees(c, 'tháng cuối|tháng đầu|tháng giữa|tháng cuối cùng|tháng đầu tiên')) return null;
  if (glance(c, edgeMonth) !== null) return null;
  const of = monthOf(c);
  return of === null || glance(c, yearNumber) !== null ? null : { day: 'whole', month: of, year: null };
}
