/** Part IV of the report: who reported, who did not. */
import type { ReportFacts } from '../../app/report.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block } from './paper.ts';
import { firstOf } from './some.ts';
import { BODIES, count, lowerFirst } from './wording.ts';

type Reporters = ReportFacts['discipline']['none'];

const MOST_NAMED = 6;

export function disciplineResults(facts: ReportFacts): Block[] {
  const { full, part, none } = facts.discipline;
  const all = full.length + part.length + none.length;
  const told =
    facts.body !== null
      ? ownReporting(facts.body, facts.discipline)
      : all === 0
        ? 'không có việc nào đến kỳ phải báo cáo.'
        : `${count(all)} ${BODIES} có việc phải báo cáo; báo cáo đầy đủ ${count(full.length)}, báo cáo chưa đầy đủ ${count(part.length)}, chưa có báo cáo ${count(none.length)}.`;
  return [
    { kind: 'heading', level: 1, text: 'IV. THỰC HIỆN CHẾ ĐỘ THÔNG TIN, BÁO CÁO' },
    { kind: 'paragraph', runs: [`${opening(facts)}: ${told}`] },
    // Of one body it is told already.
    ...(facts.body === null ? named('Chưa có báo cáo (số nhiệm vụ phải báo cáo)', none) : []),
    ...(facts.body === null ? named('Báo cáo chưa đầy đủ (số nhiệm vụ còn thiếu)', part) : []),
  ];
}

function opening({ period, window, asOf }: ReportFacts): string {
  const open = asOf < window.end ? `; kỳ chưa chốt số liệu, mới tính đến ngày ${vietnameseDate(asOf)}` : '';
  return `Kỳ ${lowerFirst(period.name)} (số liệu từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)}${open})`;
}

/** Those with the most missing first. */
function named(what: string, reporters: Reporters): Block[] {
  if (reporters.length === 0) return [];
  const names = [...reporters]
    .sort((a, b) => b.silentTasks - a.silentTasks)
    .map(({ name, silentTasks }) => `${name} (${count(silentTasks)})`);
  const told = firstOf(names, MOST_NAMED, { what: BODIES, where: 'Phụ lục III' });
  return [{ kind: 'item', runs: [`${what}: ${told.join('; ')}.`] }];
}

/** How one body itself reported. */
function ownReporting(body: string, { full, part, none }: ReportFacts['discipline']): string {
  const missing = [...part, ...none].reduce((sum, { silentTasks }) => sum + silentTasks, 0);
  if (missing > 0)
    return `${body} ${none.length > 0 ? 'chưa có báo cáo' : 'báo cáo chưa đầy đủ'}, còn thiếu báo cáo của ${count(missing)} nhiệm vụ.`;
  return full.length > 0 ? `${body} đã báo cáo đầy đủ.` : 'không có việc nào đến kỳ phải báo cáo.';
}
