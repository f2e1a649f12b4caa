import type { Span } from '../../../diagnostics/problem.ts';
import { toneKey } from '../../../text/normalize.ts';
import { attempt, type Cursor, peek, spanFrom, touches } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { romanOrDigit, small } from './numbers.ts';
import type { WeekdayPoint } from './syntax.ts';

/** An hour that a clock shows; "24h" is the day's end. */
const hour = (c: Cursor) => {
  const value = small(c);
  return value !== null && value <= 24 ? value : null;
};

/** Minutes behind an hour; null for those that no clock shows. */
function minutes(c: Cursor, hours: number): number | null {
  const value = small(c);
  return value !== null && value < 60 && (hours < 24 || value === 0) ? value : null;
}

/** "17h00", "17 giờ 30 phút", "16:00", "chiều", "cuối giờ làm việc". The day is what counts. */
export function clock(c: Cursor): boolean {
  if (eat(c, 'sáng|chiều|tối|buổi sáng|buổi chiều|cuối giờ|hết giờ|hết giờ làm việc|cuối giờ làm việc'))
    return true;
  const found = attempt(c, (at) => {
    const hours = hour(at);
    if (hours === null) return null;
    if (seesMark(at, ':')) return eatMark(at, ':') && minutes(at, hours) !== null ? true : null;
    if (!eat(at, 'h|giờ|g')) return null;
    const more = touches(at) || sees(at, 'phút|ngày|thứ', 1) || seesMark(at, "'", 1) || seesMark(at, ',', 1);
    if (more && peek(at)?.kind === 'number' && minutes(at, hours) === null) return null;
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

/** Where a time of day stands that no clock shows: "25 giờ ngày 10/10", "16h75 ngày 10/10", "17:60 ngày 10/10". */
export function impossibleClock({ tokens }: Cursor): Span | null {
  for (const [i, token] of tokens.entries()) {
    const unit = tokens[i + 1];
    if (token.kind !== 'number' || !(unit?.key === ':' || CLOCK_UNITS.has(unit?.key ?? ''))) continue;
    const more = tokens[i + 2]?.kind === 'number' ? tokens[i + 2] : undefined;
    const last = more ?? unit;
    const next = tokens[more === undefined ? i + 2 : i + 3];
    if (last === undefined || !BEHIND_CLOCK.has(next?.key ?? '')) continue;
    if (Number(token.key) > 24 || Number(more?.key ?? 0) > 59) return { start: token.start, end: last.end };
  }
  return null;
}

const CLOCK_UNITS = new Set(['h', 'g', 'giờ'].map(toneKey));
const BEHIND_CLOCK = new Set(['ngày', 'phút', 'thứ', 'sáng', 'chiều', ',', '('].map(toneKey));
