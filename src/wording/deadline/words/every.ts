import { attempt, type Cursor, firstOf, glance, peek, spanFrom } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { count, romanOrDigit } from './numbers.ts';
import type { Every, EveryUnit, PlacedUnit, YearRef } from './syntax.ts';
import { eatSending } from './verbs.ts';
import { yearNumber, yearTail } from './years.ts';

const PREFIX = `hằng|hàng|mỗi|từng|cứ|theo từng|định kỳ|theo định kỳ|định kỳ theo|định kỳ hằng|định kỳ hàng
|định kỳ mỗi|định kỳ theo từng|báo cáo định kỳ|báo cáo định kỳ hằng|báo cáo định kỳ hàng|cuối mỗi
|cuối hằng|cuối hàng|cuối từng|cuối các`;
const UNITS: readonly (readonly [EveryUnit, string])[] = [
  [{ unit: 'week', count: 1, only: false }, 'tuần'],
  [{ unit: 'month', count: 1, only: false }, 'tháng'],
  [{ unit: 'month', count: 3, only: false }, 'quý|quí'],
  [{ unit: 'month', count: 6, only: false }, 'nửa năm|bán niên'],
  [{ unit: 'month', count: 12, only: false }, 'năm|cả năm'],
];
const TIMES = 'lần|kỳ|đợt';
const AT_LEAST = 'ít nhất|tối thiểu';
const AFTER_BARE = 'trước ngày|chậm nhất|muộn nhất';

/** A unit without a number of its own after it: "quý", not "quý I". */
function plainUnit(c: Cursor): EveryUnit | null {
  for (const [unit, names] of UNITS) {
    if (!eat(c, names)) continue;
    const numbered =
      unit.count === 12 ? sees(c, 'học|ngân sách') : glance(c, romanOrDigit) !== null && !sees(c, 'một');
    return numbered && !glance(c, times) ? null : unit;
  }
  return null;
}

/** "6 tháng", "02 tuần", "9 tháng": `only` the first of the year for nine months and "6 tháng đầu năm". */
function countedUnit(c: Cursor): EveryUnit | null {
  const number = count(c);
  if (number === null || number < 1) return null;
  const weeks = eat(c, 'tuần');
  if (!weeks && !eat(c, 'tháng')) {
    const unit = plainUnit(c);
    return unit === null ? null : { ...unit, count: unit.count * number };
  }
  if (weeks) return { unit: 'week', count: number, only: false };
  if (peek(c)?.kind === 'number' && !sees(c, 'lần', 1)) return null;
  const first = eat(c, 'đầu năm|đầu của năm');
  if (sees(c, 'cuối|đầu')) return null;
  return { unit: 'month', count: number, only: first || number === 9 };
}

/** "một lần", "/lần", "/01 lần", "2 lần": how often within the unit. */
function times(c: Cursor): number | null {
  const slash = eatMark(c, '/');
  eat(c, AT_LEAST);
  const number = attempt(c, count) ?? 1;
  return eat(c, TIMES) && (slash || number >= 1) ? number : null;
}

/** Parts of a unit: "mỗi năm 2 lần" is every half-year. A part that is no whole number of months has count 0. */
function split(unit: EveryUnit, parts: number): EveryUnit {
  if (parts === 1) return unit;
  const whole = unit.unit === 'month' && parts > 0 && unit.count % parts === 0;
  return { ...unit, count: whole ? unit.count / parts : 0 };
}

const prefixed = (c: Cursor): EveryUnit | null => {
  eat(c, AT_LEAST);
  if (!eat(c, PREFIX)) {
    if (!sees(c, 'theo tháng|theo quý|theo quí|theo tuần') || !eat(c, 'theo')) return null;
  }
  const unit = attempt(c, countedUnit) ?? plainUnit(c);
  return unit === null ? null : split(unit, attempt(c, times) ?? 1);
};

/** "06 tháng một lần", "2 tuần/lần", "quý một lần". */
const perTime = (c: Cursor): EveryUnit | null => {
  const unit = attempt(c, countedUnit) ?? plainUnit(c);
  const parts = unit === null ? null : times(c);
  return unit === null || parts === null ? null : split(unit, parts);
};

