/** Part II of the report: what was done in each section, with its documents. */
import type { ReportFacts } from '../../app/report.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block } from './paper.ts';
import { resultLines, stateWords } from './results.ts';
import { firstOf, led } from './some.ts';
import { count } from './wording.ts';

const MOST_RESULTS = 2;

export function fieldResults(facts: ReportFacts): Block[] {
  const { plan, summary, window, asOf, results } = facts;
  const order = [...plan.data.sections.map(({ id }) => id), null];
  const sections = order.flatMap((id) =>
    summary.sections.filter(({ section }) => (section?.id ?? null) === id),
  );
  return [
    {
      kind: 'heading',
      level: 1,
      text: `II. KẾT QUẢ THEO LĨNH VỰC (báo cáo từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(asOf)})`,
    },
    ...sections.map(({ section, counts }, i): Block => {
      const lines = resultLines(
        results.filter(({ task }) => (task.section?.id ?? null) === (section?.id ?? null)),
      );
      const told = firstOf(lines, MOST_RESULTS, { what: 'kết quả', where: 'Phụ lục I' }).join('; ');
      return led(
        `${i + 1}. ${section?.title ?? 'Tổ chức thực hiện'}:`,
        `${count(counts.total)} nhiệm vụ (${stateWords(counts)})${told === '' ? '; trong kỳ chưa có kết quả' : `. ${told}`}.`,
      );
    }),
  ];
}
