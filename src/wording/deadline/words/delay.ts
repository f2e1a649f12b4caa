import { attempt, type Cursor, glance, spanFrom } from '../../cursor.ts';
import { eat, eatMark, sees } from '../../take.ts';
import { date } from './dates.ts';
import { seesStop, tail } from './free-words.ts';
import { ownIssue } from './issue-day.ts';
import { HEADS } from './lead-words.ts';
import { count } from './numbers.ts';
import { period } from './periods.ts';
import type { Delay, Relative } from './syntax.ts';

const WITHIN = 'trong|chậm nhất|chậm nhất trong|muộn nhất|hoàn thành trong';
/** After these a count of months is a stretch of time, never a period of the year. */
const LASTING = `trong vòng|trong thời hạn|trong thời gian|sau|không quá|chậm nhất sau|chậm nhất không quá
|muộn nhất sau|tối đa|hoàn thành trong vòng|hoàn thành sau`;
/** After a comma only these still belong to the delay. */
const COUNTED = 'kể từ|tính từ|tính kể từ|kể từ sau|kể từ khi';
const SINCE = 'kể từ|từ|tính từ|sau|kể từ sau|tính kể từ|bắt đầu từ';
const OVER = 'kết thúc|hết|cuối|khi kết thúc|ngày kết thúc|khi hết|ngày cuối|ngày cuối cùng của';
const UNITS: readonly (readonly [Delay, string])[] = [
  [{ count: 1, unit: 'day' }, 'ngày'],
  [{ count: 7, unit: 'day' }, 'tuần'],
  [{ count: 1, unit: 'month' }, 'tháng'],
  [{ count: 12, unit: 'month' }, 'năm'],
];
const STRETCHES: readonly (readonly [number, string])[] = [
  [1, 'tháng'],
  [3, 'quý|quí'],
  [12, 'năm'],
];

function delay(c: Cursor): { delay: Delay; working: boolean } | null {
  if (glance(c, count) === 0) return null;
  const number = count(c);
  if (number === null) return null;
  if (eat(c, 'giờ|tiếng'))
    return { delay: { count: Math.ceil(number / 24), unit: 'day' }, working: eat(c, 'làm việc') };
  for (const [unit, names] of UNITS) {
    if (!eat(c, names)) continue;
    const working = eat(c, 'làm việc');
    return { delay: { count: number * unit.count, unit: unit.unit }, working };
  }
  return null;
}

/** "kết thúc quý", "hết tháng": the stretches after whose end the delay runs. */
function stretchEnd(c: Cursor): Relative['anchor'] | null {
  if (!eat(c, OVER)) return null;
  eat(c, 'mỗi|hằng|hàng|từng|kỳ báo cáo');
  const point = attempt(c, (at) => period(at, false));
  if (point !== null) return { point };
  for (const [months, names] of STRETCHES) if (eat(c, names)) return { months };
  return null;
}

/** What the delay runs from; null for a day that recurs ("ngày 15 hằng tháng"), from which no single delay runs. */
function anchor(c: Cursor, after: boolean): Relative['anchor'] | null {
  const stretch = attempt(c, stretchEnd);
  if (stretch !== null) return stretch;
  const issue = attempt(c, (at) => {
    eat(at, 'ngày|khi|thời điểm');
    return ownIssue(at) || null;
  });
  if (issue !== null) return 'issue';
  const point = attempt(c, date);
  if (point !== null)
    return typeof point.month !== 'number' || sees(c, 'hằng|hàng|mỗi|từng') ? null : { point };
  // "sau quý I": after its end. "kể từ tháng 3": from which day?
  const named = attempt(c, (at) => period(at, false));
  if (named !== null) return after ? { point: named } : null;
  tail(c);
  return 'event';
}

/** "kể từ …": what a delay runs from. */
function since(c: Cursor): Relative['anchor'] | null {
  const comma = eatMark(c, ',');
  const after = sees(c, 'sau|kể từ sau');
  const told = eat(c, comma ? COUNTED : SINCE);
  const before = c.at;
  const to = told ? anchor(c, after) : null;
  return c.at === before ? null : to;
}

/**
 * A delay: "30 ngày kể từ ngày ký", "trong vòng 15 ngày làm việc sau khi nhận hồ sơ". Without words that tell from when,
 * a stretch of days is still one ("trong vòng 30 ngày"), a stretch of months is a period ("6 tháng") unless it is told how
 * long the work lasts ("Thời gian thực hiện: 6 tháng").
 */
export function relative(c: Cursor): Relative | null {
  const from = c.at;
  const headed = eat(c, HEADS);
  if (headed) eat(c, 'là') || eatMark(c, ':');
  const lasting = eat(c, LASTING) || headed;
  const within = eat(c, WITHIN) || lasting;
  const found = delay(c);
  if (found === null) return null;
  const to = attempt(c, since);
  if (to !== null) return { is: 'relative', ...found, anchor: to, span: spanFrom(c, from) };
  if (!seesStop(c)) return null;
  const alone = c.at - from === 2;
  const { count: length, unit } = found.delay;
  const days =
    unit === 'day' ? within || alone || found.working : (alone || within) && length !== 6 && length !== 9;
  return lasting || days ? { is: 'relative', ...found, anchor: 'none', span: spanFrom(c, from) } : null;
}
