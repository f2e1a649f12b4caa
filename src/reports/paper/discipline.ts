/** Part IV of the report: who reported, who did not. */
import type { ReportFacts } from '../../app/report.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block } from './paper.ts';
import { BODIES, count, lowerFirst } from './wording.ts';

type Reporters = ReportFacts['discipline']['none'];

export function disciplineResults({ discipline, period, window, asOf }: ReportFacts): Block[] {
  const { full, part, none } = discipline;
  const all = full.length + part.length + none.length;
  const open = asOf < window.end ? `; kỳ chưa chốt số liệu, mới tính đến ngày ${vietnameseDate(asOf)}` : '';
  const heading: Block = { kind: 'heading', level: 1, text: 'IV. THỰC HIỆN CHẾ ĐỘ THÔNG TIN, BÁO CÁO' };
  const opening = `Kỳ ${lowerFirst(period.name)} (số liệu từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)}${open})`;
  if (all === 0)
    return [heading, { kind: 'paragraph', runs: [`${opening}: không có việc nào đến kỳ phải báo cáo.`] }];
  return [
    heading,
    {
      kind: 'paragraph',
      runs: [
        `${opening}: ${count(all)} ${BODIES} có việc phải báo cáo; báo cáo đầy đủ ${count(full.length)}, báo cáo chưa đầy đủ ${count(part.length)}, chưa có báo cáo ${count(none.length)}.`,
      ],
    },
    ...named('Báo cáo chưa đầy đủ (số nhiệm vụ còn thiếu)', part),
    ...named('Chưa có báo cáo (số nhiệm vụ phải báo cáo)', none),
  ];
}

function named(what: string, reporters: Reporters): Block[] {
  if (reporters.length === 0) return [];
  const names = reporters.map(({ name, silentTasks }) => `${name} (${count(silentTasks)})`);
  return [{ kind: 'item', runs: [`${what}: ${names.join('; ')}.`] }];
}
