/** Parts III and VI of the report: what is late or falls due, and what the next period asks for. */
import type { ReportFacts } from '../../app/report.ts';
import { comingLines, occasionLines } from './late.ts';
import type { Block } from './paper.ts';
import { firstOf, itemsOf, led } from './some.ts';
import { count, lowerFirst } from './wording.ts';

/** What a room can go through one by one; the rest is named by how many it is, and stands in the annex. */
const MOST_LATE = 10;
const MOST_COMING = 5;
const REST = { what: 'nhiệm vụ', where: 'Phụ lục I' };

export function lateWork({ overdue, upcoming, plan }: ReportFacts): Block[] {
  const { dueSoon } = plan.data.plan.policy;
  return [
    { kind: 'heading', level: 1, text: 'III. NHIỆM VỤ QUÁ HẠN, SẮP ĐẾN HẠN' },
    ...section('1. Nhiệm vụ quá hạn chưa hoàn thành', occasionLines(overdue)),
    ...section(`2. Nhiệm vụ sắp đến hạn (trong ${count(dueSoon)} ngày tới)`, occasionLines(upcoming)),
  ];
}

function section(title: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [led(`${title}:`, 'không có.')];
  return [led(`${title}:`, `${count(lines.length)} nhiệm vụ.`), ...itemsOf(firstOf(lines, MOST_LATE, REST))];
}

/** @param title with its Roman number */
export function comingWork({ overdue, upcoming, nextDue, next }: ReportFacts, title: string): Block[] {
  const tasks = (occasions: ReportFacts['overdue']) => new Set(occasions.map(({ task }) => task)).size;
  const first = [
    ...(overdue.length > 0 ? [`${count(tasks(overdue))} nhiệm vụ quá hạn`] : []),
    ...(upcoming.length > 0 ? [`${count(tasks(upcoming))} nhiệm vụ sắp đến hạn`] : []),
  ].join(', ');
  const started = first === '' ? [] : [`Hoàn thành ${first} nêu tại Mục III.`];
  const lines = firstOf(comingLines(nextDue), MOST_COMING, REST);
  const coming =
    lines.length === 0
      ? []
      : [
          `Thực hiện ${count(tasks(nextDue))} nhiệm vụ đến hạn trong ${lowerFirst(next.name)}: ${lines.join('; ')}.`,
        ];
  return [
    { kind: 'heading', level: 1, text: title },
    ...[...started, ...coming].map((text): Block => ({ kind: 'paragraph', runs: [text] })),
    { kind: 'paragraph', runs: [{ todo: 'cần viết: giải pháp, phân công thực hiện trong kỳ tới' }] },
  ];
}
