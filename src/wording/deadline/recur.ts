import { addDays, addMonths, type DayRange, dayOf, type IsoDate } from '../calendar.ts';
import { type Book, note, refuse, wordsOf } from './book.ts';
import { type Window, yearValue } from './dating.ts';
import { type DayRule, ruledStretch, stretchesOf, weekdaySlots, wholeStretch } from './expand.ts';
import { contradiction, noSuchDate } from './problems.ts';
import { countsDay, mergeEnds, rangeName, type Slot, slotOf } from './slots.ts';
import type { DatePoint, Every, EveryUnit, Point, Relative, Time } from './syntax.ts';
import { type Unit, unitOf, windowOf, windowsOf } from './units.ts';

/** A recurrence while the times beside it are sorted out: its bounds, its days, or the days of a year that it falls on. */
interface Plan {
  readonly every: Every;
  bounds: DayRange;
  readonly days: { readonly rule: DayRule; readonly time: Time }[];
  readonly weekdays: { readonly weekday: number; readonly endOnly: boolean }[];
  yearly: Time | null;
}

const yearRange = (year: number): DayRange => ({
  start: dayOf(year, 1, 1) as IsoDate,
  end: dayOf(year, 12, 31) as IsoDate,
});
const yearOfDate = (date: IsoDate) => Number(date.slice(0, 4));
const isYearly = (every: Every) =>
  every.units.length === 1 && every.units[0]?.count === 12 && every.units[0].unit === 'month';
const usable = (unit: EveryUnit) =>
  unit.count > 0 && (unit.unit === 'week' || unit.only || 12 % unit.count === 0);

function ruleOf(book: Book, point: DatePoint, time: Time): DayRule {
  const ends = time.limit !== 'in';
  const dayBefore = time.limit === 'before' && !countsDay(book, time, point.clock);
  const month = typeof point.month === 'number' ? null : point.month;
  const whole = point.day === 'whole';
  return { day: whole ? 'last' : point.day, month, from: ends ? null : whole ? 1 : 'due', dayBefore };
}

/** "từ ngày 15 đến ngày 20": days of each stretch. */
function dayRangeRule(book: Book, time: Time): DayRule | null {
  const [first, last] = time.points;
  if (time.form !== 'range' || first?.is !== 'date' || last?.is !== 'date') return null;
  if (first.month !== null || typeof last.month === 'number' || typeof first.day !== 'number') return null;
  return { ...ruleOf(book, last, { ...time, limit: time.limit }), from: first.day };
}

/** Whether the points are days within a stretch ("ngày 15", "ngày 10 tháng cuối quý"), not days of the calendar. */
const withinStretch = (points: readonly Point[]): points is DatePoint[] =>
  points.every((point) => point.is === 'date' && typeof point.month !== 'number');

/** Whether the points name parts of a year that a yearly recurrence can fall on. */
function partsOfYear(time: Time): boolean {
  return time.points.every(
    (point) =>
      (point.is === 'date' && typeof point.month === 'number') ||
      (point.is === 'period' && point.unit !== 'year'),
  );
}

/** Puts one time beside a recurrence where it belongs. False, with the problem kept, when it belongs nowhere. */
function place(book: Book, plan: Plan, time: Time): boolean {
  const range = dayRangeRule(book, time);
  if (range !== null) return plan.days.push({ rule: range, time }) > 0;
  if (time.form === 'points') {
    if (withinStretch(time.points)) {
      for (const point of time.points) plan.days.push({ rule: ruleOf(book, point, time), time });
      return true;
    }
    const weekly = time.points.flatMap((point) => (point.is === 'weekday' ? [point.weekday] : []));
    if (weekly.length === time.points.length && plan.every.units.every((unit) => unit.unit === 'week')) {
      for (const weekday of weekly) plan.weekdays.push({ weekday, endOnly: time.limit !== 'in' });
      return true;
    }
  }
  if (isYearly(plan.every) && plan.yearly === null && time.limit !== 'until' && partsOfYear(time)) {
    if (
      time.form === 'points' ||
      (time.form === 'range' && time.points.every((point) => 'year' in point && point.year === null))
    ) {
      plan.yearly = time;
      return true;
    }
  }
  return bound(book, plan, time);
}

