import { attempt, type Cursor, firstOf, peek, spanBetween, spanFrom } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import type { NoteCode } from '../notes.ts';
import { issueDay } from './issue-day.ts';
import { leads } from './lead-words.ts';
import { connector, daysRange, type PointList, point, points, rangeEnd, withMonthOf } from './point-lists.ts';
import type { Limit, Point, Time, YearRef } from './syntax.ts';
import { yearTail } from './years.ts';

interface Core {
  readonly form: Time['form'];
  readonly points: readonly Point[];
  readonly limit?: Limit;
  readonly week?: boolean;
  readonly remarks?: readonly NoteCode[];
}

const FROM = 'từ|kể từ|bắt đầu từ|tính từ|bắt đầu|thực hiện từ|áp dụng từ|ngay từ';
const ONWARD = 'trở đi|về sau|trở về sau|và về sau';
const SPANS = 'giai đoạn|thời kỳ|nhiệm kỳ|cả giai đoạn|các năm|những năm|các năm từ';
const EVENTS = 'đến khi|cho đến khi|tới khi|cho tới khi|đến lúc|đến ngày kết thúc|đến thời điểm kết thúc';

function rangeFrom(c: Cursor, from: Point): Core | null {
  const join = connector(c);
  const to = join === null ? null : rangeEnd(c, from);
  if (join === null || to === null) return null;
  const last = withYear(to, attempt(c, yearBehind));
  return { form: 'range', points: [withMonthOf(from, last), last], limit: join.before ? 'before' : 'in' };
}

/** The ", năm 2026" that ends "Tháng 10 đến tháng 12, năm 2026": the range's own year, and no other time. */
function yearBehind(c: Cursor): YearRef | null {
  const year = eatMark(c, ',') && sees(c, 'năm|của năm') ? yearTail(c) : null;
  return peek(c) === undefined || seesMark(c, ';.)') ? year : null;
}

function withYear(point: Point, year: YearRef | null): Point {
  return year !== null && 'year' in point && point.year === null ? { ...point, year } : point;
}

/** "từ X đến Y", "từ X", "từ X đến khi …". */
function fromCore(c: Cursor): Core | null {
  if (!eat(c, FROM)) return null;
  const days = attempt(c, daysRange);
  if (days !== null) return { form: 'range', points: days };
  const start = attempt(c, issueDay) ?? point(c, true);
  if (start === null) return null;
  if (eat(c, EVENTS)) return { form: 'event', points: [start] };
  const range = attempt(c, (at) => rangeFrom(at, start));
  if (range !== null) return range;
  eat(c, ONWARD);
  return { form: 'from', points: [start] };
}

/** "sau ngày 15/3/2024", "sau quý I": open from the day after. */
function afterCore(c: Cursor): Core | null {
  if (!eat(c, 'sau')) return null;
  const start = point(c, false);
  return start === null ? null : { form: 'after', points: [start] };
}

/** "giai đoạn 2021-2025", "các năm 2024, 2025". */
function yearsCore(c: Cursor): Core | null {
  if (!eat(c, SPANS)) return null;
  if (peek(c)?.text.length !== 4) return null;
  const list = points(c, false);
  const start = list?.points[0];
  if (list === null || start === undefined || start.is !== 'period' || start.unit !== 'year') return null;
  const range = list.points.length > 1 ? null : attempt(c, (at) => rangeFrom(at, start));
  return range ?? listCore(list);
}

/** "tuần từ ngày 11/3 đến ngày 15/3/2024", "tuần 11-15/3/2024". */
function weekCore(c: Cursor): Core | null {
  if (!eat(c, 'tuần|tuần lễ|tuần làm việc')) return null;
  eat(c, 'từ|lễ từ');
  const range = attempt(c, daysRange);
  if (range !== null) return { form: 'range', points: range, week: true };
  const start = point(c, false);
  const core = start?.is === 'date' ? rangeFrom(c, start) : null;
  return core === null ? null : { ...core, week: true };
}

function listCore({ points, runs }: PointList): Core {
  return { form: 'points', points, remarks: runs ? ['range-in-list'] : [] };
}

function pointsCore(bareYear: boolean): (c: Cursor) => Core | null {
  return (c) => {
    const days = attempt(c, daysRange);
    if (days !== null) return { form: 'range', points: days };
    const found = points(c, bareYear);
    if (found === null) return null;
    const only = found.points.length === 1 ? found.points[0] : undefined;
    const range = only === undefined ? null : attempt(c, (at) => rangeFrom(at, only));
    if (range !== null) return range;
    return only !== undefined && eat(c, ONWARD) ? { form: 'from', points: found.points } : listCore(found);
  };
}

/** The words from token `from` up to a point. */
function before(c: Cursor, from: number, point: Point | undefined) {
  let to = from;
  while (to < c.at && (c.tokens[to]?.start ?? 0) < (point?.span.start ?? 0)) to++;
  return spanBetween(c, from, to);
}

/** A time expression: words that lead to it, then a point, a list, a range or an open end. */
export function time(c: Cursor): Time | null {
  const from = c.at;
  const { limit, done, some, remarks } = leads(c);
  // Before a time without an end these say nothing: "trước sau ngày 15/01", "đến từ ngày 15/01".
  if ((limit === 'before' || limit === 'until') && sees(c, `sau|${FROM}`)) return null;
  const core = firstOf(c, [fromCore, afterCore, yearsCore, weekCore, pointsCore(some)]);
  if (core === null) return null;
  return {
    is: 'time',
    form: core.form,
    points: core.points,
    lead: before(c, from, core.points[0]),
    limit: core.limit === 'before' ? 'before' : core.form === 'range' ? 'in' : limit,
    done,
    week: core.week ?? false,
    remarks: [...remarks, ...(core.remarks ?? [])],
    span: spanFrom(c, from),
  };
}
