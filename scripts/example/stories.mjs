/** How a dated piece of work went, by the habits of who does it. */
import { documentNumber, HABITS, LAST_DAYS } from './bodies.mjs';
import { daysFrom, plus, workday, workdayBefore } from './days.mjs';

/** Nothing is known after this day. */
const END = '2025-03-31';

/**
 * The entries of one obligation.
 *
 * @param work `{ task, period, start, due, product, kind, doing, blocked }`
 */
export function story(body, work, luck) {
  const { inTime, late } = HABITS[body.habit];
  const fate = luck.between(1, 100) / 100;
  const last = LAST_DAYS[body.code];
  const entries =
    fate <= inTime
      ? doneInTime(body, work, luck)
      : fate <= inTime + late
        ? doneLate(body, work, luck)
        : notDone(work, luck);
  return entries.filter(({ reported }) => reported <= (last ?? END));
}

function doneInTime(body, work, luck) {
  const room = Math.min(24, Math.max(1, daysFrom(work.start, work.due) - 10));
  const date = workdayBefore(plus(work.due, -luck.between(0, room)));
  const before =
    daysFrom(work.start, work.due) > 60 && luck.hits(0.3)
      ? [doing(work, plus(date, -luck.between(30, 50)), luck)]
      : [];
  return [...before.filter((each) => each.date >= work.start), ...completion(body, work, date, luck)];
}

function doneLate(body, work, luck) {
  const date = workday(plus(work.due, luck.between(3, 48)));
  const days = daysFrom(work.due, date);
  const before = luck.hits(0.5)
    ? []
    : [held(work, plus(work.due, luck.between(1, Math.max(1, days - 2))), luck)];
  return [...before.filter((each) => each.reported < date), ...completion(body, work, date, luck)];
}

function notDone(work, luck) {
  const first = doing(work, plus(work.due, -luck.between(10, 30)), luck);
  if (luck.hits(0.3)) return [];
  return luck.hits(0.5)
    ? [first]
    : [first, held(work, plus(work.due, luck.between(5, 40)), luck)].filter(
        (each) => each.date >= work.start,
      );
}

/** Done; now and then it waits for somebody to confirm it first. */
function completion(body, { task, period, product, kind }, date, luck) {
  const reported = workday(plus(date, luck.between(0, 5)));
  const document = documentNumber(body, kind, date);
  const common = { task, period, date, document, product };
  if (!luck.hits(0.08)) return [{ ...common, status: 'done', reported }];
  return [
    { ...common, status: 'submitted', reported, note: 'Đã báo cáo, chờ Sở Nội vụ xác nhận' },
    { ...common, status: 'done', reported: workday(plus(reported, luck.between(5, 12))) },
  ];
}

function doing({ task, period, start, doing: notes }, day, luck) {
  const date = workday(day < start ? start : day);
  return {
    task,
    period,
    status: 'doing',
    date,
    reported: workday(plus(date, luck.between(0, 3))),
    note: filled(luck.pick(notes), luck),
  };
}

function held({ task, period, blocked }, day, luck) {
  const date = workday(day);
  return {
    task,
    period,
    status: 'blocked',
    date,
    reported: workday(plus(date, luck.between(0, 3))),
    note: filled(luck.pick(blocked), luck),
  };
}

/** "{3-9}" becomes a number from 3 to 9. */
export function filled(text, luck) {
  return text?.replace(/\{(\d+)-(\d+)\}/gu, (_, from, to) => String(luck.between(Number(from), Number(to))));
}
