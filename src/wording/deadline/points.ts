import { attempt, type Cursor, firstOf, onNewLine } from '../cursor.ts';
import { eat, eatMark, seesMark } from '../take.ts';
import { weekdayPoint } from './clock.ts';
import { date, dateItem } from './dates.ts';
import { seesYearSlash, small } from './numbers.ts';
import { period, periodItem } from './periods.ts';
import type { Point } from './syntax.ts';

/** A date, a period or a day of the week. */
export function point(c: Cursor, bareYear: boolean): Point | null {
  return firstOf<Point>(c, [date, (at) => period(at, bareYear), weekdayPoint]);
}

/** A point like the one before it, whose unit may be left out. Lists hold dates or periods, never both. */
function another(c: Cursor, like: Point): Point | null {
  if (like.is === 'issue') return null;
  const item = like.is === 'period' ? attempt(c, (at) => periodItem(at, like)) : null;
  if (item !== null) return item;
  const whole = attempt(c, (at) => {
    eat(at, 'vào|trong|cả');
    const found = point(at, true);
    return found?.is === like.is ? found : null;
  });
  return whole ?? (like.is === 'date' ? attempt(c, (at) => dateItem(at, like)) : null);
}

/** A comma, "và", "&", "+" or "/" between the items of a list. */
function separator(c: Cursor): boolean {
  if (seesYearSlash(c)) return false;
  if (eatMark(c, '&+/')) return true;
  const comma = eatMark(c, ',');
  return eat(c, 'và|và cả|cùng') || comma;
}

/** One point or a list of them: "Quý I, III/2024", "tháng 3, 6, 9, 12", "ngày 15/6 và 15/12". */
export function points(c: Cursor, bareYear: boolean): Point[] | null {
  const first = point(c, bareYear);
  if (first === null) return null;
  const found = [first];
  for (;;) {
    const like = found[found.length - 1] as Point;
    const next = attempt(c, (at) => (separator(at) ? another(at, like) : null));
    if (next === null) return found;
    found.push(next);
  }
}

const TO = 'đến|tới|đến hết|tới hết|cho đến|cho đến hết|cho tới';

/** The dash or the words between the ends of a range; a dash that begins a line is a bullet. `before`: "đến trước". */
export function connector(c: Cursor): { readonly before: boolean } | null {
  if (!onNewLine(c) && eatMark(c, '-')) return { before: false };
  if (eat(c, 'đến trước|tới trước|cho đến trước')) return { before: true };
  return eat(c, TO) ? { before: false } : null;
}

/** The far end of a range: "III" after "Quý I -", "5/2024" after "tháng 3 -", else a point of its own. */
export function rangeEnd(c: Cursor, from: Point): Point | null {
  const item = from.is === 'period' ? attempt(c, (at) => periodItem(at, from)) : null;
  return item ?? attempt(c, (at) => point(at, true));
}

/** "15-31/12/2025", "01-15/3": the first day of a stretch, whose month stands with its last one. */
export function daysRange(c: Cursor): [Point, Point] | null {
  const from = c.at;
  const day = small(c);
  const token = c.tokens[from];
  if (day === null || token === undefined || !seesMark(c, '-')) return null;
  eatMark(c, '-');
  const end = attempt(c, date);
  if (end === null || end.month === null) return null;
  const { start, end: stop } = token;
  return [{ ...end, day, month: null, year: null, span: { start, end: stop } }, end];
}