/** "02 lần/năm", "ít nhất 1 lần mỗi quý". */
const timesPer = (c: Cursor): EveryUnit | null => {
  eat(c, 'định kỳ|báo cáo định kỳ');
  eat(c, AT_LEAST);
  const parts = count(c);
  if (parts === null || !eat(c, TIMES)) return null;
  if (!eatMark(c, '/')) eat(c, 'một|mỗi|trong|trong một|hằng|hàng|trên');
  const unit = attempt(c, countedUnit) ?? plainUnit(c);
  return unit === null ? null : split(unit, parts);
};

/** "các quý trong năm", "các tháng". */
const all = (c: Cursor): EveryUnit | null => {
  if (!eat(c, 'các|tất cả các')) return null;
  const unit = plainUnit(c);
  return unit !== null && unit.count < 12 && sees(c, 'trong năm|của năm|năm') ? unit : null;
};

/** A unit without a prefix, in a list ("tháng, quý, năm") or before its day ("quý trước ngày 15 của tháng cuối"). */
const bare = (c: Cursor): EveryUnit | null => {
  const from = c.at;
  const unit = plainUnit(c);
  if (unit === null) return null;
  const dated = glance(c, (at) => {
    eatSending(at);
    return sees(at, AFTER_BARE) || (sees(at, 'trước') && peek(at, 1)?.kind === 'number') || null;
  });
  if (dated || seesMark(c, ':(')) return unit;
  if (seesReview(c, from) && (peek(c) === undefined || seesMark(c, ',;.)'))) return unit;
  const another = glance(c, (at) => (listMark(at) ? (attempt(at, plainUnit) ?? countedUnit(at)) : null));
  return another !== null && unit.unit === 'month' ? unit : null;
};

/** "tổng kết năm": a review right before a unit, which then is the period that is reviewed. */
function seesReview(c: Cursor, at: number): boolean {
  return sees(c, 'tổng kết|sơ kết', at - c.at - 2);
}

function listMark(c: Cursor): boolean {
  if (eatMark(c, '/&+')) return true;
  const comma = eatMark(c, ',');
  return eat(c, 'và|và cả') || comma;
}

/** The next unit of a list, with or without a prefix. "năm 2024" as the last unit brings its year with it. */
function nextUnit(c: Cursor): PlacedUnit | null {
  if (!listMark(c)) return null;
  const from = c.at;
  const unit = firstOf(c, [prefixed, perTime, countedUnit, listedUnit]);
  return unit && { ...unit, span: spanFrom(c, from) };
}

/** In a list a bare unit counts, unless it begins something else: "năm tiếp theo", "tháng này". */
function listedUnit(c: Cursor): EveryUnit | null {
  const unit = plainUnit(c);
  return sees(c, 'tiếp theo|sau|này|tới|nay|kế tiếp|đầu|cuối') ? null : unit;
}

/** The year after a recurrence: "hằng quý năm 2024", "hằng quý, năm 2024", "… trong năm". */
function limitYear(c: Cursor, last: EveryUnit, listed: boolean): YearRef | null {
  if (last.count === 12) return attempt(c, yearNumber);
  const year = attempt(c, (at) => {
    const comma = !listed && eatMark(at, ',');
    // "6 tháng, năm báo cáo UBND tỉnh": a list of periods and what is done.
    if (comma && sees(at, 'năm báo cáo')) return null;
    return sees(at, 'năm|trong năm|của năm|trong cả năm') ? yearTail(at) : null;
  });
  if (year === null) eat(c, 'trong năm|của năm|trong cả năm');
  return year;
}

/** A recurrence: one unit or a list of them. */
export function every(c: Cursor): Every | null {
  const from = c.at;
  const first = firstOf(c, [timesPer, prefixed, perTime, all, bare]);
  if (first === null) return null;
  const units: PlacedUnit[] = [{ ...first, span: spanFrom(c, from) }];
  const alone = first.count < 12 ? limitYear(c, first, false) : null;
  if (alone === null)
    for (let next = attempt(c, nextUnit); next !== null; next = attempt(c, nextUnit)) units.push(next);
  const last = units[units.length - 1] as EveryUnit;
  const year = alone ?? (units.length > 1 || first.count === 12 ? limitYear(c, last, true) : null);
  const span = spanFrom(c, from);
  return { is: 'every', units: units.length > 1 ? units : [{ ...first, span }], year, span };
}

/** "hằng ngày": too often to be told apart day by day. */
export function daily(c: Cursor): boolean {
  if (!eat(c, 'hằng|hàng|mỗi|từng|định kỳ hằng|định kỳ hàng')) return false;
  return eat(c, 'ngày|giờ') && !seesMark(c, '/') && peek(c)?.kind !== 'number';
}
