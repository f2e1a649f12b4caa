/** What every department and district has to do and report. */
import { documentNumber, HABITS, LAST_DAYS } from './bodies.mjs';
import { plus, workday, workdayBefore } from './days.mjs';
import { filled, story } from './stories.mjs';
import { DATED, LATE_REPORT, ONGOING, ONGOING_BLOCKED } from './texts.mjs';

/** Task, first day, last day in time. */
const ONCE = [
  ['VII.1.a', '2024-01-02', '2024-01-15'],
  ['19', '2024-01-02', '2024-03-31'],
  ['20', '2024-06-12', '2024-12-31'],
  ['21', '2024-01-02', '2024-12-31'],
  ['24', '2024-12-02', '2024-12-31'],
  ['34', '2024-01-02', '2024-12-31'],
];

const REPORTS = [
  ['Quý I/2024', '2024-01-01', '2024-03-31'],
  ['6 tháng đầu năm 2024', '2024-04-01', '2024-06-30'],
  ['Quý III/2024', '2024-07-01', '2024-09-30'],
  ['Năm 2024', '2024-10-01', '2024-12-31'],
];

/** Stopped by whoever gave the task, for bodies that it does not fit. */
const WAIVED = {
  TTR: {
    task: '20',
    date: '2024-07-05',
    note: 'Năm 2024 không tuyển dụng công chức; UBND tỉnh cho dừng thực hiện',
  },
  HBDOP: {
    task: '20',
    date: '2024-07-12',
    note: 'Không còn chỉ tiêu tuyển dụng trong năm; UBND tỉnh cho dừng thực hiện',
  },
};

/** Told by hand in own.mjs. */
const BY_HAND = { 19: ['TXBL'], 21: ['TPDX'] };

/** @param from the first day of a body that was made during the year */
export function sharedEntries(body, luck, from = '2024-01-01') {
  const ran = ([, , due]) => due >= from;
  const mine = ([task]) => WAIVED[body.code]?.task !== task && !(BY_HAND[task] ?? []).includes(body.code);
  return [
    ...ONCE.filter((each) => ran(each) && mine(each)).flatMap(([task, start, due]) =>
      story(body, { task, start: start < from ? from : start, due, ...DATED[task] }, luck),
    ),
    ...waived(body),
    ...REPORTS.filter(ran).flatMap(([period, , due]) => report(body, period, due, luck)),
    ...REPORTS.filter(ran).flatMap(([, start, due]) => ongoing(body, start < from ? from : start, due, luck)),
  ];
}

function waived({ code }) {
  const each = WAIVED[code];
  if (each === undefined) return [];
  const { task, date, note } = each;
  return [{ task, status: 'waived', date, reported: plus(date, 3), document: '2458/UBND-NC', note }];
}

/** The report of a period: VII.1.d. */
function report(body, period, due, luck) {
  const { inTime, late } = HABITS[body.habit];
  const fate = luck.between(1, 100) / 100;
  const last = LAST_DAYS[body.code];
  if (fate > inTime + late) return [];
  const isLate = fate > inTime;
  const date = isLate
    ? workday(plus(due, luck.between(2, 24)))
    : workdayBefore(plus(due, -luck.between(0, 16)));
  const reported = workday(plus(date, luck.between(0, 3)));
  if (last !== undefined && reported > last) return [];
  const document = documentNumber(body, 'BC', date, 1);
  const note = isLate ? luck.pick(LATE_REPORT) : undefined;
  return [{ task: 'VII.1.d', status: 'done', period, date, reported, document, note }];
}

/** Three or four pieces of ongoing work that the body tells of in a quarter; a slow one tells of fewer. */
function ongoing(body, start, end, luck) {
  const tasks = Object.keys(ONGOING).filter((task) => body.level !== 'huyện' || task !== '17');
  const many = body.habit === 'slow' ? luck.between(0, 2) : luck.between(3, 4);
  const told = new Set();
  while (told.size < many) told.add(luck.pick(tasks));
  const last = LAST_DAYS[body.code];
  return [...told].flatMap((task) => {
    const date = workdayBefore(plus(end, -luck.between(4, 20)));
    const reported = workday(plus(date, luck.between(0, 4)));
    if (date < start || (last !== undefined && reported > last)) return [];
    const blocked = ONGOING_BLOCKED[task] !== undefined && luck.hits(0.25);
    const note = blocked ? ONGOING_BLOCKED[task] : filled(ONGOING[task], luck);
    const document = luck.hits(0.4) ? documentNumber(body, 'BC', date, 2) : undefined;
    return [{ task, status: blocked ? 'blocked' : 'doing', date, reported, document, note }];
  });
}
