import { attempt, type Cursor, firstOf, glance, onNewLine } from '../../cursor.ts';
import { eat, eatMark, seesMark } from '../../take.ts';
import { weekdayPoint } from './clock.ts';
import { date, dateItem } from './dates.ts';
import { seesYearSlash, small } from './numbers.ts';
import { period, periodItem } from './periods.ts';
import type { DatePoint, PeriodPoint, Point } from './syntax.ts';

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

/** Points that stand together; `runs`: some of them were written as a range ("tháng 9 đến tháng 11"). */
export interface PointList {
  readonly points: readonly Point[];
  readonly runs: boolean;
}

/** One point or a list of them: "Quý I, III/2024", "tháng 3, 4, 9-11", "ngày 15/6 và 15/12". */
export function points(c: Cursor, bareYear: boolean): PointList | null {
  const first = point(c, bareYear);
  if (first === null) return null;
  // A range alone is one stretch of time and left to others; in a list it stands for each of its periods.
  const opening = attempt(c, (at) => {
    const run = runFrom(at, first);
    return run !== null && glance(at, (here) => listed(here, first)) !== null ? run : null;
  });
  const found = opening ?? [first];
  let runs = opening !== null;
  for (;;) {
    const like = found[found.length - 1] as Point;
    const next = attempt(c, (at) => listed(at, like));
    if (next === null) return { points: found, runs };
    const run = attempt(c, (at) => runFrom(at, next));
    runs ||= run !== null;
    found.push(...(run ?? [next]));
  }
}

const listed = (c: Cursor, like: Point) => (separator(c) ? another(c, like) : null);

/** "tháng 9 đến tháng 11", "2028 - 2030": all the periods from the first to the last. */
function runFrom(c: Cursor, first: Point): Point[] | null {
  const join = connector(c);
  const last = join === null || join.before ? null : rangeEnd(c, first);
  if (first.is !== 'period' || last?.is !== 'period' || first.unit !== last.unit) return null;
  if (first.part !== null || last.part !== null) return null;
  const place = { head: first.head, span: { start: first.span.start, end: last.span.end } };
  if (first.unit === 'year') return yearRun(first, last).map((each) => ({ ...each, ...place }));
  const [length, year] = [first.last - first.first + 1, first.year ?? last.year];
  const run: PeriodPoint[] = [];
  if (first.year !== null && last.year !== null && first.year.value !== last.year.value) return null;
  for (let at = first.first; at <= last.first; at += length)
    run.push({ ...first, ...place, first: at, last: at + length - 1, year });
  return run.length > 1 ? run : null;
}

/** The most years that a list may name by a range. */
const MOST_YEARS = 100;

function yearRun(first: PeriodPoint, last: PeriodPoint): PeriodPoint[] {
  const [from, to] = [first.year, last.year];
  if (from === null || to === null) return [first, last];
  const [begins, ends] = [Number(from.value), Number(to.value)];
  const count = Math.min(ends - begins + 1, MOST_YEARS);
  return Array.from({ length: count }, (_, i) => ({ ...last, year: { ...to, value: begins + i } }));
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

/** The month and the year that the first day of a range leaves to the last: "ngày 16 đến ngày 31 tháng 12". */
export function withMonthOf(from: Point, to: Point): Point {
  if (from.is !== 'date' || from.month !== null || to.is !== 'date' || typeof to.month !== 'number')
    return from;
  return { ...from, month: to.month, year: from.year ?? to.year };
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
  const first: DatePoint = { ...end, day, month: null, year: null, span: { start, end: stop } };
  return [withMonthOf(first, end), end];
}