/** A time that only says within which days the work recurs. */
function bound(book: Book, plan: Plan, time: Time): boolean {
  const unclear = () => {
    refuse(book, contradiction(time.span, { words: wordsOf(book, time.span) }));
    return false;
  };
  if (
    time.form === 'points' &&
    (time.limit === 'by' || time.limit === 'before') &&
    time.points[0]?.is !== 'period'
  )
    return unclear();
  if (time.points.some((point) => point.is === 'weekday')) return unclear();
  const quiet: Book = { ...book, notes: [], problem: null };
  const unit = unitOf(quiet, time.form === 'points' ? { ...time, limit: 'in' } : time);
  if (quiet.problem !== null) refuse(book, quiet.problem);
  if (unit === null) return false;
  if (unit.is === 'dated') {
    const [first, last] = [unit.slots[0], unit.slots[unit.slots.length - 1]];
    if (first === undefined || last === undefined || unit.slots.length > 1) return unclear();
    if (time.form === 'points' && last.from === last.end && time.limit === 'in') return unclear();
    const ends = time.limit === 'until' || time.limit === 'by' || time.limit === 'before';
    const due = time.limit === 'before' ? addDays(last.from, -1) : last.due;
    const yearStart = yearRange(Math.min(book.context.year, yearOfDate(due))).start;
    plan.bounds = { start: ends ? yearStart : (first.start ?? yearStart), end: due };
    return true;
  }
  if (unit.start === null) return true;
  const last = yearRange(Math.max(yearOfDate(unit.start), book.context.year)).end;
  plan.bounds = { start: unit.start, end: last };
  return true;
}

/** "trước ngày 30/11 hằng năm", "Quý IV hằng năm", "từ tháng 3 đến tháng 11 hằng năm". */
function yearlySlots(book: Book, plan: Plan, time: Time): Slot[] | null {
  const slots: Slot[] = [];
  const given = time.points.map((point) =>
    'year' in point && point.year !== null ? yearValue(book, point.year) : null,
  );
  const fixed = time.points.map((point) =>
    'year' in point && typeof point.year?.value === 'number' ? given : null,
  );
  const years = fixed[0]
    ? [given[0] as number, given[0] as number]
    : [yearOfDate(plan.bounds.start), yearOfDate(plan.bounds.end)];
  for (let year = years[0] as number; year <= (years[1] as number); year++) {
    const shift = (point: Point) => ('year' in point && point.year?.value === 'next' ? year + 1 : year);
    const windows: Window[] = [];
    for (const point of time.points) {
      const window = windowOf(book, point, shift(point));
      if (window === null) return null;
      windows.push(window);
    }
    const [month] = windows;
    const [day] = plan.days;
    if (day !== undefined && month !== undefined && windows.length === 1 && isMonth(time))
      slots.push(ruledStretch({ ...month, months: 1 }, day.rule, false).slot);
    else slots.push(...yearSlots(book, time, windows, year));
  }
  return slots;
}

const isMonth = (time: Time) =>
  time.form === 'points' && time.points[0]?.is === 'period' && time.points[0].unit === 'month';

function yearSlots(book: Book, time: Time, windows: readonly Window[], year: number): Slot[] {
  const [first, last] = [windows[0], windows[1]];
  if (first === undefined) return [];
  if (time.form === 'range' && last !== undefined)
    return [
      {
        period: rangeName(first, last),
        start: first.start,
        due: last.end,
        label: null,
        from: first.start,
        end: last.end,
      },
    ];
  const clock = (i: number) => {
    const point = time.points[i];
    return point?.is === 'date' && point.clock;
  };
  const slots = windows.map((window, i) => slotOf(book, window, time, time.limit, clock(i)));
  const only = slots.length === 1 && first.what === 'date' ? slots[0] : undefined;
  if (only === undefined) return slots;
  const { start: from, end } = yearRange(year);
  return [{ ...only, period: `Năm ${year}`, from, end }];
}

function daySlots(book: Book, plan: Plan, unit: EveryUnit): Slot[] {
  const stretches = stretchesOf(unit, plan.bounds);
  if (plan.days.length === 0) return stretches.map(wholeStretch);
  const slots: Slot[] = [];
  for (const { rule, time } of plan.days) {
    if (rule.month === null && unit.count > 1) note(book, 'day-of-last-month', time.span);
    for (const stretch of stretches) {
      const { slot, clamped } = ruledStretch(stretch, rule, plan.days.length > 1);
      if (clamped) note(book, 'day-clamped', time.span);
      slots.push(slot);
    }
  }
  return slots;
}

