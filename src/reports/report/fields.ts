/** Part II of the report: what was done in each section, with its documents. */
import type { ReportFacts } from '../../app/report/report.ts';
import type { StateCounts } from '../../tracking/summary.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Limits } from '../paper/limits.ts';
import type { Block } from '../paper/paper.ts';
import { count } from '../paper/wording.ts';
import { byTask } from './late.ts';
import { heading } from './report-frame.ts';
import { resultLine, resultMark } from './results.ts';
import { firstOf, led } from './some.ts';

export function fieldResults(facts: ReportFacts, limits: Limits): Block[] {
  const { since, asOf } = facts;
  const fields = fieldsOf(facts, limits);
  const told = fields.filter(({ results }) => results.length > 0);
  const rest = fields.filter(({ results }) => results.length === 0);
  return [
    heading(`II. KẾT QUẢ THEO LĨNH VỰC (từ ngày ${vietnameseDate(since)} đến ngày ${vietnameseDate(asOf)})`),
    ...told.map(({ title, counts, results }, i) =>
      led(`${i + 1}. ${title}`, `(${figures(counts)}): ${results.join('; ')}.`),
    ),
    ...without(rest, told.length),
  ];
}

interface Field {
  readonly title: string;
  readonly counts: StateCounts;
  readonly results: readonly string[];
}

/** In the plan's order, what the decision asks for outside its annex last. */
function fieldsOf({ plan, summary, results }: ReportFacts, limits: Limits): Field[] {
  const order = [...plan.data.sections.map(({ id }) => id), null];
  const sections = order.flatMap((id) =>
    summary.sections.filter(({ section }) => (section?.id ?? null) === id),
  );
  let before = 0;
  return sections.map(({ section, counts }) => {
    const mine = results.filter(({ task }) => (task.section?.id ?? null) === (section?.id ?? null));
    const own = byTask(mine);
    const lines = own.map((each, i) =>
      inSentence(before + i, limits) ? resultLine(each, limits.words) : resultMark(each),
    );
    before += own.length;
    const told = firstOf(lines, limits.results, { what: 'kết quả', where: 'Phụ lục I' });
    return { title: section?.title ?? 'Tổ chức thực hiện', counts, results: told };
  });
}

function inSentence(i: number, { sentences }: Limits): boolean {
  return sentences === 'all' || sentences.includes(i);
}

/** "10 nhiệm vụ, hoàn thành 02, quá hạn 01": the rest of the states stands in the annex. */
function figures({ total, states }: StateCounts): string {
  const done = states['done-on-time'] + states['done-late'];
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
