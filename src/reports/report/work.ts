/** Parts III and VI of the report: what is late or falls due, and what the next period asks for. */

import type { ReportFacts } from '../../app/report/report.ts';
import type { Plan, Task } from '../../plan/plan.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import { FULL, type Limits } from '../paper/limits.ts';
import type { Block } from '../paper/paper.ts';
import { count } from '../paper/wording.ts';
import { byTask, comingLines, occasionLines, taskNames } from './late.ts';
import { heading, todo } from './report-frame.ts';
import { firstOf, itemsOf, led, MOST_NAMES } from './some.ts';

const REST = { what: 'nhiệm vụ', where: 'Phụ lục I' };

export function lateWork({ overdue, upcoming, plan }: ReportFacts, limits: Limits): Block[] {
  const { dueSoon } = plan.data.plan.policy;
  const late = tasksIn(overdue);
  const both = tasksIn(upcoming).filter((task) => late.includes(task)).length;
  const twice = both === 0 ? '' : `, trong đó ${count(both)} nhiệm vụ có kỳ khác đã quá hạn`;
  return [
    heading('III. NHIỆM VỤ QUÁ HẠN, SẮP ĐẾN HẠN'),
    ...section(plan, '1. Nhiệm vụ quá hạn chưa hoàn thành:', overdue, limits.late, limits),
    ...section(
      plan,
      `2. Nhiệm vụ sắp đến hạn (trong ${count(dueSoon)} ngày tới):`,
      upcoming,
      limits.soon,
      limits,
      twice,
    ),
  ];
}

function tasksIn(occasions: readonly Occasion[]): Task[] {
  return byTask(occasions).map(([first]) => first!.task);
}

/** @param remark behind the number of tasks */
function section(
  plan: Plan,
  title: string,
  occasions: readonly Occasion[],
  most: number,
  { words }: Limits,
  remark = '',
): Block[] {
  const lines = occasionLines(occasions, words);
  if (lines.length === 0) return [led(title, 'không có.')];
  const names = taskNames(occasions);
  const all = `${count(lines.length)} nhiệm vụ${remark}`;
  if (most === 0 && names.length === 1) return [led(title, `nhiệm vụ ${names[0]} (${REST.where}).`)];
  if (most === 0) return [led(title, `${all}${numbers(plan, occasions)}.`)];
  return [led(title, `${all}.`), ...itemsOf(firstOf(lines, most, REST, names))];
}

/**
 * Where there is no room for one of them, their numbers still tell which they are, in the annex's order: ": nhiệm vụ 39,
 * 47 (Phụ lục I)".
 */
function numbers({ tasks }: Plan, occasions: readonly Occasion[]): string {
  const place = new Map(tasks.map((task, i) => [task, i]));
  const names = taskNames([...occasions].sort((a, b) => place.get(a.task)! - place.get(b.task)!));
  const told = names.length > MOST_NAMES ? '' : `: nhiệm vụ ${names.join(', ')}`;
  return `${told} (${REST.where})`;
}

/** @param title with its Roman number */
export function comingWork(
  { plan, overdue, upcoming, nextDue, next }: ReportFacts,
  title: string,
  { coming: most, words } = FULL,
): Block[] {
  const late = tasksIn(overdue);
  const soon = tasksIn(upcoming).filter((task) => !late.includes(task));
  const first = [
    ...(late.length > 0 ? [`${count(late.length)} nhiệm vụ quá hạn`] : []),
    ...(soon.length > 0
      ? [`${count(soon.length)} nhiệm vụ ${late.length > 0 ? 'khác ' : ''}sắp đến hạn`]
      : []),
  ].join(', ');
  const names = taskNames(nextDue);
  const coming =
    most === 0
      ? numbers(plan, nextDue)
      : `: ${firstOf(comingLines(nextDue, words), most, REST, names).join('; ')}`;
  const told = [
    ...(first === '' ? [] : [`Hoàn thành ${first} nêu tại Mục III.`]),
    ...(names.length === 0
      ? []
      : [`Thực hiện ${count(names.length)} nhiệm vụ đến hạn trong ${lowerFirst(next.name)}${coming}.`]),
  ].join(' ');
  return [
    heading(title),
    ...(told === '' ? [] : [{ kind: 'paragraph', runs: [told] } as const]),
    todo('cần viết: giải pháp, phân công thực hiện trong kỳ tới'),
  ];
}
