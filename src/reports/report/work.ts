/** What is late, what falls due, and what the next period asks for. */

import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Block } from '../paper/paper.ts';
import { count } from '../paper/wording.ts';
import { byTask, comingLines, occasionLines } from './late.ts';
import { heading, todo } from './report-frame.ts';
import { firstOf, itemsOf, led } from './some.ts';

/** More than these are left to the annex, by their number. */
const MOST_LATE = 30;
const MOST_COMING = 8;

const REST = { what: 'nhiệm vụ', where: 'Phụ lục I' };

/** Each late task by name, with who is late and for how long. */
export function lateWork({ overdue }: ReportFacts, lead: string): Block[] {
  const lines = occasionLines(overdue);
  if (lines.length === 0) return [led(lead, 'không có.')];
  return [led(lead, `${count(lines.length)} nhiệm vụ.`), ...itemsOf(firstOf(lines, MOST_LATE, REST))];
}

/** @param lead without its colon */
export function soonWork({ overdue, upcoming, nextDue, plan }: ReportFacts, lead: string): Block[] {
  const title = `${lead} (trong ${count(plan.data.plan.policy.dueSoon)} ngày tới):`;
  const lines = occasionLines(upcoming);
  if (lines.length === 0) {
    const [nearest] = occasionLines(nextDue.slice(0, 1));
    return [
      led(title, nearest === undefined ? 'không có.' : `không có; gần nhất là ${lowerFirst(nearest)}.`),
    ];
  }
  const late = new Set(overdue.map(({ task }) => task));
  const both = byTask(upcoming.filter(({ task }) => late.has(task))).length;
  const twice = both === 0 ? '' : `, trong đó ${count(both)} nhiệm vụ có kỳ khác đã quá hạn`;
  return [
    led(title, `${count(lines.length)} nhiệm vụ${twice}.`),
    ...itemsOf(firstOf(lines, MOST_COMING, REST)),
  ];
}

/** @param title with its Roman number */
export function comingWork({ overdue, upcoming, nextDue, next }: ReportFacts, title: string): Block[] {
  const soon = new Set(upcoming);
  // What falls due within days is told with the late work already.
  const lines = comingLines(nextDue.filter((each) => !soon.has(each)));
  const unfinished = byTask([...overdue, ...upcoming]).length;
  const kinds = [
    ...(overdue.length > 0 ? ['quá hạn'] : []),
    ...(upcoming.length > 0 ? ['sắp đến hạn'] : []),
  ].join(', ');
  const first = unfinished === 0 ? [] : [`Hoàn thành ${count(unfinished)} nhiệm vụ ${kinds} nêu trên.`];
  const then =
    lines.length === 0
      ? []
      : [`Thực hiện ${count(lines.length)} nhiệm vụ đến hạn trong ${lowerFirst(next.name)}:`];
  const told = [...first, ...then].join(' ');
  return [
    heading(title),
    ...(told === '' ? [] : [{ kind: 'paragraph', runs: [told] } as const]),
    ...itemsOf(firstOf(lines, MOST_COMING, REST)),
    todo('cần viết: giải pháp, phân công thực hiện trong kỳ tới'),
  ];
}
