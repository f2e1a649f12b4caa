import { attempt, type Cursor, eat, eatMark, sees, seesMark, spanFrom, touches } from './cursor.ts';
import { romanOrDigit, small } from './numbers.ts';
import type { WeekdayPoint } from './syntax.ts';

/** "17h00", "17 giờ 30 phút", "16:00", "chiều", "cuối giờ làm việc". The day is what counts. */
export function clock(c: Cursor): boolean {
  if (eat(c, 'sáng|chiều|tối|buổi sáng|buổi chiều|cuối giờ|hết giờ|hết giờ làm việc|cuối giờ làm việc'))
    return true;
  const found = attempt(c, (at) => {
    if (small(at) === null) return null;
    if (seesMark(at, ':')) return eatMark(at, ':') && small(at) !== null ? true : null;
    if (!eat(at, 'h|giờ|g')) return null;
    if (touches(at) || sees(at, 'phút|ngày|thứ', 1) || seesMark(at, "'", 1) || seesMark(at, ',', 1))
      attempt(at, small);
    if (!eatMark(at, "'")) eat(at, 'phút');
    return true;
  });
  return found === true;
}

/** "thứ Hai", "thứ 2", "Chủ nhật": 1 (Monday) … 7. */
export function weekday(c: Cursor): number | null {
  if (eat(c, 'chủ nhật')) return 7;
  if (!eat(c, 'thứ')) return null;
  if (eat(c, 'năm')) return 4;
  const number = romanOrDigit(c);
  return number !== null && number >= 2 && number <= 7 ? number - 1 : null;
}

/** A day of the week alone; only a recurrence makes a date of it. */
export function weekdayPoint(c: Cursor): WeekdayPoint | null {
  const from = c.at;
  clock(c);
  eat(c, 'ngày');
  const value = weekday(c);
  return value === null ? null : { is: 'weekday', weekday: value, span: spanFrom(c, from) };
}
