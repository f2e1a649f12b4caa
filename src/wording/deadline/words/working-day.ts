import { attempt, type Cursor, glance, spanFrom } from '../../cursor.ts';
import { eat } from '../../take.ts';
import { leads } from './lead-words.ts';
import { romanOrDigit } from './numbers.ts';
import { period } from './periods.ts';
import type { Plain } from './syntax.ts';

const EACH = 'hằng|hàng|mỗi|từng|các|trong';
const STRETCHES =
  'tháng|quý|quí|năm|tuần|kỳ|kỳ báo cáo|tháng đầu quý|tháng cuối quý|tháng sau|quý sau|tháng tiếp theo|quý tiếp theo';

/** "cuối cùng", "đầu tiên", "thứ 5": which of the working days. */
function place(c: Cursor): true | null {
  if (eat(c, 'cuối|cuối cùng|đầu|đầu tiên|thứ nhất|liền trước|liền kề|gần nhất')) return true;
  return eat(c, 'thứ') && romanOrDigit(c) !== null ? true : null;
}

/** "của tháng", "của mỗi quý", "của tháng 3/2024". */
function stretch(c: Cursor): true | null {
  if (!eat(c, 'của|trong')) return null;
  if (attempt(c, (at) => period(at, false)) !== null) return true;
  eat(c, EACH);
  return eat(c, STRETCHES) && glance(c, romanOrDigit) === null ? true : null;
}

/** "ngày làm việc cuối cùng của tháng": without a calendar of working days nobody can say which day that is. */
export function workingDay(c: Cursor): Plain | null {
  const from = c.at;
  leads(c);
  if (!eat(c, 'ngày làm việc|hết ngày làm việc') || place(c) === null) return null;
  attempt(c, stretch);
  return { is: 'condition', code: 'working-days', span: spanFrom(c, from) };
}
