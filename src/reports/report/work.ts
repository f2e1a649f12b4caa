/** Parts III and VI of the report: what is late or falls due, and what the next period asks for. */

import type { ReportFacts } from '../../app/report/report.ts';
import type { Task } from '../../plan/plan.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import type { Block } from '../paper/paper.ts';
import { count } from '../paper/wording.ts';
import { byTask, comingLines, occasionLines } from './late.ts';
import { heading, todo } from './report-frame.ts';
import { firstOf, itemsOf, led } from './some.ts';

/** More than these are left to the annex, by their number. */
const MOST_LATE = 30;
const MOST_COMING = 15;

const REST = { what: 'nhiệm vụ', where: 'Phụ lục I' };

export function lateWork({ overdue, upcoming, plan }: ReportFacts): Block[] {
  const { dueSoon } = plan.data.plan.policy;
  const late = tasksIn(overdue);
  const both = tasksIn(upcoming).filter((task) => late.includes(task)).length;
  const twice = both === 0 ? '' : `, trong đó ${count(both)} nhiệm vụ có kỳ khác đã quá hạn`;
  return [
    heading('III. NHIỆM VỤ QUÁ HẠN, SẮP ĐẾN HẠN'),
    ...section('1. Nhiệm vụ quá hạn chưa hoàn thành:', overdue, MOST_LATE),
    ...section(`2. Nhiệm vụ sắp đến hạn (trong ${count(dueSoon)} ngày tới):`, upcoming, MOST_COMING, twice),
  ];
}

function tasksIn(occasions: readonly Occasion[]): Task[] {
  return byTask(occasions).map(([first]) => first!.task);
}

/** @param remark behind the number of tasks */
function section(title: string, occasions: readonly Occasion[], most: number, remark = ''): Block[] {
  const lines = occasionLines(occasions);
  if (lines.length === 0) return [led(title, 'không có.')];
  return [led(title, `${count(lines.length)} nhiệm vụ${remark}.`), ...itemsOf(firstOf(lines, most, REST))];
}

/** @param title with its Roman number */
export function comingWork({ overdue, upcoming, nextDue, next }: ReportFacts, title: string): Block[] {
  const late = tasksIn(overdue);
  const soon = tasksIn(upcoming).filter((task) => !late.includes(task));
  const first = [
    ...(late.length > 0 ? [`${count(late.length)} nhiệm vụ quá hạn`] : []),
    ...(soon.length > 0
      ? [`${count(soon.length)} nhiệm vụ ${late.length > 0 ? 'khác ' : ''}sắp đến hạn`]
      : []),
  ].join(', ');
  const coming = comingLines(nextDue);
  const told = [
    ...(first === '' ? [] : [`Hoàn thành ${first} nêu tại Mục III.`]),
    ...(coming.length === 0
      ? []
      : [
          `Thực hiện ${count(coming.length)} nhiệm vụ đến hạn trong ${lowerFirst(next.name)}: ${firstOf(coming, MOST_COMING, REST).join('; ')}.`,
        ]),
  ].join(' ');
  return [
    heading(title),
    ...(told === '' ? [] : [{ kind: 'paragraph', runs: [told] } as const]),
    todo('cần viết: giải pháp, phân công thực hiện trong kỳ tới'),
  ];
}