/** "Hằng quý, trước ngày 15/3, 15/6, 15/9, 15/12", "02 lần/năm (tháng 6, tháng 12)": one time for each stretch, in order. */
function zipped(book: Book, every: Every, time: Time, bounds: DayRange): Slot[] | null {
  const [unit] = every.units;
  if (unit === undefined || every.units.length > 1 || time.form !== 'points' || !usable(unit)) return null;
  const stretches = stretchesOf(unit, bounds);
  if (stretches.length < 2 || stretches.length !== time.points.length || !partsOfYear(time)) return null;
  const windows = windowsOf(book, time.points);
  if (windows === null || windows.some((window) => window.vague !== null)) return null;
  return windows.map((window, i) => {
    const { name, start, end } = stretches[i] as (typeof stretches)[number];
    const slot = slotOf(book, window, time);
    return window.what === 'date' ? { ...slot, period: name, from: start, end } : slot;
  });
}

/** A recurrence with the times that stand beside it. */
export function recurrence(book: Book, every: Every, times: readonly Time[]): Unit | null {
  const year = every.year === null ? book.context.year : yearValue(book, every.year);
  const plan: Plan = { every, bounds: yearRange(year), days: [], weekdays: [], yearly: null };
  const uneven = every.units.find((unit) => !usable(unit));
  if (uneven !== undefined) {
    note(book, 'uneven-times', every.span);
    return { is: 'vague', start: null };
  }
  for (const time of times) {
    const each = zipped(book, every, time, plan.bounds);
    if (each !== null) return dated(each);
    if (!place(book, plan, time)) return null;
  }
  const odd =
    plan.yearly !== null && plan.days.length > 0 && !isMonth(plan.yearly) ? plan.days[0] : undefined;
  if (odd !== undefined)
    return refuse(book, contradiction(odd.time.span, { words: wordsOf(book, odd.time.span) }));
  if (plan.yearly !== null) {
    const slots = yearlySlots(book, plan, plan.yearly);
    return slots === null ? null : dated(slots);
  }
  return fixedDays(book, plan);
}

function dated(slots: readonly Slot[]): Unit {
  return { is: 'dated', slots, set: true, recurs: true };
}

function fixedDays(book: Book, plan: Plan): Unit | null {
  const { every, bounds } = plan;
  const impossible = plan.days.find(({ rule }) => rule.day !== 'last' && (rule.day < 1 || rule.day > 31));
  if (impossible !== undefined) {
    const { span } = impossible.time;
    return refuse(book, noSuchDate(span, { words: wordsOf(book, span) }));
  }
  const weeks = every.units.find((unit) => unit.unit === 'week');
  if (weeks !== undefined && plan.days.length > 0) {
    const { span } = plan.days[0]?.time ?? every;
    return refuse(book, contradiction(span, { words: wordsOf(book, span) }));
  }
  if (weeks !== undefined && weeks.count > 1) note(book, 'weeks-anchor', every.span);
  if (weeks !== undefined && plan.weekdays.length > 0)
    return dated(
      plan.weekdays.flatMap(({ weekday, endOnly }) => weekdaySlots(weekday, weeks.count, bounds, endOnly)),
    );
  if (plan.days.length === 0)
    note(book, weeks?.count === 1 ? 'week-ends-sunday' : 'due-at-period-end', every.span);
  const slots = every.units.flatMap((unit) => daySlots(book, plan, unit));
  const merged = plan.days.length > 1 ? slots : mergeEnds(slots);
  if (merged.length < slots.length) note(book, 'periods-merged', every.span);
  return dated(merged);
}

/** "15 ngày sau khi kết thúc quý": a delay after each stretch. */
export function afterEach(book: Book, relative: Relative, months: number): Unit {
  const bounds = yearRange(book.context.year);
  const stretches = stretchesOf({ unit: 'month', count: months, only: false }, bounds);
  const { count, unit } = relative.delay;
  const slots = stretches.map((stretch) => {
    const due = unit === 'day' ? addDays(stretch.end, count) : addMonths(stretch.end, count);
    return { ...wholeStretch(stretch), start: null, due };
  });
  return dated(slots);
}

/** What the words imply of a recurrence though none is named: "ngày 15 tháng cuối quý", "ngày 21/12 của kỳ báo cáo". */
export function impliedEvery(time: Time): Every | null {
  const every = (count: number): Every => ({
    is: 'every',
    units: [{ unit: 'month', count, only: false }],
    year: null,
    span: time.span,
  });
  for (const point of time.points) {
    if (point.is !== 'date') continue;
    if (point.month !== null && typeof point.month === 'object')
      return point.month.months === null ? null : every(point.month.months);
    const report =
      point.year?.value === 'report' || (point.year?.value === 'next' && time.points.length === 1);
    if (report && time.form === 'points') return every(12);
  }
  return null;
}
