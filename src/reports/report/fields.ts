/** Part II of the report: what was done in each section, with its documents. */
import type { ReportFacts } from '../../app/report/report.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import type { StateCounts } from '../../tracking/summary.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block } from '../paper/paper.ts';
import { count } from '../paper/wording.ts';
import { taskNames } from './late.ts';
import { heading } from './report-frame.ts';
import { resultLines } from './results.ts';
import { led, MOST_NAMES } from './some.ts';

export function fieldResults(facts: ReportFacts): Block[] {
  const { window } = facts;
  const fields = fieldsOf(facts);
  const told = fields.filter(({ lines }) => lines.length > 0);
  const rest = fields.filter(({ lines }) => lines.length === 0);
  return [
    heading(
      `II. KẾT QUẢ THEO LĨNH VỰC (từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)})`,
    ),
    ...told.map(({ title, counts, lines }, i) =>
      led(`${i + 1}. ${title}`, `(${figures(counts)}): ${lines.join('; ')}.`),
    ),
    ...without(rest, told.length),
  ];
}

interface Field {
  readonly title: string;
  readonly counts: StateCounts;
  /** What was done, and what was said to be under way; none when nothing was reported. */
  readonly lines: readonly string[];
}

/** In the plan's order, what the decision asks for outside its annex last. */
function fieldsOf({ plan, summary, results, underWay }: ReportFacts): Field[] {
  const order = [...plan.data.sections.map(({ id }) => id), null];
  const sections = order.flatMap((id) =>
    summary.sections.filter(({ section }) => (section?.id ?? null) === id),
  );
  return sections.map(({ section, counts }) => {
    const isMine = ({ task }: Occasion) => (task.section?.id ?? null) === (section?.id ?? null);
    return {
      title: section?.title ?? 'Tổ chức thực hiện',
      counts,
      lines: [...resultLines(results.filter(isMine)), ...underWayWords(underWay.filter(isMine))],
    };
  });
}

/** "đang thực hiện 03 nhiệm vụ: 5, 9, 12": said in the period to be under way; named where there is room. */
function underWayWords(occasions: readonly Occasion[]): string[] {
  const names = taskNames(occasions);
  if (names.length === 0) return [];
  const which = names.length > MOST_NAMES ? '' : `: ${names.join(', ')}`;
  return [`đang thực hiện ${count(names.length)} nhiệm vụ${which}`];
}

/** "10 nhiệm vụ, hoàn thành 02, quá hạn 01": the rest of the states stands in the annex. */
function figures({ total, states, done }: StateCounts): string {
  return [
    `${count(total)} nhiệm vụ`,
    ...(done > 0 ? [`hoàn thành ${count(done)}`] : []),
    ...(states.overdue > 0 ? [`quá hạn ${count(states.overdue)}`] : []),
  ].join(', ');
}

/** The sections of which nothing was reported, in one line: a line each would say the same eight times. */
function without(fields: readonly Field[], before: number): Block[] {
  if (fields.length === 0 && before > 0) return [];
  if (fields.length === 0) return [{ kind: 'paragraph', runs: ['Không có nhiệm vụ nào để báo cáo.'] }];
  const names = fields
    .map(({ title, counts: { states } }) =>
      states.overdue > 0 ? `${title} (quá hạn ${count(states.overdue)} nhiệm vụ)` : title,
    )
    .join('; ');
  if (before === 0)
    return [{ kind: 'paragraph', runs: [`Trong kỳ chưa có kết quả nào được báo cáo: ${names}.`] }];
  return [led(`${before + 1}. Lĩnh vực chưa có kết quả trong kỳ:`, `${names}.`)];
}
